import type { IntervalRule } from '@/api/interval'
import type { Recurs } from '@/api/plan'

/** A rule as it is typed. */
export interface IntervalLine {
  code: string
  title: string
  tags: string[]
  openMajor: boolean
  accidentMonths: string
  recurs: Recurs
  days: string
  credit: boolean
}

export const blankLine = (): IntervalLine => ({
  code: '',
  title: '',
  tags: [],
  openMajor: false,
  accidentMonths: '',
  recurs: 'QUARTERLY',
  days: '',
  credit: false,
})

export const linesOf = (rules: IntervalRule[]): IntervalLine[] =>
  rules.map((rule) => ({
    code: rule.code,
    title: rule.title,
    tags: [...rule.tags],
    openMajor: rule.openMajor,
    accidentMonths: rule.accidentMonths === null ? '' : String(rule.accidentMonths),
    recurs: rule.recurrence.every,
    days: rule.recurrence.days ? String(rule.recurrence.days) : '',
    credit: rule.credit,
  }))

export const rulesOf = (lines: IntervalLine[]): IntervalRule[] =>
  lines.map((line) => ({
    code: line.code.trim(),
    title: line.title.trim(),
    tags: [...new Set(line.tags)],
    openMajor: line.openMajor,
    accidentMonths: line.accidentMonths.trim() ? Number(line.accidentMonths) : null,
    recurrence: { every: line.recurs, ...(line.recurs === 'DAYS' ? { days: Number(line.days) } : {}) },
    credit: line.credit,
  }))

/** A rule goes up or down one place; the list stays as it is at its ends. */
export function moved<T>(list: T[], index: number, by: -1 | 1): T[] {
  const to = index + by
  if (to < 0 || to >= list.length) return list
  const next = [...list]
  const [one] = next.splice(index, 1)
  next.splice(to, 0, one!)
  return next
}

/** Whole percent, rounded down, so that 100 means all; null without any. */
export const share = (part: number, all: number): number | null => (all ? Math.floor((part * 100) / all) : null)
