import type { UsedChecklist } from '@/api/checklist'
import type { HazardLevel } from '@/api/hazard'
import { newKey } from '@/api/http'
import type { Answer, Finding, InspectionKind, LeaderPost, RecordAnswer, RecordInspection, Verdict } from '@/api/inspection'

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
  circumstances: ('NIGHT' | 'CROSS_AREA')[]
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
  /** The enterprise that makes a mutual check. */
  checkedBy?: { id: string; name: string } | null
}

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

/** The hazards that the record will make, in the order of the service's answer. */
export const slotsOf = (form: InspectionForm): string[] => [
  ...form.findings.map(findingSlot),
  ...form.checklists.flatMap((one) => wrongItems(one).map((no) => itemSlot(one, no))),
]

export const findingBody = (finding: FindingForm): Finding => ({
  description: finding.description.trim(),
  place: finding.place.trim(),
  suggestedLevel: finding.suggestedLevel,
  ...(finding.suggestedLevel === 'MAJOR' && finding.clauseId ? { clauseId: finding.clauseId } : {}),
  correctedOnTheSpot: finding.correctedOnTheSpot,
  ...(finding.department ? { department: finding.department } : {}),
})

function answersOf({ used, answers }: FilledChecklist): RecordAnswer[] {
  return used.items.flatMap(({ no }) => {
    const said = answers[no]
    if (!said) return []
    const remark = said.remark.trim()
    const wrong = said.answer === 'NOT_OK'
    return [
      {
        no,
        answer: said.answer,
        ...(remark ? { remark } : {}),
        ...(wrong && said.place.trim() ? { place: said.place.trim() } : {}),
        ...(wrong && said.correctedOnTheSpot ? { correctedOnTheSpot: true } : {}),
      },
    ]
  })
}

export function bodyOf(form: InspectionForm, draftId?: string): RecordInspection {
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
      ? { checklists: form.checklists.map((one) => ({ versionId: one.used.versionId, answers: answersOf(one) })) }
      : {}),
    ...(joint && form.leadDepartment ? { leadDepartment: form.leadDepartment } : {}),
    ...(joint && form.participants?.length
      ? { participants: form.participants.map((one) => ({ department: one.department, posts: postsOf(one.posts) })) }
      : {}),
    ...(form.kind === 'SUPERVISION' && form.supervises
      ? { supervises: form.supervises.id, ...(form.verdict ? { verdict: form.verdict } : {}) }
      : {}),
    ...(draftId ? { draftId } : {}),
  }
}
