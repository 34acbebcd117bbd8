/** The terms that are numbers, with the largest that the service takes. */
export const TERMS = [
  { key: 'acceptDays', max: 250 },
  { key: 'verifyDays', max: 250 },
  { key: 'feedbackDays', max: 250 },
  { key: 'revealMinutes', max: 1440 },
] as const

/** What is wrong, by field: `required` or `number`. */
export function termFaults(form: Record<string, string>): Record<string, 'required' | 'number'> {
  const faults: Record<string, 'required' | 'number'> = {}
  for (const one of TERMS) {
    const text = (form[one.key] ?? '').trim()
    if (!text) faults[one.key] = 'required'
    else if (!/^\d{1,4}$/.test(text) || Number(text) < 1 || Number(text) > one.max) faults[one.key] = 'number'
  }
  if (!(form.source ?? '').trim()) faults.source = 'required'
  return faults
}
