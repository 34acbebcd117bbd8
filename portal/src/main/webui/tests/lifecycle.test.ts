import { describe, expect, it } from 'vitest'
import { mainVerb, usualReturn } from '@/features/hazard/steps'

describe('the steps of a hazard', () => {
  it.each([
    ['VERIFIED', ['REPORTED'], 'REPORTED'],
    ['ASSIGNED', ['REPORTED', 'VERIFIED'], 'VERIFIED'],
    ['RECTIFYING', ['REPORTED', 'VERIFIED', 'ASSIGNED'], 'ASSIGNED'],
    ['RECTIFIED', ['REPORTED', 'VERIFIED', 'ASSIGNED', 'RECTIFYING'], 'RECTIFYING'],
    ['REINSPECTED', ['REPORTED', 'VERIFIED', 'ASSIGNED', 'RECTIFYING', 'RECTIFIED'], 'RECTIFYING'],
    ['REINSPECTED', ['REPORTED', 'VERIFIED'], 'VERIFIED'],
    ['SIGNED_OFF', [], ''],
  ] as const)('go back from %s of %j to %s unless somebody says otherwise', (state, returnsTo, usual) => {
    expect(usualReturn({ state, returnsTo: [...returnsTo] })).toBe(usual)
  })

  it('let the next step stand out, and never one that leads back', () => {
    expect(mainVerb(['verify', 'reject'], 'verify')).toBe('verify')
    expect(mainVerb(['plan', 'reject', 'withdraw'], 'verify')).toBe('plan')
    expect(mainVerb(['reject', 'return', 'withdraw'], 'verify')).toBeUndefined()
  })
})
