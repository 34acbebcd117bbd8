import { describe, expect, it } from 'vitest'
import type { ReportCell, ReportRow } from '@/api/periodic'
import type { AssessmentItem, ItemScore } from '@/api/ranking'
import { carriedOf, changedOf, faultsOf, figureText, matrixOf, restoredOf, rulesOf, saysState, typedOf, unsavedOf } from '@/features/periodic/reportForm'
import { asksForInterviews, barWidth, carriesInterview, correctedText, moved, pointsFaults, valueText } from '@/features/ranking/score'

const cell = (over: Partial<ReportCell>): ReportCell => ({
  section: 's', title: '栏目', kind: 'TEXT', optional: false, unit: null, text: null, number: null, value: null, numerator: null, denominator: null,
  note: null, columns: [], rows: [], derived: null, writable: true, returned: null, changed: false, before: null, parts: [], corrected: null, ...over,
})
const row = (over: Partial<ReportRow>): ReportRow => ({
  id: null, planId: 'p', planTitle: '方案', ruleId: 'q', title: '季报', from: '2026-07-01', to: '2026-09-30', dueOn: '2026-09-25', unitId: 'a', unitTitle: '甲',
  consolidated: false, edition: 1, state: 'OPEN', daysLate: 0, missing: false, mine: true, locked: false, ...over,
})

describe('the form of a report', () => {
  const cells = [cell({ section: 'words', text: '旧' }), cell({ section: 'money', kind: 'NUMBER', number: 2, optional: true }), cell({ section: 'fixed', writable: false, text: 'x' })]

  it.each([
    ['OPEN', false, true],
    ['OPEN', true, false],
    ['RETURNED', true, true],
    ['ACCEPTED', false, true],
  ] as const)('says that it is %s, missing: %s, in words of its own: %s', (state, missing, said) => {
    expect(saysState(row({ state, missing }))).toBe(said)
  })

  it('begins with what was saved, of open cells only', () => {
    expect(typedOf(cells)).toEqual({ words: '旧', money: '2' })
  })

  it('sends what changed, numbers as numbers and empty ones as null', () => {
    expect(changedOf(cells, { words: '旧 ', money: '2' })).toEqual([])
    expect(changedOf(cells, { words: '新', money: '' })).toEqual([
      { section: 'words', text: '新', number: null },
      { section: 'money', text: null, number: null },
    ])
    expect(changedOf(cells, { words: '旧', money: '3.5' })).toEqual([{ section: 'money', text: null, number: 3.5 }])
  })

  it('keeps what was typed while it was read anew, of cells that are still open', () => {
    const now = [cell({ section: 'words', text: '别人写的' }), cell({ section: 'money', kind: 'NUMBER', number: 5, optional: true })]
    expect(carriedOf(cells, { words: '我写到一半', money: '2' }, now)).toEqual({ words: '我写到一半', money: '5' })
    expect(carriedOf(cells, { words: '旧', money: '' }, now)).toEqual({ words: '别人写的', money: '' })
    expect(carriedOf(cells, { words: '我写到一半', money: '2' }, [cell({ section: 'words', writable: false })])).toEqual({})
  })

  it('tells what is not saved yet and puts it back where its cell is still open', () => {
    expect(unsavedOf(cells, { words: '旧 ', money: '2' })).toEqual({})
    expect(unsavedOf(cells, { words: '旧', money: '2.0' })).toEqual({})
    expect(changedOf(cells, { words: '旧', money: '2.0' })).toEqual([])
    expect(unsavedOf(cells, { words: '写到一半', money: '2' })).toEqual({ words: '写到一半' })
    expect(restoredOf(cells, { words: '写到一半', fixed: 'y', gone: 'z' })).toEqual({ words: '写到一半', money: '2' })
    expect(restoredOf([cell({ section: 'words', writable: false })], { words: '写到一半' })).toEqual({})
  })

  it('asks for what is needed when it is handed in, not while it is a draft', () => {
    expect(faultsOf(cells, { words: ' ', money: '' }, false)).toEqual({})
    expect(faultsOf(cells, { words: ' ', money: '' }, true)).toEqual({ words: 'required' })
  })

  it.each(['12', '-3.25', '0'])('takes %s as a number', (said) => expect(faultsOf(cells, { words: 'x', money: said }, false)).toEqual({}))
  it.each(['十', '1,000', '1.23456', '1e3'])('refuses %s as a number', (said) => expect(faultsOf(cells, { words: 'x', money: said }, false)).toEqual({ money: 'number' }))

  it('shows shares with part and whole, and n/a over nothing', () => {
    expect(figureText({ value: 87.5, numerator: 7, denominator: 8, unit: null }, 'n/a')).toBe('87.5% (7/8)')
    expect(figureText({ value: null, numerator: 0, denominator: 0, unit: null }, '不适用')).toBe('不适用 (0/0)')
    expect(figureText({ value: 3, numerator: null, denominator: null, unit: '起' }, 'n/a')).toBe('3起')
  })
})

