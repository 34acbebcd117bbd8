import { TAKES_GOODS } from '@/api/enforcement'
import { fenOf } from '@/shared/format'

/** One field of a step's form. A dotted name nests: `figures.deaths` goes into the body's `figures`. */
export interface StepField {
  name: string
  kind: 'text' | 'long' | 'date' | 'moment' | 'number' | 'money' | 'check' | 'select' | 'checks' | 'measures' | 'accountability' | 'codes'
  label: string
  required?: boolean
  max?: number
  hint?: string
  options?: { value: string; text: string }[]
  /** What stands in it at first. */
  start?: unknown
}

export interface MeasureForm {
  kind: string
  against: 'UNIT' | 'PERSON'
  post: string
  fine: string
  gradeCode: string
  content: string
  dueOn: string
  goods: string
  quantity: string
  quantityUnit: string
}

export type StepValues = Record<string, unknown>

export const blankMeasure = (): MeasureForm => ({
  kind: 'RECTIFICATION_ORDER',
  against: 'UNIT',
  post: '',
  fine: '',
  gradeCode: '',
  content: '',
  dueOn: '',
  goods: '',
  quantity: '',
  quantityUnit: '',
})

export function blankValues(fields: StepField[]): StepValues {
  const values: StepValues = {}
  for (const field of fields) {
    const list = field.kind === 'checks' || field.kind === 'measures' || field.kind === 'accountability'
    values[field.name] = field.start ?? (list ? [] : field.kind === 'check' ? false : '')
  }
  return values
}

const isEmpty = (value: unknown): boolean => (Array.isArray(value) ? !value.length : typeof value === 'string' && !value.trim())

/** The fields that are needed and empty, or hold what is no number. */
export function faultsOf(fields: StepField[], values: StepValues): Record<string, 'required' | 'number'> {
  const faults: Record<string, 'required' | 'number'> = {}
  for (const field of fields) {
    const value = values[field.name]
    if (field.required && isEmpty(value)) faults[field.name] = 'required'
    else if (isEmpty(value)) continue
    else if (field.kind === 'money' && fenOf(String(value)) === null) faults[field.name] = 'number'
    else if (field.kind === 'number' && !/^\d+$/.test(String(value).trim())) faults[field.name] = 'number'
    else if (field.kind === 'measures' && (value as MeasureForm[]).some(wrongGoods)) faults[field.name] = 'number'
    else if (field.kind === 'measures' && (value as MeasureForm[]).some((one) => one.kind === 'PENALTY' && !fenOf(one.fine))) faults[field.name] = 'number'
  }
  return faults
}

const QUANTITY = /^\d{1,12}(\.\d{1,3})?$/

/** Goods are named; a quantity is a number of a unit. */
const wrongGoods = (one: MeasureForm): boolean =>
  TAKES_GOODS.includes(one.kind) &&
  (!one.goods.trim() || Boolean(one.quantity.trim()) !== Boolean(one.quantityUnit.trim()) || (Boolean(one.quantity.trim()) && !(QUANTITY.test(one.quantity.trim()) && Number(one.quantity) > 0)))

/** `2026-03-05T14:20`, as the browser writes it, in China's time. */
export const instantOf = (local: string): string => `${local.length === 16 ? `${local}:00` : local}+08:00`

const measureBody = (one: MeasureForm): object => ({
  kind: one.kind,
  against: one.against,
  ...(one.against === 'PERSON' && one.post.trim() ? { post: one.post.trim() } : {}),
  ...(one.kind === 'PENALTY' ? { fineFen: fenOf(one.fine) } : {}),
  ...(one.kind === 'PENALTY' && one.gradeCode ? { gradeCode: one.gradeCode } : {}),
  ...(one.content.trim() ? { content: one.content.trim() } : {}),
  ...(one.dueOn ? { dueOn: one.dueOn } : {}),
  ...(TAKES_GOODS.includes(one.kind) ? { goods: one.goods.trim() } : {}),
  ...(TAKES_GOODS.includes(one.kind) && one.quantity.trim() ? { quantity: Number(one.quantity), quantityUnit: one.quantityUnit.trim() } : {}),
})

function sent(field: StepField, value: unknown): unknown {
  if (field.kind === 'check' || field.kind === 'checks' || field.kind === 'accountability') return value
  if (field.kind === 'measures') return (value as MeasureForm[]).map(measureBody)
  const text = String(value).trim()
  if (!text) return undefined
  if (field.kind === 'money') return fenOf(text)
  if (field.kind === 'number') return Number(text)
  if (field.kind === 'codes') return text.split(/[\s,，、;；]+/).filter(Boolean)
  return field.kind === 'moment' ? instantOf(text) : text
}

export function bodyOf(fields: StepField[], values: StepValues): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const field of fields) {
    const value = sent(field, values[field.name])
    if (value === undefined || (field.kind === 'measures' && !field.required && !(value as unknown[]).length)) continue
    const [head, tail] = field.name.split('.') as [string, string | undefined]
    if (tail) body[head] = { ...(body[head] as object | undefined), [tail]: value }
    else body[head] = value
  }
  return body
}
