import { describe, expect, it } from 'vitest'
import { trendOf, type TrendSeries } from '@/api/reporting'
import { goalText, monthText, nowText } from '@/features/dashboard/figureText'
import { latestOf } from '@/features/dashboard/planRows'

describe('a month of the trend in words', () => {
  const rate: TrendSeries = { id: 'r', title: 'R', kind: 'RATE', values: [0.875, null], numerators: [7, 0], denominators: [8, 0] }
  const series = trendOf({ months: ['2026-01', '2026-02'], series: [rate, { id: 'c', title: 'C', kind: 'COUNT', values: [1200, 0] }] }).series

  it('says a rate with part and whole, and what is over nothing', () => {
    expect([0, 1].map((month) => monthText(series[0]!, month, 'nothing due'))).toEqual(['87.5% (7/8)', 'nothing due'])
  })

  it('says counts as they are', () => {
    expect([0, 1].map((month) => monthText(series[1]!, month, 'nothing due'))).toEqual(['1,200', '0'])
  })
})

describe('where a target stands', () => {
  it('is said with part and whole where it is a share', () => {
    const target = { indicator: { value: 87.5, numerator: 7, denominator: 8, corrected: null }, goal: 100 }
    expect([nowText(target, '不适用'), goalText(target, '不适用')]).toEqual(['87.5% (7/8)', '100%'])
  })

  it('is n/a over nothing, never nought', () => {
    expect(nowText({ indicator: { value: null, numerator: 0, denominator: 0, corrected: null }, goal: 100 }, '不适用')).toBe('不适用 (0/0)')
    expect(nowText({ indicator: { value: null, numerator: null, denominator: null, corrected: null }, goal: 0 }, 'n/a')).toBe('n/a')
  })

  it('keeps the unit of what is no share, also where it is a mean or a rate per so many', () => {
    const target = { indicator: { value: 0.2, numerator: 2, denominator: 10, corrected: null }, goal: 0.25, unit: 'accidents per 10,000' }
    expect([nowText(target, '不适用'), goalText(target, '不适用')]).toEqual(['0.2 accidents per 10,000 (2/10)', '0.25 accidents per 10,000'])
  })

  it('is a plain number where it is a count', () => {
    const target = { indicator: { value: 3, numerator: null, denominator: null, corrected: null }, goal: 0, unit: '处' }
    expect([nowText(target, '不适用'), goalText(target, '不适用')]).toEqual(['3 处', '0 处'])
  })

  it('has no goal where the plans of several places measure different things', () => {
    const target = { indicator: { value: null, numerator: null, denominator: null, corrected: null }, goal: null }
    expect([nowText(target, '不适用'), goalText(target, '不适用')]).toEqual(['不适用', '不适用'])
  })
})

describe('the league of a day', () => {
  const periods = [
    { planId: 'p', from: '2022-10-01' },
    { planId: 'q', from: '2022-04-01' },
    { planId: 'p', from: '2022-01-01' },
    { planId: 'p', from: '2022-04-01' },
  ]
  it.each([
    ['2026-01-01', '2022-10-01'],
    ['2022-09-30', '2022-04-01'],
    ['2022-04-01', '2022-04-01'],
    ['2021-12-31', undefined],
  ])('on %s is that of %s', (day, from) => expect(latestOf(periods, 'p', day)?.from).toBe(from))
})
