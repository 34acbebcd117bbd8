export const UNIT_KINDS = ['regionCode', 'department', 'enterpriseId', 'unitName'] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

export interface MatterForm {
  rung: string
  subject: string
  facts: string
  kind: UnitKind
  regionCode: string
  department: string
  enterpriseId: string
  enterpriseName: string
  unitName: string
}

export const blankMatter = (): MatterForm => ({ rung: '', subject: '', facts: '', kind: 'regionCode', regionCode: '', department: '', enterpriseId: '', enterpriseName: '', unitName: '' })

/** What is wrong, by field: `required`, or `unit` where none is named. */
export function faultsOf(form: MatterForm, further: boolean): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.rung) faults.rung = 'required'
  if (!form.facts.trim()) faults.facts = 'required'
  if (further) return faults
  if (!form.subject.trim()) faults.subject = 'required'
  if (!form[form.kind].trim()) faults.unit = 'unit'
  return faults
}

/** A new matter with its one unit, or the next step of one. */
export const bodyOf = (form: MatterForm, stepId?: string): Record<string, string> => ({
  rung: form.rung,
  facts: form.facts.trim(),
  ...(stepId ? { stepId } : { subject: form.subject.trim(), [form.kind]: form[form.kind].trim() }),
})
