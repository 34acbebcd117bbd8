import type { Meeting, MeetingDue, MeetingKind, PlanMeeting } from '@/api/meeting'

export interface MeetingForm {
  kind: string
  title: string
  planId: string
  unitId: string
  chair: string
  /** The post of the plan that holds it, where the plan asks for one; empty for somebody else. */
  chairPost: string
  heldOn: string
  /** One a line. */
  agenda: string
  attendees: string
}

export const blankMeeting = (): MeetingForm => ({ kind: '', title: '', planId: '', unitId: '', chair: '', chairPost: '', heldOn: '', agenda: '', attendees: '' })

export const formOf = (one: Meeting): MeetingForm => ({
  kind: one.kind,
  title: one.title,
  planId: one.planId ?? '',
  unitId: one.unitId ?? '',
  chair: one.chair ?? '',
  chairPost: one.chairPost ?? '',
  heldOn: one.heldOn,
  agenda: one.agenda.join('\n'),
  attendees: one.attendees.join('\n'),
})

/** What a plan asks for, as one choice. */
export const keyOf = (due: Pick<MeetingDue, 'planId' | 'unitId'>): string => `${due.planId}|${due.unitId}`

/** Takes over what the plan asks for; the form's own words stay. */
export function take(form: MeetingForm, due: MeetingDue | undefined): void {
  form.planId = due?.planId ?? ''
  form.unitId = due?.unitId ?? ''
  form.chairPost = due?.chairs.find((one) => one.post === form.chairPost)?.post ?? due?.chairs[0]?.post ?? ''
  if (!due) return
  if (due.kind) form.kind = due.kind
  if (!form.title.trim()) form.title = due.title
  if (!form.chair.trim() && due.ledBy) form.chair = due.ledBy
}

/** The posts of which the duties ask one that such a meeting of that unit keeps. */
export const chairsOf = (one: Pick<Meeting, 'planId' | 'unitId' | 'kind'> | null, due: MeetingDue[]): MeetingDue['chairs'] =>
  due.find((asked) => asked.planId === one?.planId && asked.unitId === one?.unitId && (!asked.kind || asked.kind === one?.kind))?.chairs ?? []

/** Somebody whom the plan doesn't name, as a choice: the API is told so by an empty post. */
export const OTHER = '-'
export const minuteBody = (said: object): object => ('chairPost' in said && said.chairPost === OTHER ? { ...said, chairPost: '' } : said)

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The text with that line at its end, once. */
export const withLine = (text: string, line: string): string => (linesOf(text).includes(line) ? text : [...linesOf(text), line].join('\n'))

export function faultsOf(form: MeetingForm): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const field of ['kind', 'title', 'heldOn'] as const) if (!form[field].trim()) faults[field] = 'required'
  return faults
}

export const bodyOf = (form: MeetingForm): PlanMeeting => ({
  kind: form.kind,
  title: form.title.trim(),
  ...(form.planId ? { planId: form.planId, unitId: form.unitId, ...(form.chairPost ? { chairPost: form.chairPost } : {}) } : {}),
  ...(form.chair.trim() ? { chair: form.chair.trim() } : {}),
  heldOn: form.heldOn,
  agenda: linesOf(form.agenda),
  attendees: linesOf(form.attendees),
})

/** What is wrong with the kinds of a place, by position; the texts stand under `meeting.fault`. */
export function kindFaults(kinds: MeetingKind[]): (string | null)[] {
  return kinds.map((kind, i) => {
    if (!kind.code.trim() || !kind.nameZh.trim() || !kind.nameEn.trim()) return 'required'
    if (!/^[A-Za-z0-9_-]{1,40}$/.test(kind.code)) return 'code'
    return kinds.findIndex((other) => other.code === kind.code) < i ? 'twice' : null
  })
}
