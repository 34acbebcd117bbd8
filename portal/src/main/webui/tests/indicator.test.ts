import { describe, expect, it } from 'vitest'
import {
  domainKey, domainRows, formerCadence, isShare, partsText, periodOf, seriesBars, valueText, widths, withNumbers
} from '@/features/indicator/indicatorText'

const value = (changes: object) => ({ value: null, numerator: null, denominator: null, note: null, corrected: null, ...changes })

describe('what an indicator says', () => {
  it.each([
    [87.5, { kind: 'SHARE', enterWhole: false, unit: null }, '87.5%'],
    [100, { kind: 'ENTERED', enterWhole: true, unit: null }, '100%'],
    [1204, { kind: 'COUNT', enterWhole: false, unit: '起' }, '1,204 起'],
    [1.25, { kind: 'RATIO', enterWhole: false, unit: null }, '1.25'],
    [null, { kind: 'COUNT', enterWhole: false, unit: '起' }, ''],
  ] as const)('%s of %j is %s', (number, view, text) => expect(valueText(number, view)).toBe(text))

  it('tells part and whole, or the whole alone', () => {
    expect(partsText(value({ numerator: 7, denominator: 8 }))).toBe('7 / 8')
    expect(partsText(value({ denominator: 0, numerator: 0 }))).toBe('0 / 0')
    expect(partsText(value({ denominator: 3 }))).toBe('3')
    expect(partsText(value({}))).toBe('')
  })

  it('knows what is told in per cent', () => {
    expect(isShare({ kind: 'DUTY', enterWhole: false })).toBe(true)
    expect(isShare({ kind: 'ENTERED', enterWhole: false })).toBe(false)
  })

  it('draws bars by the largest, and none for n/a', () => {
    expect(widths([5, null, 10])).toEqual([50, 0, 100])
    expect(widths([0, null])).toEqual([0, 0])
  })

  it('marks what was corrected by hand, on the scale of the bars', () => {
    const corrected = { value: 20, numerator: null, denominator: null, reason: '漏报' }
    expect(seriesBars([value({ value: 10 }), value({ value: 5, corrected }), value({ corrected })])).toEqual([
      { width: 50, mark: null },
      { width: 25, mark: 100 },
      { width: 0, mark: 100 },
    ])
    expect(seriesBars([value({ value: 0, corrected: { ...corrected, value: 0 } })])).toEqual([{ width: 0, mark: 0 }])
  })

  it('asks for a flow over its period, and for a stock on its last day', () => {
    const quarter = { from: '2025-04-01', to: '2025-06-30' }
    expect(periodOf('QUARTER', quarter)).toEqual(quarter)
    expect(periodOf('ALL', quarter)).toEqual({ from: '', to: '2025-06-30' })
    expect(periodOf('PLAN', quarter)).toEqual({ from: '', to: '2025-06-30' })
  })

  it('tells domains where there are any', () => {
    const row = (code: string) => ({ code, name: null, own: false, value: value({ value: 1 }) })
    expect(domainRows([row('')])).toEqual([])
    expect(domainRows([row(''), row('D11')]).map(domainKey)).toEqual(['-', 'D11'])
  })

  it('sends numbers as numbers and leaves the rest to the service', () => {
    expect(withNumbers({ value: '1,204.5', source: '12', numerator: 'x' }, ['value', 'numerator'])).toEqual({
      value: 1204.5,
      source: '12',
      numerator: 'x',
    })
  })
})

describe('a window of a duty', () => {
  it.each([
    ['MONTH', 'MONTH', false],
    ['QUARTER', 'MONTH', true],
  ])('of %s where it is %s today says its own: %s', (cadence, today, expected) =>
    expect(formerCadence({ cadence }, { unit: null, enterprise: { state: 'DUE', cadence: today } })).toBe(expected),
  )
})
