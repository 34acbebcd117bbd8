import { describe, expect, it } from 'vitest'
import { detailKind, isLater, mainVerb, usualReturn } from '@/features/hazard/steps'

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
    expect(mainVerb(['reopen'], undefined)).toBeUndefined()
  })

  it('ask for later days only', () => {
    expect(isLater('2026-03-11', '2026-03-10')).toBe(true)
    expect(isLater('2026-03-10', '2026-03-10')).toBe(false)
    expect(isLater('', '2026-03-10')).toBe(false)
  })

  it('say what the one more word of an event is', () => {
    expect(detailKind('RETURNED')).toBe('state')
    expect(detailKind('EXTENDED')).toBe('day')
    expect(detailKind('REOPENED')).toBe('number')
    expect(detailKind('TRANSFERRED')).toBe('organisation')
    expect(detailKind('VERIFIED')).toBe('none')
  })
})
