import { describe, expect, it } from 'vitest'
import type { CompletionGroup } from '@/api/planTask'
import { axesOf, drawnOf, fullOf, missingOf, mostOf, scoredOf, type League } from '@/features/dashboard/planRows'
import { turned } from '@/features/dashboard/useCycle'
import { dutyPart, hazardPart, plansAbove, plansAt, reportPart, runsOn, taskPart, unitsOf, type Late } from '@/features/wall/wall'

const late = (key: string, unit: string, days: number, subjects: number | null = null): Late => ({
  key, what: key, unit, dueOn: '2026-01-01', days, subjects, to: null,
})
const group = (id: string | null, n: number, d: number, overdue = 0): CompletionGroup => {
  const share = { n, d, percent: d ? (n * 100) / d : null }
  return { label: id === null ? null : { id, title: id.toUpperCase() }, due: share, all: share, overdue, late: 0 }
}
const figure = (value: number) => [{ id: 'hazards.overdue', title: '', kind: 'COUNT' as const, value }]
const child = (code: string, value: number, direct = false) => ({ region: { code, name: code, level: 'TOWN' as const }, direct, figures: figure(value) })

describe('the overdue wall', () => {
  it('puts the unit with most first, and counts enterprises behind a row', () =>
    expect(unitsOf([late('1', 'a', 3), late('2', 'b', 1, 7), late('3', 'a', 9)])).toEqual([
      { key: 'b', name: 'b', n: 7, longest: 1 },
      { key: 'a', name: 'a', n: 2, longest: 9 },
    ]))

  it('tells hazards by the figures of the places below, not by the rows that are shown', () => {
    const longest = [{ id: 'h', number: 'N-1', enterpriseId: null, enterpriseName: null, regionCode: 'x', regionName: null, level: null, deadline: '2026-01-01', days: 4 }]
    const part = hazardPart(figure(90), [child('x', 20), child('y', 0), child('p', 70, true)], longest)
    expect(part.total).toBe(90)
    expect(part.units.map((unit) => [unit.key, unit.n])).toEqual([['own', 70], ['x', 20]])
    expect(part.rows[0]).toMatchObject({ what: 'N-1', unit: 'x', days: 4 })
    expect(hazardPart(figure(1), [], longest).units).toEqual([{ key: 'x', name: 'x', n: 1, longest: 4 }])
  })

  it('adds up the tasks of several plans and knows the longest of what is shown only', () => {
    const line = {
      planId: 'p', taskId: 't', title: 'T', unit: { id: 'a', title: 'A' }, co: [], window: 'once', version: 0, programme: null, stage: null,
      dimension: null, from: '', dueOn: '2026-01-01', state: 'OVERDUE' as const, overdueDays: 5, handedInOn: null, doneOn: null, mine: false,
    }
    const part = taskPart([{ total: 3, lines: [line], units: [group('a', 0, 3, 1), group('b', 0, 2, 2), group('c', 2, 2)] }, { total: 0, lines: [], units: [] }])
    expect(part.total).toBe(3)
    expect(part.units).toEqual([
      { key: '0/b', name: 'B', n: 2, longest: null },
      { key: '0/a', name: 'A', n: 1, longest: 5 },
    ])
  })

  it('counts every enterprise of a duty and every unit once', () => {
    const part = dutyPart({
      enterprises: [{ dutyId: 'd', title: 'D', cadence: 'QUARTER', subjects: 12, dueOn: '2026-01-01', overdueDays: 2 }],
      units: [{ planId: 'p', dutyId: 'u', title: 'U', unitId: 'a', unitTitle: 'A', dueOn: '2025-12-01', overdueDays: 33 }],
    })
    expect(part.total).toBe(13)
    expect(part.rows.map((row) => row.days)).toEqual([33, 2])
    expect(part.units).toEqual([{ key: 'A', name: 'A', n: 1, longest: 33 }])
    expect(part.rows.map((row) => row.to)).toEqual([{ name: 'duty-unit', params: { duty: 'u', unit: 'a' }, query: {} }, { name: 'duties', query: {} }])
  })

  it('names missing reports by their window, and opens those that were begun', () => {
    const report = { id: null, planId: 'p', ruleId: 'r', title: 'R', from: '2026-01-01', to: '2026-01-31', dueOn: '2026-02-05', unitId: '', unitTitle: null, daysLate: 3 }
    const part = reportPart([[report], [{ ...report, id: 'x', unitId: 'a', unitTitle: 'A', daysLate: 8 }]])
    expect(part.rows.map((row) => row.to)).toEqual([{ name: 'periodic-report', params: { id: 'x' } }, { name: 'periodic-reports', query: { rule: 'p|r', late: 'true' } }])
    expect(part.units).toEqual([{ key: 'A', name: 'A', n: 1, longest: 8 }])
  })

  it('says nothing of tasks and reports where there is no plan to ask', () => {
    expect([taskPart([]).known, reportPart([]).known]).toEqual([false, false])
    expect([taskPart([{ total: 0, lines: [], units: [] }]).known, reportPart([[]]).known]).toEqual([true, true])
  })

  const plans = [{ id: 'city', regionCode: 'c' }, { id: 'town', regionCode: 't' }, { id: 'other', regionCode: 'o' }]
  it.each([
    ['c', 'c', { c: ['c'], t: ['c', 'd', 't'], o: ['c', 'o'] }, ['city', 'town', 'other']],
    ['d', 'c', { c: ['c'], t: ['c', 'd', 't'], o: ['c', 'o'] }, ['town']],
    ['t', 't', { t: ['c', 'd', 't'] }, ['city', 'town', 'other']],
    ['v', 't', { t: ['c', 'd', 't'] }, []],
  ])('at %s, asked by one of %s, is about the plans of the place and below', (region, own, within, ids) =>
    expect(plansAt(plans, region, own, within as Record<string, string[]>).map((plan) => plan.id)).toEqual(ids),
  )
})

