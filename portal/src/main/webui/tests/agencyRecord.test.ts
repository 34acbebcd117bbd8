import { describe, expect, it } from 'vitest'
import { blankQualification, qualificationBody, standing } from '@/features/agencyViolation/agencyRecord'

describe('records of agencies', () => {
  it.each([
    [{ valid: true, endedOn: null, validUntil: null }, 'OPEN'],
    [{ valid: true, endedOn: null, validUntil: '2027-01-01' }, 'UNTIL'],
    [{ valid: false, endedOn: null, validUntil: '2025-01-01' }, 'EXPIRED'],
    [{ valid: false, endedOn: '2026-02-01', validUntil: '2027-01-01' }, 'ENDED'],
  ] as const)('%o stands as %s', (one, expected) => expect(standing(one)).toBe(expected))

  it('leave out a last day that the paper does not name', () =>
    expect(qualificationBody({ ...blankQualification(), agencyName: ' 甲 ', agencyCode: 'A', title: '资质', number: '1' })).toEqual({
      agencyName: '甲',
      agencyCode: 'A',
      title: '资质',
      number: '1',
    }))
})
