import { describe, expect, it } from 'vitest'
import type { DueClock, Rung, Step } from '@/api/supervision'
import { clockWords } from '@/features/supervision/clock'
import { accountabilityFields, escalationFields, listingFields, ownerlessFields, requestFields } from '@/features/supervision/listingFields'
import { blankOf, bodyOf, missingIn, moved, pathOf, tidied } from '@/features/supervision/steps'
import { wallOf } from '@/features/supervision/wall'
import { waiting } from '@/features/supervision/waiting'

const clock = (changes: Partial<DueClock>): DueClock => ({
  due: '2026-05-06',
  workingDaysLeft: 0,
  overdueDays: 0,
  provisional: false,
  stopped: false,
  ...changes,
})
const echo = (key: string): string => key

describe('a clock in words', () => {
  it.each<[Partial<DueClock>, string, string, number, boolean]>([
    [{ workingDaysLeft: 2 }, '2026-05-04', 'left', 2, false],
    [{}, '2026-05-06', 'today', 0, false],
    [{ due: '2026-05-10' }, '2026-05-08', 'none', 0, false],
    [{ overdueDays: 3 }, '2026-05-09', 'late', 3, true],
    [{ overdueDays: 3, stopped: true }, '2026-05-09', 'stopped', 0, false],
  ])('%j on %s is %s', (changes, today, key, n, late) => expect(clockWords(clock(changes), today)).toEqual({ key, n, late }))
})

describe('the form of a step', () => {
  const fields = listingFields('DELIST', echo)

  it('asks for reason, funds and evidence before the delisting', () => {
    expect(missingIn(fields, { ...blankOf(fields), reason: ' ' })).toEqual(['reason', 'fundingNote', 'evidence'])
    expect(missingIn(fields, { reason: 'a', fundingNote: 'b', evidence: 'c' })).toEqual([])
  })

  it('sends what was filled in, trimmed, and keeps a no', () => {
    const decision = listingFields('DECIDE_EXTENSION', echo)
    expect(missingIn(decision, { granted: false, reason: 'r' })).toEqual([])
    expect(bodyOf(decision, { granted: false, reason: ' r ' })).toEqual({ granted: false, reason: 'r' })
    expect(bodyOf(escalationFields('ISSUE', echo), { note: 'n', replyBy: '', reason: '' })).toEqual({ note: 'n' })
  })

  it('names the fields that the services know', () => {
    const names = (step: string) => listingFields(step, echo).map((field) => field.name)
    expect(names('PUBLISH')).toEqual(['publicity', 'publicText'])
    expect(names('REPORT_PROGRESS')).toEqual(['text'])
    expect(names('ASK_EXTENSION')).toEqual(['until', 'reason'])
    expect(names('ACCEPT')).toEqual(['passed', 'note'])
    expect(names('measures/3')).toEqual(['note'])
    expect(requestFields('DECIDE', echo).map((field) => field.name)).toEqual(['agreed', 'note'])
    expect(requestFields('CLOSE', echo).map((field) => field.name)).toEqual(['fundingNote', 'evidence'])
    expect(escalationFields('ANSWER', echo).map((field) => field.name)).toEqual(['answer'])
    expect(escalationFields('SEND_BACK', echo).map((field) => field.name)).toEqual(['reason', 'replyBy'])
    expect(escalationFields('END', echo).map((field) => field.name)).toEqual(['effect'])
    expect(escalationFields('RECORD_EFFECT', echo).map((field) => field.name)).toEqual(['effect'])
    expect(accountabilityFields('OPEN', echo).map((field) => field.name)).toEqual(['reason', 'unit', 'facts'])
    expect(accountabilityFields('TRANSFER', echo).map((field) => field.name)).toEqual(['recipient'])
    expect(accountabilityFields('CONCLUDE', echo).map((field) => field.name)).toEqual(['outcome', 'concludedOn'])
    expect(ownerlessFields('FLAG', echo).map((field) => field.name)).toEqual(['reason'])
    expect(ownerlessFields('NAME', echo).map((field) => field.name)).toEqual(['unit', 'basis'])
    expect(ownerlessFields('CLEAR', echo).map((field) => field.name)).toEqual(['reason'])
  })

  it('finds the address of an action', () => expect(pathOf('DECIDE_EXTENSION')).toBe('decide-extension'))
})

const rung = (code: string, changes: Partial<Rung> = {}): Rung => ({
  code,
  name: ` ${code} `,
  document: 'LETTER',
  trigger: 'OVERDUE',
  days: 3,
  hazardLevel: 'MAJOR',
  addressee: 'UNIT',
  active: true,
  ...changes,
})

describe('the ladder', () => {
  it('moves a rung and stops at the ends', () => {
    const rungs = [rung('A'), rung('B'), rung('C')]
    const codes = (list: Rung[]) => list.map((one) => one.code).join('')
    expect(codes(moved(rungs, 1, -1))).toBe('BAC')
    expect(codes(moved(rungs, 1, 1))).toBe('ACB')
    expect(codes(moved(rungs, 0, -1))).toBe('ABC')
    expect(codes(moved(rungs, 2, 1))).toBe('ABC')
  })

  it('sends no days by hand, and a level for late hazards only', () => {
    expect(tidied(rung('A'))).toMatchObject({ name: 'A', days: 3, hazardLevel: 'MAJOR' })
    expect(tidied(rung('A', { trigger: 'MANUAL' }))).toMatchObject({ days: null, hazardLevel: null })
    expect(tidied(rung('A', { trigger: 'LISTING_OVERDUE' }))).toMatchObject({ days: 3, hazardLevel: null })
  })
})

describe('the wall', () => {
  const step = (id: string, changes: Partial<Step>): Step =>
    ({ id, subjectNumber: id, hazardId: null, listingId: null, enterpriseName: null, regionName: 'r', lateDays: 0, level: 'TOWN', position: 1, ...changes }) as Step

  it('puts the rungs of one hazard together, the latest hazard first', () => {
    const wall = wallOf([
      step('a', { hazardId: 'h1', lateDays: 2 }),
      step('b', { hazardId: 'h2', lateDays: 9, position: 2 }),
      step('c', { hazardId: 'h2', lateDays: 9 }),
      step('d', { listingId: 'l1', lateDays: 4 }),
    ])
    expect(wall.map((entry) => entry.key)).toEqual(['h2', 'l1', 'h1'])
    expect(wall[0]!.steps.map((one) => one.id)).toEqual(['c', 'b'])
  })
})

describe('what waits', () => {
  it('follows the rights and the place', () => {
    const keys = (...rights: string[]) => waiting((right) => rights.includes(right), '120110013000').map((pile) => pile.key)
    expect(keys('LISTING_DECIDE')).toEqual(['decide', 'extension'])
    expect(keys('ESCALATION_ANSWER', 'LISTING_PROGRESS')).toEqual(['answer', 'progress'])
    expect(waiting((right) => right === 'ESCALATION_ISSUE', '120110013000')).toEqual([
      { key: 'issue', route: 'escalation', query: { state: 'DUE', authority: '120110013000' } },
    ])
    expect(keys()).toEqual([])
  })
})
