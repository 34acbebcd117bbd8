import type { Rung } from '@/api/supervision'

/** One field of a short form. */
export interface StepField {
  name: string
  kind: 'text' | 'area' | 'date' | 'choice'
  label: string
  required?: boolean
  max?: number
  hint?: string
  options?: { value: string | boolean; text: string }[]
}

export type Draft = Record<string, string | boolean>

export const blankOf = (fields: StepField[]): Draft => Object.fromEntries(fields.map((field) => [field.name, '']))

/** The names of the required fields that are empty. */
export const missingIn = (fields: StepField[], draft: Draft): string[] =>
  fields.filter((field) => field.required && (draft[field.name] === '' || String(draft[field.name]).trim() === '')).map((field) => field.name)

/** What is sent: trimmed, without what was left empty. */
export const bodyOf = (fields: StepField[], draft: Draft): Record<string, string | boolean> =>
  Object.fromEntries(
    fields
      .map((field) => [field.name, typeof draft[field.name] === 'string' ? String(draft[field.name]).trim() : draft[field.name]!] as const)
      .filter(([, value]) => value !== ''),
  )

/** `DECIDE_EXTENSION` -> `decide-extension`. */
export const pathOf = (action: string): string => action.toLowerCase().replaceAll('_', '-')

/** Moves a rung up or down; at an end it stays. */
export function moved(rungs: Rung[], index: number, by: 1 | -1): Rung[] {
  const target = index + by
  if (target < 0 || target >= rungs.length) return rungs
  const next = [...rungs]
  ;[next[index], next[target]] = [next[target]!, next[index]!]
  return next
}

/** A rung as it is sent: by hand it has no days, and only a late hazard has a level. */
export const tidied = (rung: Rung): Rung => ({
  ...rung,
  name: rung.name.trim(),
  code: rung.code.trim(),
  days: rung.trigger === 'MANUAL' ? null : rung.days,
  hazardLevel: rung.trigger === 'OVERDUE' ? rung.hazardLevel || null : null,
})
