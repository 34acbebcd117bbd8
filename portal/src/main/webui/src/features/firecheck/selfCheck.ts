import type { FireSelfCheck, SelfPart } from '@/api/fireCheck'
import { daysBetween, plusDays } from '@/shared/format'

export interface PartForm {
  doneOn: string
  note: string
}

/** This month and the eleven before it, newest first, e.g. `2026-11`. */
export function lastMonths(today: string): string[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  return Array.from({ length: 12 }, (_, back) => {
    const at = year * 12 + month - 1 - back
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** The last day that can be entered for a month: its end, or today. */
export function lastDayOf(month: string, today: string): string {
  const next = month.slice(5) === '12' ? `${Number(month.slice(0, 4)) + 1}-01-01` : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}-01`
  const end = plusDays(next, -1)
  return daysBetween(end, today) < 0 ? today : end
}

/** What stands in the form of a part at first: what was said before, or a day of the month. */
export function partForm(check: FireSelfCheck, part: SelfPart, today: string): PartForm {
  const said = check.parts.find((one) => one.part === part)
  return said ? { doneOn: said.doneOn, note: said.note } : { doneOn: lastDayOf(check.month, today), note: '' }
}
