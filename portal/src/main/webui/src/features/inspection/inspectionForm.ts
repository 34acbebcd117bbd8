import type { UsedChecklist } from '@/api/checklist'
import type { HazardLevel } from '@/api/hazard'
import { newKey } from '@/api/http'
import type { Phase } from '@/api/phase'
import type { Answer, Circumstance, Finding, InspectionKind, LeaderPost, RecordAnswer, RecordInspection, Verdict } from '@/api/inspection'

export interface FindingForm {
  /** Photos are kept under it; absent in forms from before there were any. */
  key?: string
  description: string
  place: string
  suggestedLevel: HazardLevel
  clauseId: string
  correctedOnTheSpot: boolean
  /** In a joint inspection, the department in whose domain it falls. */
  department?: string
  /** Of a guidance visit. */
  advice?: string
  phase?: Phase | ''
  category?: string
}

export interface AnswerForm {
  answer: Answer
  remark: string
  place: string
  correctedOnTheSpot: boolean
}

/** A checklist that is filled in. */
export interface FilledChecklist {
  /** The version, kept whole: without a connection nobody could read it again. */
  used: UsedChecklist
  /** By the number of the item. */
  answers: Record<number, AnswerForm>
}

export interface ParticipantForm {
  department: string
  /** Posts, apart by commas or spaces. */
  posts: string
}

export interface InspectionForm {
  enterpriseId: string
  enterpriseName: string
  kind: InspectionKind
  mode: 'ANNOUNCED' | 'UNANNOUNCED'
  selection: 'NAMED' | 'RANDOM'
  circumstances: Circumstance[]
  inspectedOn: string
  leaderPost: LeaderPost
  note: string
  /** Empty where no random draw chose the enterprise. */
  drawId?: string
  nil: boolean
  findings: FindingForm[]
  checklists: FilledChecklist[]
  leadDepartment?: string
  participants?: ParticipantForm[]
  /** The inspection that this one looks over, and its number. */
  supervises?: { id: string; name: string } | null
  verdict?: Verdict | ''
  /** The signed-off hazard that it looks back at, and its number. */
  revisits?: { id: string; name: string } | null
  /** Codes of the topics that it looked at. */
  topics?: string[]
  /** What was looked at from afar; the times as `2026-03-05T08:30`. */
  remote?: { source: string; from: string; to: string }
  /** Of an inspection in depth. */
  analysis?: string
  /** The enterprise that makes a mutual check. */
  checkedBy?: { id: string; name: string } | null
}

/** What forms held before an inspection went by several checklists. */
interface FormerForm {
  checklist?: UsedChecklist | null
  answers?: Record<number, AnswerForm>
}

/** A form that a device kept, as forms are now: what was answered by its one checklist stays. */
export function currentForm(kept: InspectionForm & FormerForm): InspectionForm {
  const { checklist, answers, ...form } = kept
  return { ...form, checklists: form.checklists ?? (checklist ? [{ used: checklist, answers: answers ?? {} }] : []) }
}

/** Whether the supervising side inspects by it, so that it counts for plans. */
export const official = (kind: InspectionKind): boolean => !['SELF_CHECK', 'GUIDANCE', 'MUTUAL'].includes(kind)

export const blankFinding = (): FindingForm => ({
  key: newKey(),
  description: '',
  place: '',
  suggestedLevel: 'GENERAL',
  clauseId: '',
  correctedOnTheSpot: false,
})

export const blankAnswer = (answer: Answer): AnswerForm => ({ answer, remark: '', place: '', correctedOnTheSpot: false })

/** The answers that say that something is wrong, in the order of the items. */
export const wrongItems = ({ used, answers }: FilledChecklist): number[] =>
  used.items.map((item) => item.no).filter((no) => answers[no]?.answer === 'NOT_OK')

/** Items without an answer. */
export const openItems = ({ used, answers }: FilledChecklist): number[] =>
  used.items.map((item) => item.no).filter((no) => !answers[no])

