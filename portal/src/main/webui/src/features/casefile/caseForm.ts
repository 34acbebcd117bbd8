import { EFFORTS, RECORD_KINDS, type EffortTargets, type RecordKind } from '@/api/caseFile'

export interface RulesForm {
  required: RecordKind[]
  beforeSignOff: RecordKind[]
}

/** What may block the sign-off: what is asked for, never the closing itself. */
export const blockable = (form: RulesForm): RecordKind[] =>
  RECORD_KINDS.filter((kind) => kind !== 'CLOSING' && form.required.includes(kind))

/** In the order of the process; what isn't asked for any more doesn't block either. */
export const rulesBody = (form: RulesForm): RulesForm => ({
  required: RECORD_KINDS.filter((kind) => form.required.includes(kind)),
  beforeSignOff: blockable(form).filter((kind) => form.beforeSignOff.includes(kind)),
})

/** A month that has begun and has fewer than the place wants. */
export const short = (year: number, month: number, today: string, done: number, wanted: number): boolean =>
  wanted > 0 && done < wanted && `${year}-${String(month).padStart(2, '0')}` <= today.slice(0, 7)

export const targetsFault = (form: Record<keyof EffortTargets, number | string>): boolean =>
  EFFORTS.some((name) => !/^\d{1,5}$/.test(String(form[name])) || Number(form[name]) > 10000)