describe('a place below one\'s own', () => {
  const plans = [{ id: 'city', regionCode: 'c' }, { id: 'district', regionCode: 'd' }, { id: 'town', regionCode: 't' }, { id: 'other', regionCode: 'o' }]
  const within = { d: ['c', 'd'], t: ['c', 'd', 't'] }
  it.each([
    // what binds the asker's own place shows there what is his
    ['d', ['c', 'd'], []],
    ['t', ['c', 'd', 't'], ['district']],
    ['v', ['c', 'd', 't', 'v'], ['district', 'town']],
    ['t', [], []],
  ])('at %s is asked of the plans above it that are in sight', (region, line, ids) =>
    expect(plansAbove(plans, region, 'd', line, within).map((plan) => plan.id)).toEqual(ids),
  )
})

it.each([
  ['2019-12-31', false],
  ['2020-01-01', true],
  ['2022-12-31', true],
  ['2023-01-01', false],
])('a plan of 2020 to 2022 asks for something on %s: %s', (day, runs) => {
  expect(runsOn({ from: '2020-01-01', to: '2022-12-31' }, day)).toBe(runs)
  expect(runsOn({}, day)).toBe(true)
})

describe('charts of a plan', () => {
  const completion = (dimensions: CompletionGroup[], programmes: CompletionGroup[]) => ({
    asOf: '2026-01-01', total: group(null, 0, 0), programmes, stages: [], dimensions, units: [],
  })
  const three = [group('a', 1, 2), group('b', 0, 0), group('c', 3, 3)]

  it('draw dimensions, or programmes where there are too few', () => {
    expect(axesOf(completion([...three, group(null, 0, 1)], []))).toHaveLength(3)
    expect(axesOf(completion([group('x', 1, 1)], three))).toEqual(three)
    expect(axesOf(completion([group('x', 1, 1)], []))).toHaveLength(1)
  })

  it('leave a share over nothing out and name it', () => {
    expect(drawnOf(three)).toEqual([{ name: 'A', value: 50 }, { name: 'C', value: 100 }])
    expect(missingOf(three)).toEqual(['B'])
  })

  it('end the scale of a league behind its best', () => {
    const league = (total: number | null): League => ({
      items: [{ points: 60 }, { points: 40 }],
      scores: [{ name: 'S', total }],
    })
    expect([mostOf(league(88.5)), mostOf(league(102.5)), mostOf(league(null))]).toEqual([100, 103, 100])
    expect(fullOf(league(1))).toBe(100)
    expect(scoredOf(league(null))).toEqual([])
  })
})

describe('the big screen', () => {
  it.each([
    [0, 1, 4, 1],
    [3, 1, 4, 0],
    [0, -1, 4, 3],
    [2, -7, 4, 3],
    [0, 1, 0, 0],
  ])('turns page %i by %i of %i to %i', (page, steps, of, next) => expect(turned(page, steps, of)).toBe(next))
})