export const unanswered = (form: InspectionForm): boolean => form.checklists.some((one) => openItems(one).length > 0)

export const foundNothing = (form: InspectionForm): boolean => form.findings.length === 0 && form.checklists.every((one) => wrongItems(one).length === 0)

/** A list of nothing has to be said: either findings are there, or the box is ticked that there are none. */
export const findingsMissing = (form: InspectionForm): boolean => !form.nil && foundNothing(form)

export const adviceMissing = (form: InspectionForm, finding: FindingForm): boolean =>
  form.kind === 'GUIDANCE' && !(finding.advice ?? '').trim()

export const unfinishedFinding = (form: InspectionForm): boolean =>
  form.findings.some((finding) => !finding.description.trim() || adviceMissing(form, finding))

/** Another enterprise makes a mutual check. */
export const checkerMissing = (form: InspectionForm): boolean =>
  form.kind === 'MUTUAL' && (!form.checkedBy?.id || form.checkedBy.id === form.enterpriseId)

export const postsOf = (text: string): string[] => text.split(/[,;\s\u3001\uff0c\uff1b]+/).filter(Boolean)

export const unfinishedParticipant = (form: InspectionForm): boolean =>
  form.kind === 'JOINT' && (form.participants ?? []).some((one) => !one.department || !postsOf(one.posts).length)

/** Where the photos of a finding or of an item are kept; `slotsOf` says in which order hazards come of them. */
export const findingSlot = (finding: FindingForm): string => `finding:${finding.key ?? ''}`
export const itemSlot = (filled: FilledChecklist, no: number): string => `item:${filled.used.versionId}:${no}`

/** Where a photo of a kept form is now; items had no version in their slots while there was one checklist. */
export function currentSlot(slot: string, form: InspectionForm): string {
  const former = /^item:(\d+)$/.exec(slot)
  const [first] = form.checklists
  return former && first ? itemSlot(first, Number(former[1])) : slot
}

/** The hazards that the record will make, in the order of the service's answer. */
export const slotsOf = (form: InspectionForm): string[] => [
  ...form.findings.map(findingSlot),
  ...form.checklists.flatMap((one) => wrongItems(one).map((no) => itemSlot(one, no))),
]

/** Photos of the inspection itself, which no item asks for. */
export const OWN_SLOT = 'inspection'

/** Its photos are the inspection's own: what is wrong has a hazard that they belong to. */
const isGood = ({ answers }: FilledChecklist, no: number): boolean => ['OK', 'NOT_APPLICABLE'].includes(answers[no]?.answer ?? '')

/** Where photos lie that go to the inspection itself. */
export const ownSlotsOf = (form: InspectionForm): string[] => [
  OWN_SLOT,
  ...form.checklists.flatMap((one) => one.used.items.filter((item) => isGood(one, item.no)).map((item) => itemSlot(one, item.no))),
]

/** Items that are said to be good and need a photo that isn't there, by their slots. */
export const bareItems = (form: InspectionForm, photographed: ReadonlySet<string>): string[] =>
  form.checklists.flatMap((one) =>
    one.used.items
      .filter((item) => item.photoNeeded && one.answers[item.no]?.answer === 'OK')
      .map((item) => itemSlot(one, item.no))
      .filter((slot) => !photographed.has(slot)),
  )

export const remoteCircumstance = (form: InspectionForm): boolean => form.circumstances.some((one) => one === 'OFF_SITE' || one === 'ONLINE')
export const remoteMissing = (form: InspectionForm): boolean =>
  remoteCircumstance(form) && (!form.remote?.source.trim() || !form.remote.from || !form.remote.to)
export const inDepth = (form: InspectionForm): boolean => form.circumstances.includes('DISSECTION')
/** An inspection in depth leaves nothing out. */
export const depthMissing = (form: InspectionForm): boolean =>
  inDepth(form) &&
  (!form.analysis?.trim() || !form.checklists.length || form.checklists.some((one) => Object.values(one.answers).some((said) => said.answer === 'NOT_CHECKED')))