describe('the table of units and periods', () => {
  const rows = [row({}), row({ unitId: 'b', unitTitle: '乙', from: '2026-04-01', to: '2026-06-30', dueOn: '2026-06-25' }), row({ ruleId: 'other' })]

  it('has the oldest period first and says what a unit did not owe', () => {
    const matrix = matrixOf(rows, 'p', 'q')
    expect(matrix.windows.map((one) => one.from)).toEqual(['2026-04-01', '2026-07-01'])
    expect(matrix.units.map((unit) => unit.cells.map((one) => one?.from ?? null))).toEqual([[null, '2026-07-01'], ['2026-04-01', null]])
  })

  it('names each report once', () => expect(rulesOf(rows).map((rule) => rule.rule)).toEqual(['q', 'other']))
})

describe('the ranking', () => {
  const item = { share: true, unit: null } as AssessmentItem
  it('shows values as they were counted', () => {
    expect(valueText(item, { value: 50, numerator: 1, denominator: 2 } as ItemScore, 'n/a')).toBe('50% (1/2)')
    expect(valueText(item, { value: null, numerator: 0, denominator: 0 } as ItemScore, '不适用')).toBe('不适用 (0/0)')
    expect(valueText({ share: false, unit: '起' } as AssessmentItem, { value: 4, denominator: null } as ItemScore, 'n/a')).toBe('4起')
  })
  it.each([
    [['PUBLISH'], 1, true],
    [['ENTER'], 1, false],
    [['PUBLISH'], 0, false],
  ] as const)('with %j and the last %d asks for interviews: %s', (actions, interviewLast, expected) =>
    expect(asksForInterviews({ actions: [...actions], interviewLast })).toBe(expected),
  )
  it('asks for none before it is known', () => expect(asksForInterviews(null)).toBe(false))
  it.each<[{ code: string; active: boolean }[], boolean]>([
    [[{ code: 'LETTER', active: true }, { code: 'INTERVIEW', active: true }], true],
    [[{ code: 'INTERVIEW', active: false }], false],
    [[{ code: 'BULLETIN', active: true }], false],
    [[], false],
  ])('by the ladder %j carries interviews: %s', (rungs, expected) => expect(carriesInterview(rungs)).toBe(expected))
  it('shows a correction in the unit of its item', () => {
    const corrected = { value: 80, numerator: null, denominator: null, reason: '漏登' }
    expect(correctedText(item, corrected)).toBe('80%')
    expect(correctedText({ share: false, unit: '起' }, { ...corrected, value: 3 })).toBe('3起')
  })
  it('tells who rose and who fell', () => {
    expect(moved({ rank: 2, previousRank: 5 })).toBe(3)
    expect(moved({ rank: 2, previousRank: null })).toBeNull()
  })
  it('draws bars to the best', () => {
    expect(barWidth({ total: 40 }, [{ total: 80 }, { total: 40 }])).toBe(50)
    expect(barWidth({ total: null }, [{ total: 80 }])).toBe(0)
  })
  it.each([['', 'required'], ['0', 'points'], ['1.234', 'points'], ['x', 'points']])('refuses %s points', (points, fault) =>
    expect(pointsFaults({ subject: 's', points, reason: 'r' })).toEqual({ points: fault }),
  )
  it('takes points away', () => expect(pointsFaults({ subject: 's', points: '-2.5', reason: 'r' })).toEqual({}))
})
