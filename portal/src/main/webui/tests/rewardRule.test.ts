import { describe, expect, it } from 'vitest'
import type { RewardRule } from '@/api/reward'
import { asksWhy, blankRule, permilleOf, ruleBody, ruleFaults, ruleParts } from '@/features/reward/ruleForm'
import { termFaults } from '@/features/tipoff/termsForm'
import { blankTipOff, toBody } from '@/features/tipoff/tipOffForm'

const share = () => ({ ...blankRule(), share: '15', floor: '3000', cap: '300000', source: ' 街道办法 ' })

describe('a reward rule', () => {
  it('reads shares in per cent', () => {
    expect(permilleOf('15')).toBe(150)
    expect(permilleOf('0.5')).toBe(5)
    expect(permilleOf('100')).toBe(1000)
    expect(permilleOf('100.1')).toBeNull()
    expect(permilleOf('1.25')).toBeNull()
    expect(permilleOf('')).toBeNull()
  })

  it('asks for what its kind rests on, and for no more', () => {
    expect(ruleFaults(share())).toEqual({})
    expect(ruleFaults({ ...share(), share: '', source: '' })).toEqual({ share: 'required', source: 'required' })
    expect(ruleFaults({ ...share(), share: '101', floor: 'x', claimDays: '0' })).toEqual({ share: 'percent', floor: 'amount', claimDays: 'days' })
    expect(ruleFaults({ ...share(), kind: 'FIXED' })).toEqual({ fixed: 'required' })
    expect(Object.keys(ruleFaults({ ...share(), kind: 'PER_DEATH', general: '1' }))).toEqual(['larger', 'major', 'extreme'])
  })

  it('sends amounts in fen and leaves out what another kind asks for', () => {
    expect(ruleBody(share())).toMatchObject({ permille: 150, floorFen: 300_000, capFen: 30_000_000, fixedFen: null, perDeath: null, source: '街道办法' })
    expect(ruleBody({ ...share(), kind: 'FIXED', fixed: '200' })).toMatchObject({ permille: null, floorFen: null, fixedFen: 20_000 })
    const deaths = { ...share(), kind: 'PER_DEATH' as const, cap: '', general: '1', larger: '2', major: '3', extreme: '4' }
    expect(ruleBody(deaths)).toMatchObject({ capFen: null, perDeath: { general: 100, larger: 200, major: 300, extreme: 400 } })
  })

  it('says in words what it says in numbers', () => {
    const rule = { id: 'x', regionCode: '1', ...ruleBody({ ...share(), insider: '20' }) } as RewardRule
    expect(ruleParts(rule).map((one) => one.key)).toEqual(['shareText', 'floorText', 'capText', 'insiderText', 'claimText', 'sharedText.FIRST_ONLY'])
  })
})

describe('a matter with several tip-offs', () => {
  const matter = { shared: 'FIRST_ONLY' as const, first: true, tipOffs: 2, rewards: 0, rewardedFen: 0 }
  it('asks why a later one, or one more, is rewarded', () => {
    expect(asksWhy(null)).toBe(false)
    expect(asksWhy(matter)).toBe(false)
    expect(asksWhy({ ...matter, first: false })).toBe(true)
    expect(asksWhy({ ...matter, rewards: 1 })).toBe(true)
    expect(asksWhy({ ...matter, shared: 'SPLIT', first: false })).toBe(false)
    expect(asksWhy({ ...matter, shared: 'SPLIT', rewards: 1 })).toBe(true)
  })
})

describe('the terms of tip-offs', () => {
  it('are whole numbers within their bounds', () => {
    const form = { acceptDays: '5', verifyDays: '60', feedbackDays: '5', revealMinutes: '30', source: '办法' }
    expect(termFaults(form)).toEqual({})
    expect(termFaults({ ...form, acceptDays: '0', verifyDays: '251', revealMinutes: '', source: ' ' })).toEqual({
      acceptDays: 'number',
      verifyDays: 'number',
      revealMinutes: 'required',
      source: 'required',
    })
  })
})

describe('a tip-off about the office', () => {
  it('says so only when it is', () => {
    expect(toBody({ ...blankTipOff('WEB'), aboutOffice: true })).toMatchObject({ aboutOffice: true })
    expect(toBody(blankTipOff('WEB'))).not.toHaveProperty('aboutOffice')
  })
})
