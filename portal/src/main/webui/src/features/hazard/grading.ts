import type { HazardLevel, HazardVerb } from '@/api/hazard'

/** Evidence may be found to be missing; that is a decision about the grading, too. */
export type Outcome = HazardLevel | 'INSUFFICIENT_EVIDENCE'

export interface GradingForm {
  outcome: Outcome | ''
  clauseId: string
  note: string
  category?: string
}

export type GradingFaults = Partial<Record<'outcome' | 'clauseId' | 'note', 'required' | 'clause'>>

/** What can be decided: when grading again, evidence was there before. */
export const outcomesOf = (verb: HazardVerb): Outcome[] =>
  verb === 'regrade' ? ['GENERAL', 'MAJOR'] : ['GENERAL', 'MAJOR', 'INSUFFICIENT_EVIDENCE']

/** Whether the text must say something: what is missing, or why it is graded otherwise. */
export const needsNote = (form: GradingForm, verb: HazardVerb): boolean =>
  verb === 'regrade' || form.outcome === 'INSUFFICIENT_EVIDENCE'

export function faultsOf(form: GradingForm, verb: HazardVerb): GradingFaults {
  const faults: GradingFaults = {}
  if (!form.outcome) faults.outcome = 'required'
  if (form.outcome === 'MAJOR' && !form.clauseId) faults.clauseId = 'clause'
  if (needsNote(form, verb) && !form.note.trim()) faults.note = 'required'
  return faults
}

/** The step that the decision is, with its body. */
export function stepOf(form: GradingForm, verb: HazardVerb): { verb: HazardVerb; body: object } {
  const note = form.note.trim()
  if (form.outcome === 'INSUFFICIENT_EVIDENCE') return { verb: 'ask-evidence', body: { missing: note } }
  const graded = { level: form.outcome, ...(form.outcome === 'MAJOR' ? { clauseId: form.clauseId } : {}) }
  const sort = verb === 'verify' && form.category ? { category: form.category } : {}
  return { verb, body: { ...graded, ...sort, [verb === 'regrade' ? 'reason' : 'note']: note } }
}
