import { describe, expect, it } from 'vitest'
import type { CompletionGroup } from '@/api/planTask'
import { barOf, chosenPlan, highest, monthGrid, plusMonths, rowsOf, shareText, stepsOf } from '@/features/planTask/planTask'
import { fieldsOf, subPlanFields, urgingFields } from '@/features/planTask/taskSteps'

const t = (key: string): string => key
const group = (n: number, d: number): CompletionGroup => {
  const share = { n, d, percent: d ? (n * 100) / d : null }
  return { label: null, due: share, all: share, overdue: 0, late: 0 }
}

describe('tasks of plans', () => {
  it.each([
    ['b', 'x', 'b'],
    ['', 'r2', 'b'],
    ['gone', 'r1', 'a'],
    ['', 'other', 'a'],
  ])('shows for %j asked at %j the plan %s', (asked, region, shown) =>
    expect(chosenPlan([{ id: 'a', regionCode: 'r1' }, { id: 'b', regionCode: 'r2' }], asked, region)?.id).toBe(shown),
  )

  it.each([
    ['FILING_NO_UPPER_LEVEL', true],
    ['FILING_UNDER_WAY', false],
    [null, false],
  ])('refused with %s the place is the highest: %s', (refusal, expected) =>
    expect(highest({ planId: 'a', toRegionName: null, submittable: refusal === null, refusal })).toBe(expected),
  )

  it('calls no place the highest before it is known', () => expect(highest(null)).toBe(false))

  it.each([
    ['2026-01', -1, '2025-12'],
    ['2025-12', 1, '2026-01'],
    ['2026-03', 0, '2026-03'],
    ['2026-03', -15, '2024-12'],
  ])('%s and %d months is %s', (month, months, other) => expect(plusMonths(month, months)).toBe(other))

  it.each([
    ['2024-02', 29, 3],
    ['2026-02', 28, 6],
    ['2026-06', 30, 0],
  ])('lays out %s with %d days after %d empty cells', (month, length, before) => {
    const due = { day: `${month}-05`, total: 2, open: 1, items: [] }
    const cells = monthGrid(month, [due]).flat()
    expect(cells.length % 7).toBe(0)
    expect(cells.findIndex((cell) => cell !== null)).toBe(before)
    expect(cells.filter((cell) => cell !== null)).toHaveLength(length)
    expect(cells.filter((cell) => cell?.due)).toEqual([{ day: `${month}-05`, due }])
  })

  it('says shares with both numbers, and nothing over nothing', () => {
    expect(shareText(group(5, 8).due, '–')).toBe('62.5% (5/8)')
    expect(shareText(group(0, 0).due, '–')).toBe('–')
    expect(barOf(group(0, 0))).toBe(0)
    expect(barOf(group(1, 4))).toBe(25)
  })

  it('sends whole steps only', () => {
    expect(stepsOf(rowsOf([{ title: '起草', days: 3 }]))).toEqual([{ title: '起草', days: 3 }])
    expect(stepsOf([{ title: ' a ', days: ' 2 ' }, { title: '', days: '' }])).toEqual([{ title: 'a', days: 2 }])
    for (const wrong of [{ title: 'a', days: '' }, { title: '', days: '2' }, { title: 'a', days: '0' }, { title: 'a', days: '367' }, { title: 'a', days: 'x' }]) {
      expect(stepsOf([wrong])).toBeNull()
    }
  })

  it('asks first for the evidence that is missing', () => {
    const kinds = fieldsOf('ADD_EVIDENCE', ['REPORT'], t)[0]!.options!.map((option) => option.value)
    expect(kinds[0]).toBe('REPORT')
    expect(new Set(kinds).size).toBe(6)
    expect(fieldsOf('RETURN', [], t)[0]!.required).toBe(true)
    expect(fieldsOf('CONFIRM', [], t)[0]!.required).toBeUndefined()
    expect(urgingFields('SEND', t).map((field) => field.key)).toEqual(['text', 'answerBy'])
    expect(subPlanFields('APPROVE', t)).toEqual([])
  })
})
