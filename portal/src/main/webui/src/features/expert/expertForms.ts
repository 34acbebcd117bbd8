import type { ExpertRules, MakeEngagement, Opinion, Provider, SubmitVisit } from '@/api/expert'
import type { NamedEnterprise } from '@/api/enterprise'
import { percent } from '@/shared/format'

/** `3 / 4（75%）`; what is due to nobody has no rate. */
export function share(numerator: number, denominator: number, none: string): string {
  return denominator ? `${numerator} / ${denominator}（${percent(numerator, denominator)}）` : none
}

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
    enterprises: form.enterprises.map((one) => ({ enterpriseId: one.id, keyObject: form.keys.includes(one.id) })),
  }
}

export interface OpinionForm {
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
  summary: string
  attendees: string
  opinions: OpinionForm[]
}

export const blankOpinion = (): OpinionForm => ({ problem: '', place: '', clauseId: '', basis: '', advice: '', urgency: 'SOON' })

export const blankVisit = (today: string): VisitForm => ({
  enterpriseId: '',
  visitedOn: today,
  mode: 'ONSITE',
  summary: '',
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
})

export function visitBody(form: VisitForm, engagementId: string): SubmitVisit {
  return {
    engagementId,
    enterpriseId: form.enterpriseId,
    visitedOn: form.visitedOn,
    mode: form.mode,
    report: {
      summary: form.summary.trim(),
      explainedSets: [],
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
