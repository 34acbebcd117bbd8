/** A field of a small form that is said and not drawn. */
export interface StepField {
  key: string
  label: string
  kind?: 'text' | 'area' | 'number' | 'date' | 'select' | 'check'
  required?: boolean
  max?: number
  options?: { value: string; text: string }[]
  hint?: string
  /** What it says at first; nothing when left out. */
  value?: string
}

export type StepValues = Record<string, string | boolean>

export const blankValues = (fields: StepField[]): StepValues =>
  Object.fromEntries(fields.map((field) => [field.key, field.kind === 'check' ? false : (field.value ?? '')]))

const text = (values: StepValues, field: StepField): string => String(values[field.key] ?? '').trim()

/** What is wrong, by field: `required`, or `number` where whole numbers from 0 are asked for. */
export function faultsOf(fields: StepField[], values: StepValues): Record<string, 'required' | 'number'> {
  const faults: Record<string, 'required' | 'number'> = {}
  for (const field of fields) {
    if (field.kind === 'check') continue
    const said = text(values, field)
    if (!said) {
      if (field.required) faults[field.key] = 'required'
    } else if (field.kind === 'number' && (!/^\d{1,6}$/.test(said) || (field.max !== undefined && Number(said) > field.max))) {
      faults[field.key] = 'number'
    }
  }
  return faults
}

/** What is sent: empty fields are left out, numbers are numbers. */
export function bodyOf(fields: StepField[], values: StepValues): Record<string, string | number | boolean> {
  const body: Record<string, string | number | boolean> = {}
  for (const field of fields) {
    if (field.kind === 'check') body[field.key] = Boolean(values[field.key])
    else if (text(values, field)) body[field.key] = field.kind === 'number' ? Number(text(values, field)) : text(values, field)
  }
  return body
}
