import { describe, expect, it } from 'vitest'
import type { IntervalRule } from '@/api/interval'
import { blankLine, linesOf, moved, rulesOf, share } from '@/features/plan/intervalForm'

const rule: IntervalRule = {
  code: 'HIGH_RISK',
  title: '较大以上风险',
  tags: ['highRisk', 'gradeA'],
  openMajor: true,
  accidentMonths: 12,
  recurrence: { every: 'DAYS', days: 45 },
  credit: true,
}

describe('the rules of intervals', () => {
  it('come back from the form as they went in', () => expect(rulesOf(linesOf([rule]))).toEqual([rule]))

  it('take each tag once', () => expect(rulesOf([{ ...blankLine(), tags: ['a', 'b', 'a'] }])[0]!.tags).toEqual(['a', 'b']))

  it('say days only where windows have so many', () => {
    expect(rulesOf([{ ...blankLine(), days: '9' }])[0]!.recurrence).toEqual({ every: 'QUARTERLY' })
    expect(rulesOf([blankLine()])[0]!.accidentMonths).toBeNull()
  })

  it.each<[number, -1 | 1, string]>([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
  ])('move line %i by %i', (index, by, expected) => expect(moved([...'abc'], index, by).join('')).toBe(expected))

  it.each<[number, number, number | null]>([
    [0, 0, null],
    [1, 3, 33],
    [999, 1000, 99],
    [3, 3, 100],
  ])('%i of %i are %s percent', (part, all, percent) => expect(share(part, all)).toBe(percent))
})
