import { describe, expect, it } from 'vitest'
import { blankPlan, bodyOf, faultsOf, type PlanForm } from '@/features/plan/planForm'

const one = { id: 'e1', code: 'c', name: 'n' }
const form = (changes: Partial<PlanForm> = {}): PlanForm => ({ ...blankPlan('2026-05-06'), title: ' 年度计划 ', ...changes })

describe('the form of a plan', () => {
  it.each<[Partial<PlanForm>, object]>([
    [{}, {}],
    [{ title: ' ' }, { title: 'required' }],
    [{ from: '', to: '' }, { from: 'required', to: 'required' }],
    [{ to: '2025-12-31' }, { to: 'periodWrong' }],
    [{ to: '2026-01-01' }, {}],
    [{ source: 'LIST' }, { enterpriseIds: 'enterprisesNeeded' }],
    [{ source: 'LIST', enterprises: [one] }, {}],
    [{ recurs: 'DAYS', days: '0' }, { days: 'daysWrong' }],
    [{ recurs: 'DAYS', days: '367' }, { days: 'daysWrong' }],
    [{ recurs: 'MONTHLY', days: '' }, {}],
  ])('%o has the faults %j', (changes, faults) => expect(faultsOf(form(changes))).toEqual(faults))

  it('sends either conditions or a list', () => {
    const both = { tags: ['highRisk'], domainCode: 'd', enterprises: [one], regionCode: '120110013000' }
    expect(bodyOf(form(both))).toEqual({
      title: '年度计划',
      kind: 'YEARLY',
      regionCode: '120110013000',
      unannounced: true,
      from: '2026-01-01',
      to: '2026-12-31',
      domainCode: 'd',
      tags: ['highRisk'],
      enterpriseIds: [],
    })
    const listed = bodyOf(form({ ...both, source: 'LIST', note: ' 说明 ' }))
    expect(listed).toMatchObject({ tags: [], enterpriseIds: ['e1'], note: '说明' })
    expect(listed).not.toHaveProperty('domainCode')
  })

  it('sends a rule of intervals and nothing else that chooses', () => {
    const body = bodyOf(form({ source: 'INTERVAL', intervalCode: 'HIGH_RISK', tags: ['highRisk'], domainCode: 'd', enterprises: [one] }))
    expect(body).toMatchObject({ intervalCode: 'HIGH_RISK', tags: [], enterpriseIds: [] })
    expect(body).not.toHaveProperty('domainCode')
    expect(bodyOf(form({ intervalCode: 'HIGH_RISK' }))).not.toHaveProperty('intervalCode')
  })

  it('says days only where windows have so many', () => {
    expect(bodyOf(form())).not.toHaveProperty('recurrence')
    expect(bodyOf(form({ recurs: 'QUARTERLY' })).recurrence).toEqual({ every: 'QUARTERLY' })
    expect(bodyOf(form({ recurs: 'DAYS', days: '10' })).recurrence).toEqual({ every: 'DAYS', days: 10 })
  })
})
