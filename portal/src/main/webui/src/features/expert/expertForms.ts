import type { ExpertRules, MakeEngagement, Opinion, Period, Provider, SetExpertRules, SubmitVisit, VisitView } from '@/api/expert'
import type { NamedEnterprise } from '@/api/enterprise'
import { fenOf, percent } from '@/shared/format'

/** `3 / 4 (75%)`; what is due to nobody has no rate. */
export function share(numerator: number, denominator: number, none: string): string {
  return denominator ? `${numerator} / ${denominator} (${percent(numerator, denominator)})` : none
}

/** The days of a calendar year. */
export const yearOf = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })

export interface EngagementForm {
  title: string
  purpose: string
  provider: Provider
  agencyCode: string
  expertId: string
  benchmark: NamedEnterprise[]
  from: string
  to: string
  scope: string
  plannedVisits: string
  feeFen: string
  enterprises: NamedEnterprise[]
  keys: string[]
}

export const blankEngagement = (today: string): EngagementForm => ({
  title: '',
  purpose: 'HELP',
  provider: 'AGENCY',
  agencyCode: '',
  expertId: '',
  benchmark: [],
  from: today,
  to: `${today.slice(0, 4)}-12-31`,
  scope: '',
  plannedVisits: '',
  feeFen: '',
  enterprises: [],
  keys: [],
})

/** What is wrong, by field; the texts stand under `expert.fault`. */
export function engagementFaults(form: EngagementForm): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.title.trim()) faults.title = 'required'
  if (form.provider === 'AGENCY' && !form.agencyCode.trim()) faults.agencyCode = 'required'
  if (form.provider === 'EXPERT' && !form.expertId) faults.expertId = 'required'
  if (form.provider === 'BENCHMARK' && form.benchmark.length !== 1) faults.benchmarkId = 'oneBenchmark'
  if (!form.from) faults.from = 'required'
  if (!form.to) faults.to = 'required'
  else if (form.from && form.to < form.from) faults.to = 'periodWrong'
  if (!form.scope.trim()) faults.scope = 'required'
  if (!/^[1-9]\d{0,4}$/.test(form.plannedVisits.trim())) faults.plannedVisits = 'visitsWrong'
  if (form.feeFen.trim() && fenOf(form.feeFen) === null) faults.feeFen = 'feeWrong'
  if (!form.enterprises.length) faults.enterprises = 'enterprisesNeeded'
  return faults
}

export function engagementBody(form: EngagementForm): MakeEngagement {
  return {
    title: form.title.trim(),
    purpose: form.purpose,
    provider: form.provider,
    ...(form.provider === 'AGENCY' ? { agencyCode: form.agencyCode.trim().toUpperCase() } : {}),
    ...(form.provider === 'EXPERT' ? { expertId: form.expertId } : {}),
    ...(form.provider === 'BENCHMARK' ? { benchmarkId: form.benchmark[0]!.id } : {}),
    from: form.from,
    to: form.to,
    scope: form.scope.trim(),
    plannedVisits: Number(form.plannedVisits),
    ...(form.feeFen.trim() ? { feeFen: fenOf(form.feeFen)! } : {}),
    enterprises: form.enterprises.map((one) => ({ enterpriseId: one.id, keyObject: form.keys.includes(one.id) })),
  }
}

export interface OpinionForm {
  /** The hazard that the inspection made of it, and the question that it answers. */
  findingId: string
  questionRef: string
  problem: string
  place: string
  clauseId: string
  basis: string
  advice: string
  urgency: string
}

export interface VisitForm {
  enterpriseId: string
  visitedOn: string
  mode: string
  /** The inspection that the visit made; its findings are hazards already. */
  inspectionId: string
  summary: string
  explainedSets: string[]
  attendees: string
  opinions: OpinionForm[]
}

export const blankOpinion = (): OpinionForm => ({ findingId: '', questionRef: '', problem: '', place: '', clauseId: '', basis: '', advice: '', urgency: 'SOON' })

export const blankVisit = (today: string): VisitForm => ({
  enterpriseId: '',
  visitedOn: today,
  mode: 'ONSITE',
  inspectionId: '',
  summary: '',
  explainedSets: [],
  attendees: '',
  opinions: [],
})

/** What is wrong, by field as the service names it. */
export function visitFaults(form: VisitForm): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.enterpriseId) faults.enterpriseId = 'required'
  if (!form.visitedOn) faults.visitedOn = 'required'
  if (!form.summary.trim()) faults['report.summary'] = 'required'
  if (form.attendees.trim() && !/^\d{1,5}$/.test(form.attendees.trim())) faults['report.attendees'] = 'visitsWrong'
  if (form.explainedSets.length && !form.attendees.trim()) faults['report.attendees'] = 'required'
  form.opinions.forEach((one, i) => {
    if (!one.problem.trim()) faults[`report.opinions[${i}].problem`] = 'required'
    if (!one.advice.trim()) faults[`report.opinions[${i}].advice`] = 'required'
  })
  return faults
}

