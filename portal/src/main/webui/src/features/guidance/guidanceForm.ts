import { PARTICIPANT_KINDS, type CaseSource, type Participant, type ParticipantKind, type Receiver, type RecordVisit, type Topic } from '@/api/guidance'

export interface VisitDraft {
  enterpriseId: string
  enterpriseName: string
  topic: string
  receiver: Receiver
  visitedOn: string
  advice: string
  source: CaseSource | ''
  handled: string
  participants: { kind: ParticipantKind; organisation: string; people: string }[]
}

export const blankVisit = (today: string): VisitDraft => ({
  enterpriseId: '',
  enterpriseName: '',
  topic: '',
  receiver: 'UNIT',
  visitedOn: today,
  advice: '',
  source: '',
  handled: '',
  participants: [],
})

export const blankParticipant = () => ({ kind: PARTICIPANT_KINDS[0] as ParticipantKind, organisation: '', people: '1' })

/** A row without a name is not meant; null where a number is none. */
function participantsOf(form: VisitDraft): Participant[] | null {
  const meant = form.participants.filter((one) => one.organisation.trim())
  if (meant.some((one) => !/^[1-9]\d{0,5}$/.test(one.people.trim()))) return null
  return meant.map((one) => ({ kind: one.kind, organisation: one.organisation.trim(), people: Number(one.people) }))
}

/** Null while something is missing or wrong. */
export function visitBody(form: VisitDraft): RecordVisit | null {
  const participants = participantsOf(form)
  const whole = form.enterpriseId && form.topic && form.visitedOn && form.advice.trim()
  if (!whole || !participants || Boolean(form.source) !== Boolean(form.handled.trim())) return null
  return {
    enterpriseId: form.enterpriseId,
    topic: form.topic,
    receiver: form.receiver,
    visitedOn: form.visitedOn,
    advice: form.advice.trim(),
    ...(form.source ? { source: form.source, handled: form.handled.trim() } : {}),
    participants,
  }
}

/** The topics of lines such as `FIRE_LANE 消防车通道 | Fire lanes | domain | tag`; null where one is wrong. */
export function topicsOf(text: string): Topic[] | null {
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean)
  const topics = lines.map((line) => {
    const [head = '', nameEn = '', domain = '', tag = ''] = line.split('|').map((part) => part.trim())
    const [, code = '', nameZh = ''] = /^([A-Z][A-Z0-9_]*)\s+(.+)$/.exec(head) ?? []
    return { code, nameZh, nameEn: nameEn || nameZh, domain: domain || null, tag: tag || null }
  })
  return topics.length && topics.every((topic) => topic.code && topic.nameZh) ? topics : null
}

export const topicsText = (topics: Topic[]): string =>
  topics.map((one) => [`${one.code} ${one.nameZh}`, one.nameEn, one.domain ?? '', one.tag ?? ''].join(' | ').replace(/( \| )+$/, '')).join('\n')
