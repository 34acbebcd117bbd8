import { describe, expect, it } from 'vitest'
import { recordPage } from '@/features/indicator/recordPage'
import { worstState } from '@/features/today/dutyState'

describe('where a duty stands', () => {
  const none = { met: 0, due: 0, dueSoon: 0, overdue: 0, excused: 0 }
  it.each([
    [{ ...none, met: 4, dueSoon: 1, overdue: 1 }, 'OVERDUE'],
    [{ ...none, met: 4, due: 1, dueSoon: 1 }, 'DUE_SOON'],
    [{ ...none, due: 1 }, 'DUE'],
    [{ ...none, met: 1, excused: 3 }, 'MET'],
    [{ ...none, excused: 1 }, 'EXCUSED'],
    [none, 'MET'],
  ] as const)('%j is %s', (duty, state) => expect(worstState(duty)).toBe(state))
})

describe('the page of a counted record', () => {
  it.each([
    ['HAZARDS', 'hazard'],
    ['DRILLS', 'drill'],
    ['TRAININGS', 'session'],
    ['EXAMS', 'exam'],
    ['MEETINGS', 'meeting'],
  ])('of %s is %s', (things, name) => expect(recordPage(things, 'x')).toEqual({ name, params: { id: 'x' } }))
  it('of a task is found by plan, task, unit and window', () =>
    expect(recordPage('TASKS', 'late/econ/once', 'p/late/econ/once')).toEqual({ name: 'plan-task', params: { plan: 'p', task: 'late', unit: 'econ', window: 'once' } }))
  it('of a report is that of its newest edition', () =>
    expect(recordPage('REPORTS', 'q/2026-01-01/econ', 'x')).toEqual({ name: 'periodic-report', params: { id: 'x' } }))
  it('of an assessment is the ranking of its period', () =>
    expect(recordPage('ASSESSMENTS', '2026-01-01', 'p|2026-01-01')).toEqual({ name: 'assessments', query: { period: 'p|2026-01-01' } }))
  it.each(['STAFF', 'RECORDS', 'TASKS', 'REPORTS', 'ASSESSMENTS'])('is none for %s', (things) => expect(recordPage(things, 'x')).toBeNull())
})
