import { describe, expect, it } from 'vitest'
import type { SectorMonth } from '@/api/auditRound'
import type { ExpertRules, VisitView } from '@/api/expert'
import { bodyOf as roundBody, blankRound, faultsOf as roundFaults, lines, questionOk, questionsBody, type RoundForm } from '@/features/auditround/roundForm'
import { blankFeedback, feedbackBody, feedbackFaults, feedbackText, lastMonths } from '@/features/auditround/feedback'
import {
  blankEngagement,
  blankOpinion,
  blankVisit,
  criteriaOf,
  engagementBody,
  engagementFaults,
  ratingBody,
  reportForm,
  rulesBody,
  rulesFaults,
  rulesForm,
  share,
  visitBody,
  visitFaults,
  withFindings,
  type EngagementForm,
  type RulesForm,
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

  it('begins with what was said before', () => {
    const before: StepField[] = [{ key: 'minutes', label: '', kind: 'area', value: '会议指出' }, { key: 'minutesNumber', label: '' }]
    expect(blankValues(before)).toEqual({ minutes: '会议指出', minutesNumber: '' })
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

describe('a report that stands on an inspection', () => {
  const found = [
    { id: 'h1', description: '配电箱未接地', place: '配电室' },
    { id: 'h2', description: '通道堵塞', place: null },
  ]
  it('has an opinion for each finding, once, and none of another inspection', () => {
    const own = { ...blankOpinion(), problem: '制度缺失' }
    const said = { ...blankOpinion(), findingId: 'h1', problem: '改过的话' }
    const other = { ...blankOpinion(), findingId: 'h9', problem: '别的检查' }
    expect(withFindings([own, said, other], found).map((one) => [one.findingId, one.problem])).toEqual([
      ['', '制度缺失'],
      ['h1', '改过的话'],
      ['h2', '通道堵塞'],
    ])
    expect(withFindings([own, said], []).map((one) => one.problem)).toEqual(['制度缺失'])
  })
  it('sends the inspection, the sets that were explained and what each opinion points at', () => {
    const form = { ...blankVisit('2026-05-06'), inspectionId: 'i', explainedSets: ['mem-10-2023'], attendees: '12', opinions: [{ ...blankOpinion(), findingId: 'h1', questionRef: ' 3.2 ', problem: 'p', advice: 'a' }] }
    const body = visitBody(form, 'g')
    expect(body.inspectionId).toBe('i')
    expect(body.report).toMatchObject({ explainedSets: ['mem-10-2023'], attendees: 12, opinions: [{ findingId: 'h1', questionRef: '3.2' }] })
    expect(visitBody(blankVisit('2026-05-06'), 'g')).not.toHaveProperty('inspectionId')
  })
  it('says how many listened when criteria were explained', () => {
    const form = { ...blankVisit('2026-05-06'), enterpriseId: 'e', summary: 's', explainedSets: ['mem-10-2023'] }
    expect(visitFaults(form)).toEqual({ 'report.attendees': 'required' })
    expect(visitFaults({ ...form, attendees: '0' })).toEqual({})
  })
  it('keeps what opinions point at when one before them is dropped', () => {
    const opinions = ['h1', null].map((findingId, i) => ({ no: i + 1, findingId, questionRef: `${i}`, problem: 'p', place: null, clause: null, basis: null, advice: 'a', urgency: 'SOON' }))
    const visit = { enterpriseId: 'e', visitedOn: '2026-05-06', mode: 'ONSITE', inspectionId: null, report: { no: 1, summary: 's', explainedSets: [], attendees: null, opinions } } as unknown as VisitView
    const form = reportForm(visit)
    form.opinions.shift()
    expect(visitBody(form, 'g').report.opinions).toEqual([{ problem: 'p', advice: 'a', urgency: 'SOON', questionRef: '1' }])
  })
})

describe('the rules for experts', () => {
  const rules = { regionCode: '0', version: 1, conflictYears: 3, lookBackDays: 365, statementDays: 10, criteria: [{ code: 'ALL', title: '总体', points: 100, raters: ['OFFICER'] }] } as ExpertRules
  it('come back as they were read', () => {
    const { conflictYears, lookBackDays, statementDays, criteria } = rules
    expect(rulesBody(rulesForm(rules))).toEqual({ conflictYears, lookBackDays, statementDays, criteria })
  })
  it.each<[Partial<RulesForm>, object]>([
    [{}, {}],
    [{ conflictYears: '51' }, { conflictYears: 'yearsWrong' }],
    [{ conflictYears: '0' }, {}],
    [{ lookBackDays: '0' }, { lookBackDays: 'lookBackWrong' }],
    [{ statementDays: '' }, { statementDays: 'statementWrong' }],
    [{ criteria: [] }, { criteria: 'criteriaNeeded' }],
    [{ criteria: [{ code: 'a', title: ' ', points: '0', raters: [] }] }, { 'criteria[0].code': 'codeWrong', 'criteria[0].title': 'required', 'criteria[0].points': 'pointsWrong', 'criteria[0].raters': 'ratersNeeded' }],
    [{ criteria: [rulesForm(rules).criteria[0]!, rulesForm(rules).criteria[0]!] }, { 'criteria[1].code': 'codeTwice' }],
  ])('%o have the faults %j', (changes, faults) => expect(rulesFaults({ ...rulesForm(rules), ...changes })).toEqual(faults))
})

describe('ratings', () => {
  const rules = { criteria: [{ code: 'A', title: '', points: 5, raters: ['OFFICER'] }, { code: 'B', title: '', points: 5, raters: ['ENTERPRISE'] }] } as unknown as ExpertRules
  it('take the criteria of the side that rates', () => expect(criteriaOf(rules, 'ENTERPRISE').map((c) => c.code)).toEqual(['B']))
  it('send points by criterion, the remark apart', () =>
    expect(ratingBody({ A: 3, B: 0, remark: '好' })).toEqual({ scores: [{ code: 'A', points: 3 }, { code: 'B', points: 0 }], remark: '好' }))
  it('show no rate over nothing', () => {
    expect(share(0, 0, '暂无')).toBe('暂无')
    expect(share(3, 4, '暂无')).toBe('3 / 4 (75%)')
  })
})

describe('the feedback to a sector', () => {
  const row: SectorMonth = {
    domainCode: 'd',
    found: 3,
    major: 1,
    open: 2,
    clauses: [{ clauseId: 'c/1', setTitle: '标准', no: '第一条', text: '条文', found: 2 }],
    notice: null,
  }
  const t = (key: string, named?: Record<string, unknown>): string => `${key}${named ? JSON.stringify(named) : ''}`
  it('is offered for the last months, over the turn of the year', () =>
    expect(lastMonths('2026-02-10', 3)).toEqual(['2026-02', '2026-01', '2025-12']))
  it('is made of the figures and the clauses of the month', () => {
    const text = feedbackText(row, '文旅', '2026-05', t)
    expect(text).toContain('"found":3')
    expect(text).toContain('1. 标准 第一条 条文')
    expect(feedbackText({ ...row, clauses: [] }, '文旅', '2026-05', t)).not.toContain('audit.feedbackMostly')
  })
  it('needs a day for the self-check, and sends no clause where none is chosen', () => {
    const form = blankFeedback(row, '文旅', '2026-05', t)
    expect(feedbackFaults(form)).toEqual({ dueOn: 'required' })
    expect(feedbackBody({ ...form, dueOn: '2026-06-30' }, '2026-05', 'd')).toMatchObject({ month: '2026-05', domainCode: 'd', clauseId: 'c/1', places: false })
    expect(feedbackBody({ ...form, clauseId: '' }, '2026-05', 'd')).not.toHaveProperty('clauseId')
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