/** As many as an answer may name. */
const MOST_NAMED = 3
const instant = (moment: string): string => new Date(`${moment}:00+08:00`).toISOString()

export const findingBody = (finding: FindingForm): Finding => ({
  description: finding.description.trim(),
  place: finding.place.trim(),
  suggestedLevel: finding.suggestedLevel,
  ...(finding.suggestedLevel === 'MAJOR' && finding.clauseId ? { clauseId: finding.clauseId } : {}),
  correctedOnTheSpot: finding.correctedOnTheSpot,
  ...(finding.department ? { department: finding.department } : {}),
  ...(finding.phase ? { phase: finding.phase } : {}),
  ...(finding.category ? { category: finding.category } : {}),
})

function answersOf(filled: FilledChecklist, names: Record<string, string[]>): RecordAnswer[] {
  const { used, answers } = filled
  return used.items.flatMap(({ no }) => {
    const said = answers[no]
    if (!said) return []
    const remark = said.remark.trim()
    const wrong = said.answer === 'NOT_OK'
    const shown = isGood(filled, no) ? (names[itemSlot(filled, no)] ?? []).slice(0, MOST_NAMED) : []
    return [
      {
        no,
        answer: said.answer,
        ...(remark ? { remark } : {}),
        ...(shown.length ? { photos: shown } : {}),
        ...(wrong && said.place.trim() ? { place: said.place.trim() } : {}),
        ...(wrong && said.correctedOnTheSpot ? { correctedOnTheSpot: true } : {}),
      },
    ]
  })
}

/**
 * @param names the SHA-256 of the photos that are kept, by their slots
 */
export function bodyOf(form: InspectionForm, draftId?: string, names: Record<string, string[]> = {}): RecordInspection {
  const joint = form.kind === 'JOINT'
  const nothing = foundNothing(form)
  return {
    enterpriseId: form.enterpriseId,
    kind: form.kind,
    mode: form.mode,
    selection: form.selection,
    circumstances: [...form.circumstances],
    inspectedOn: form.inspectedOn,
    leaderPost: form.leaderPost,
    note: form.note.trim(),
    ...(form.drawId ? { drawId: form.drawId } : {}),
    findings: form.findings
      .map((one) => (form.kind === 'GUIDANCE' ? { ...findingBody(one), advice: (one.advice ?? '').trim() } : findingBody(one)))
      .map((one) => (joint ? one : { ...one, department: undefined })),
    ...(form.kind === 'MUTUAL' && form.checkedBy ? { checkedBy: form.checkedBy.id } : {}),
    ...(nothing ? { nilReturn: form.nil } : {}),
    ...(form.checklists.length
      ? { checklists: form.checklists.map((one) => ({ versionId: one.used.versionId, answers: answersOf(one, names) })) }
      : {}),
    ...(joint && form.leadDepartment ? { leadDepartment: form.leadDepartment } : {}),
    ...(joint && form.participants?.length
      ? { participants: form.participants.map((one) => ({ department: one.department, posts: postsOf(one.posts) })) }
      : {}),
    ...(form.kind === 'SUPERVISION' && form.supervises
      ? { supervises: form.supervises.id, ...(form.verdict ? { verdict: form.verdict } : {}) }
      : {}),
    ...(form.revisits && official(form.kind) ? { revisits: form.revisits.id } : {}),
    ...(form.topics?.length && official(form.kind) ? { topics: [...form.topics] } : {}),
    ...(remoteCircumstance(form) && form.remote && !remoteMissing(form)
      ? { remote: { source: form.remote.source.trim(), from: instant(form.remote.from), to: instant(form.remote.to) } }
      : {}),
    ...(inDepth(form) && form.analysis?.trim() ? { analysis: form.analysis.trim() } : {}),
    ...(draftId ? { draftId } : {}),
  }
}