const opinionBody = (one: OpinionForm): Opinion => ({
  problem: one.problem.trim(),
  advice: one.advice.trim(),
  urgency: one.urgency,
  ...(one.place.trim() ? { place: one.place.trim() } : {}),
  ...(one.clauseId ? { clauseId: one.clauseId } : {}),
  ...(one.basis.trim() ? { basis: one.basis.trim() } : {}),
  ...(one.findingId ? { findingId: one.findingId } : {}),
  ...(one.questionRef.trim() ? { questionRef: one.questionRef.trim() } : {}),
})

/** The form of a report that was handed in before. */
export const reportForm = (visit: VisitView): VisitForm => ({
  enterpriseId: visit.enterpriseId,
  visitedOn: visit.visitedOn,
  mode: visit.mode,
  inspectionId: visit.inspectionId ?? '',
  summary: visit.report.summary,
  explainedSets: [...visit.report.explainedSets],
  attendees: visit.report.attendees === null ? '' : String(visit.report.attendees),
  opinions: visit.report.opinions.map((one) => ({
    findingId: one.findingId ?? '',
    questionRef: one.questionRef ?? '',
    problem: one.problem,
    place: one.place ?? '',
    clauseId: one.clause?.clauseId ?? '',
    basis: one.basis ?? '',
    advice: one.advice,
    urgency: one.urgency,
  })),
})

/** Opinions for what the inspection found, beside those that stand there already. */
export function withFindings(opinions: OpinionForm[], found: { id: string; description?: string; place?: string | null }[]): OpinionForm[] {
  const own = opinions.filter((one) => !one.findingId || found.some((hazard) => hazard.id === one.findingId))
  const missing = found.filter((hazard) => !own.some((one) => one.findingId === hazard.id))
  return [...own, ...missing.map((hazard) => ({ ...blankOpinion(), findingId: hazard.id, problem: hazard.description ?? '', place: hazard.place ?? '' }))]
}

export function visitBody(form: VisitForm, engagementId: string): SubmitVisit {
  return {
    engagementId,
    enterpriseId: form.enterpriseId,
    visitedOn: form.visitedOn,
    mode: form.mode,
    ...(form.inspectionId ? { inspectionId: form.inspectionId } : {}),
    report: {
      summary: form.summary.trim(),
      explainedSets: form.explainedSets,
      ...(form.attendees.trim() ? { attendees: Number(form.attendees) } : {}),
      opinions: form.opinions.map(opinionBody),
    },
  }
}

/** The criteria by which that side rates, and the body made of what was given. */
export const criteriaOf = (rules: ExpertRules, rater: 'OFFICER' | 'ENTERPRISE') => rules.criteria.filter((one) => one.raters.includes(rater))

export function ratingBody(said: Record<string, string | number | boolean>): { scores: { code: string; points: number }[]; remark?: string } {
  const { remark, ...points } = said
  return {
    scores: Object.entries(points).map(([code, value]) => ({ code, points: Number(value) })),
    ...(remark ? { remark: String(remark) } : {}),
  }
}

export interface RulesForm {
  conflictYears: string
  lookBackDays: string
  statementDays: string
  criteria: { code: string; title: string; points: string; raters: ('OFFICER' | 'ENTERPRISE')[] }[]
}

export const rulesForm = (rules: ExpertRules): RulesForm => ({
  conflictYears: String(rules.conflictYears),
  lookBackDays: String(rules.lookBackDays),
  statementDays: String(rules.statementDays),
  criteria: rules.criteria.map((one) => ({ ...one, points: String(one.points), raters: [...one.raters] })),
})

const whole = (text: string, least: number, most: number): boolean => /^\d{1,5}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most

/** What is wrong, by field; the texts stand under `expert.fault`. */
export function rulesFaults(form: RulesForm): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!whole(form.conflictYears, 0, 50)) faults.conflictYears = 'yearsWrong'
  if (!whole(form.lookBackDays, 1, 3650)) faults.lookBackDays = 'lookBackWrong'
  if (!whole(form.statementDays, 1, 365)) faults.statementDays = 'statementWrong'
  if (!form.criteria.length) faults.criteria = 'criteriaNeeded'
  form.criteria.forEach((one, i) => {
    const code = one.code.trim()
    if (!/^[A-Z0-9_]{1,20}$/.test(code)) faults[`criteria[${i}].code`] = 'codeWrong'
    else if (form.criteria.findIndex((other) => other.code.trim() === code) !== i) faults[`criteria[${i}].code`] = 'codeTwice'
    if (!one.title.trim()) faults[`criteria[${i}].title`] = 'required'
    if (!whole(one.points, 1, 1000)) faults[`criteria[${i}].points`] = 'pointsWrong'
    if (!one.raters.length) faults[`criteria[${i}].raters`] = 'ratersNeeded'
  })
  return faults
}

export const rulesBody = (form: RulesForm): SetExpertRules => ({
  conflictYears: Number(form.conflictYears),
  lookBackDays: Number(form.lookBackDays),
  statementDays: Number(form.statementDays),
  criteria: form.criteria.map((one) => ({ code: one.code.trim(), title: one.title.trim(), points: Number(one.points), raters: one.raters })),
})

/** Each agency of the contracts once, by name. */
export const agenciesOf = (contracts: readonly { agencyCode: string; agencyName: string }[]): { code: string; name: string }[] =>
  [...new Map(contracts.map((one) => [one.agencyCode, one.agencyName]))]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh'))
