import type { HazardCategory, HazardRules } from '@/api/hazardSettings'

/** Lines as they are sent: codes in capitals, nothing around the words. */
export const categoriesOf = (lines: HazardCategory[]): HazardCategory[] =>
  lines.map((line) => ({ code: line.code.trim().toUpperCase(), title: line.title.trim() }))

/** The rules as they are typed; days stand in a text field. */
export interface RulesForm {
  responsibleNeeded: boolean
  standardNeeded: boolean
  photoBeforeNeeded: boolean
  idleDays: string
  noticeRepeatHours: string
}

export const rulesForm = (rules: HazardRules): RulesForm => ({
  ...rules,
  idleDays: String(rules.idleDays),
  noticeRepeatHours: String(rules.noticeRepeatHours),
})

/** A whole number of days from 1 on; null for anything else. */
export const daysOf = (text: string): number | null => (/^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text.trim()) : null)
