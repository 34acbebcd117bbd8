import { describe, expect, it } from 'vitest'
import { blockable, rulesBody, short, targetsFault } from '@/features/casefile/caseForm'

describe('the rules of records', () => {
  it('block only by what is asked for, and never by the closing', () => {
    const form = { required: ['CLOSING', 'APPRAISAL', 'ASSIGNMENT'], beforeSignOff: ['CLOSING', 'APPRAISAL', 'BULLETIN'] } as Parameters<typeof rulesBody>[0]
    expect(blockable(form)).toEqual(['ASSIGNMENT', 'APPRAISAL'])
    expect(rulesBody(form)).toEqual({ required: ['ASSIGNMENT', 'CLOSING', 'APPRAISAL'], beforeSignOff: ['APPRAISAL'] })
  })
})

describe('the three of a month', () => {
  it.each([
    [2026, 5, 1, 2, true],
    [2026, 5, 2, 2, false],
    [2026, 6, 0, 2, false],
    [2026, 5, 0, 0, false],
    [2025, 12, 0, 1, true],
  ])('%s-%s with %s of %s is short: %s', (year, month, done, wanted, answer) =>
    expect(short(year, month, '2026-05-20', done, wanted)).toBe(answer))

  it.each([
    [{ bulletins: 0, urgingLetters: 3, covertChecks: 10000 }, false],
    [{ bulletins: '', urgingLetters: 3, covertChecks: 1 }, true],
    [{ bulletins: -1, urgingLetters: 3, covertChecks: 1 }, true],
    [{ bulletins: 1.5, urgingLetters: 3, covertChecks: 1 }, true],
    [{ bulletins: 10001, urgingLetters: 3, covertChecks: 1 }, true],
  ])('%j is no set of targets: %s', (form, wrong) => expect(targetsFault(form)).toBe(wrong))
})
