import { describe, expect, it } from 'vitest'
import type { ExpertRules } from '@/api/expert'
import { bodyOf as roundBody, blankRound, faultsOf as roundFaults, lines, questionOk, questionsBody, type RoundForm } from '@/features/auditround/roundForm'
import {
  blankEngagement,
  blankOpinion,
  blankVisit,
  criteriaOf,
  engagementBody,
  engagementFaults,
  ratingBody,
  share,
  visitBody,
  visitFaults,
  type EngagementForm,
} from '@/features/expert/expertForms'
import { blankValues, bodyOf, faultsOf, type StepField } from '@/shared/stepForm'

const one = { id: 'e1', code: 'c', name: 'n' }

describe('a small form', () => {
  const fields: StepField[] = [
    { key: 'reason', label: '', kind: 'area', required: true },
    { key: 'found', label: '', kind: 'number', max: 10 },
    { key: 'places', label: '', kind: 'check' },
  ]
  it.each([
    [{}, { reason: 'required' }],
    [{ reason: '  ' }, { reason: 'required' }],
    [{ reason: 'x', found: '11' }, { found: 'number' }],
    [{ reason: 'x', found: '-1' }, { found: 'number' }],
    [{ reason: 'x', found: '10' }, {}],
  ])('%o has the faults %j', (values, faults) => expect(faultsOf(fields, { ...blankValues(fields), ...values })).toEqual(faults))

  it('sends what was said, numbers as numbers', () => {
    expect(bodyOf(fields, { reason: ' 到期 ', found: '0', places: true })).toEqual({ reason: '到期', found: 0, places: true })
    expect(bodyOf(fields, blankValues(fields))).toEqual({ places: false })
  })
})

describe('the form of an engagement', () => {
  const form = (changes: Partial<EngagementForm> = {}): EngagementForm => ({
    ...blankEngagement('2026-05-06'),
    title: '帮扶',
    agencyCode: 'ag-anhua',
    scope: '电气',
    plannedVisits: '4',
    enterprises: [one],
    ...changes,
  })
  it.each<[Partial<EngagementForm>, object]>([
    [{}, {}],
    [{ agencyCode: '' }, { agencyCode: 'required' }],
    [{ provider: 'EXPERT' }, { expertId: 'required' }],
    [{ provider: 'BENCHMARK' }, { benchmarkId: 'oneBenchmark' }],
    [{ to: '2026-05-05' }, { to: 'periodWrong' }],
    [{ plannedVisits: '0' }, { plannedVisits: 'visitsWrong' }],
    [{ enterprises: [] }, { enterprises: 'enterprisesNeeded' }],
  ])('%o has the faults %j', (changes, faults) => expect(engagementFaults(form(changes))).toEqual(faults))

  it('names the provider of its kind only', () => {
    const body = engagementBody(form({ provider: 'EXPERT', expertId: 'x', keys: ['e1', 'gone'] }))
    expect(body).toMatchObject({ expertId: 'x', plannedVisits: 4, enterprises: [{ enterpriseId: 'e1', keyObject: true }] })
    expect(body).not.toHaveProperty('agencyCode')
    expect(engagementBody(form()).agencyCode).toBe('AG-ANHUA')
  })
})

describe('the report of a visit', () => {
  it('needs a problem and advice in each opinion', () => {
    const form = { ...blankVisit('2026-05-06'), enterpriseId: 'e1', summary: '可控', opinions: [blankOpinion()] }
    expect(visitFaults(form)).toEqual({ 'report.opinions[0].problem': 'required', 'report.opinions[0].advice': 'required' })
    form.opinions = [{ ...blankOpinion(), problem: 'p', advice: 'a', clauseId: 'c/1' }]
    expect(visitFaults(form)).toEqual({})
    expect(visitBody(form, 'g').report.opinions).toEqual([{ problem: 'p', advice: 'a', urgency: 'SOON', clauseId: 'c/1' }])
  })
})

describe('ratings', () => {
  const rules = { criteria: [{ code: 'A', title: '', points: 5, raters: ['OFFICER'] }, { code: 'B', title: '', points: 5, raters: ['ENTERPRISE'] }] } as unknown as ExpertRules
  it('take the criteria of the side that rates', () => expect(criteriaOf(rules, 'ENTERPRISE').map((c) => c.code)).toEqual(['B']))
  it('send points by criterion, the remark apart', () =>
    expect(ratingBody({ A: 3, B: 0, remark: '好' })).toEqual({ scores: [{ code: 'A', points: 3 }, { code: 'B', points: 0 }], remark: '好' }))
  it('show no rate over nothing', () => {
    expect(share(0, 0, '暂无')).toBe('暂无')
    expect(share(3, 4, '暂无')).toBe('3 / 4（75%）')
  })
})

describe('the form of a round', () => {
  const form = (changes: Partial<RoundForm> = {}): RoundForm => ({ ...blankRound('2026-05-06'), title: '一轮', team: '检查岗\n\n检查岗\n专家岗 ', places: ['120110013000'], ...changes })
  it.each<[Partial<RoundForm>, object]>([
    [{}, {}],
    [{ places: [] }, { units: 'unitsNeeded' }],
    [{ places: [], departments: 'dlh-econ' }, {}],
    [{ planYear: '26' }, { planYear: 'yearWrong' }],
    [{ team: ' \n' }, { team: 'required' }],
  ])('%o has the faults %j', (changes, faults) => expect(roundFaults(form(changes))).toEqual(faults))

  it('sends posts and units once each', () => {
    expect(lines('a\n a \nb')).toEqual(['a', 'b'])
    const body = roundBody(form({ departments: 'dlh-econ', enterprises: [one] }))
    expect(body.team).toEqual(['检查岗', '专家岗'])
    expect(body.units).toEqual([
      { kind: 'PLACE', regionCode: '120110013000' },
      { kind: 'DEPARTMENT', departmentCode: 'DLH-ECON' },
      { kind: 'ENTERPRISE', enterpriseId: 'e1' },
    ])
  })

  it('asks complete questions', () => {
    const question = { group: '制度建设', text: '是否到岗', method: 'RECORDS' as const, points: '20' }
    expect(questionOk(question)).toBe(true)
    expect(questionOk({ ...question, points: '101' })).toBe(false)
    expect(questionOk({ ...question, text: ' ' })).toBe(false)
    expect(questionsBody([question]).questions[0]?.points).toBe(20)
  })
})
