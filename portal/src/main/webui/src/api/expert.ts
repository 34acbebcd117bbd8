import { get, post, put, request, type Reply } from './http'
import { itemsOf, pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'
export const EXPERT_KINDS = ['SECTOR_EXPERT', 'RETIRED_TECHNICIAN', 'AGENCY_STAFF', 'TECHNICAL_INSPECTOR', 'ENFORCEMENT_BACKBONE'] as const
export const PROVIDERS = ['AGENCY', 'EXPERT', 'BENCHMARK'] as const
export type Provider = (typeof PROVIDERS)[number]
export const PURPOSES = ['HELP', 'DIAGNOSIS', 'GUIDANCE', 'CHECK'] as const
export const RELATIONS = ['NONE', 'WORKED_FOR', 'CONSULTS', 'OWNS', 'RELATIVE'] as const
export const VISIT_MODES = ['ONSITE', 'REMOTE'] as const
export const VISIT_STATES = ['SUBMITTED', 'RETURNED', 'ACCEPTED'] as const
export const URGENCIES = ['IMMEDIATE', 'SOON', 'ROUTINE'] as const
export const LOOK_BACK_STATES = ['OPEN', 'STATED', 'DECIDED'] as const
export const LOOK_BACK_FINDINGS = ['MISSED', 'AROSE_LATER', 'OUTSIDE_SCOPE'] as const
export const CONSEQUENCES = ['NONE', 'INTERVIEW', 'WARNING', 'REMOVAL'] as const

export interface ExpertView {
  id: string
  version: number
  code: string
  kind: (typeof EXPERT_KINDS)[number]
  speciality: string
  organisation: string
  agencyCode: string | null
  grade: string | null
  regionCode: string
  retiredAt: string | null
  retireReason: string | null
}

export interface EngagementFigures {
  visits: number
  plannedVisits: number
  visitedEnterprises: number
  enterprises: number
  visitedKeyObjects: number
  keyObjects: number
  adopted: number
  decided: number
  ratings: number
  points: number
  maxPoints: number
  lookBacks: number
}

export interface EngagementView {
  id: string
  version: number
  number: string
  title: string
  purpose: (typeof PURPOSES)[number]
  regionCode: string
  regionName: string
  provider: Provider
  providerCode: string
  expertId: string | null
  from: string
  to: string
  scope: string
  state: 'OPEN' | 'CLOSED'
  closedAt: string | null
  closeReason: string | null
  figures: EngagementFigures
  actions: ('CLOSE' | 'DECLARE' | 'SUBMIT_VISIT' | 'RATE')[]
  feeFen: number | null
}

export interface MakeEngagement {
  title: string
  purpose: string
  provider: Provider
  agencyCode?: string
  expertId?: string
  benchmarkId?: string
  from: string
  to: string
  scope: string
  plannedVisits: number
  feeFen?: number
  enterprises: { enterpriseId: string; keyObject: boolean }[]
}

export interface EngagedView {
  enterpriseId: string
  enterpriseName: string
  keyObject: boolean
  visits: number
}

export interface DeclarationView {
  id: string
  enterpriseId: string
  expertId: string | null
  relation: (typeof RELATIONS)[number]
  until: string | null
  outcome: 'CLEAR' | 'RECUSED'
  rule: string
  note: string | null
  declaredAt: string
  liftedAt: string | null
  liftReason: string | null
  liftable: boolean
}

export interface RatingView {
  id: string
  rater: 'OFFICER' | 'ENTERPRISE'
  enterpriseId: string | null
  rule: string
  points: number
  maxPoints: number
  scores: { code: string; title: string; points: number; maxPoints: number }[]
  remark: string | null
  superseded: boolean
  ratedAt: string
}

export interface ExpertRules {
  regionCode: string
  version: number
  conflictYears: number
  lookBackDays: number
  statementDays: number
  criteria: { code: string; title: string; points: number; raters: ('OFFICER' | 'ENTERPRISE')[] }[]
}

export interface SetExpertRules {
  conflictYears: number
  lookBackDays: number
  statementDays: number
  criteria: ExpertRules['criteria']
}

export interface Opinion {
  questionRef?: string
  findingId?: string
  problem: string
  place?: string
  clauseId?: string
  basis?: string
  advice: string
  urgency: string
}

export interface VisitContent {
  summary: string
  explainedSets: string[]
  attendees?: number
  opinions: Opinion[]
}

export interface SubmitVisit {
  engagementId: string
  enterpriseId: string
  visitedOn: string
  mode: string
  expertIds?: string[]
  inspectionId?: string
  report: VisitContent
}

export interface OpinionView {
  no: number
  questionRef: string | null
  findingId: string | null
  problem: string
  place: string | null
  clause: { clauseId: string; no: string; text: string; setTitle: string } | null
  basis: string | null
  advice: string
  urgency: (typeof URGENCIES)[number]
  decision: 'PENDING' | 'ADOPTED' | 'NOT_ADOPTED'
  decideReason: string | null
  hazardId: string | null
}

export interface VisitRow {
  id: string
  version: number
  number: string
  engagementId: string
  enterpriseId: string
  enterpriseName: string
  regionName: string
  provider: Provider
  providerCode: string
  visitedOn: string
  mode: (typeof VISIT_MODES)[number]
  state: (typeof VISIT_STATES)[number]
  opinions: number
  decided: number
}

export interface VisitView extends Omit<VisitRow, 'opinions' | 'decided'> {
  experts: string[]
  inspectionId: string | null
  lookUntil: string
  report: { no: number; summary: string; explainedSets: string[]; attendees: number | null; opinions: OpinionView[] }
  versions: { no: number; submittedAt: string; returnedAt: string | null; returnReason: string | null }[]
  actions: ('RESUBMIT' | 'RETURN' | 'ACCEPT' | 'DECIDE' | 'RATE')[]
}

export interface LookBackView {
  id: string
  version: number
  number: string
  enterpriseId: string
  enterpriseName: string
  regionName: string
  hazardId: string
  hazardNumber: string
  clauseId: string
  clauseNo: string
  clauseText: string
  foundOn: string
  visitId: string
  visitNumber: string
  visitedOn: string
  provider: Provider
  providerCode: string
  state: (typeof LOOK_BACK_STATES)[number]
  statementDue: string
  statement: string | null
  statedAt: string | null
  finding: (typeof LOOK_BACK_FINDINGS)[number] | null
  findingReason: string | null
  consequence: (typeof CONSEQUENCES)[number] | null
  consequenceNote: string | null
  decidedAt: string | null
  actions: ('STATE' | 'DECIDE')[]
}

export interface Standing {
  provider: Provider
  providerCode: string
  engagements: number
  visits: number
  adopted: number
  decided: number
  ratings: number
  points: number
  maxPoints: number
  lookBacks: number
  missed: number
  /** False reports of an agency. */
  violations: number
  complaints: number
}

/** Days, both included. */
export type Period = { from: string; to: string }

export interface DomainCoverage {
  domainCode: string | null
  enterprises: number
  visited: number
  diagnosed: number
  visits: number
}

type Tag = string | number
const page =
  <T>(path: string) =>
  async (query: PageQuery, signal?: AbortSignal): Promise<Page<T>> =>
    pageOf(await get<Page<T>>(`${BASE}/${path}`, query, { signal }))
const all = async <T>(path: string, query?: Period): Promise<T[]> => itemsOf(await get<T[]>(`${BASE}/${path}`, query))
const one = <T>(path: string): Promise<Reply<T>> => request<T>('GET', `${BASE}/${path}`)

export const listExperts = page<ExpertView>('experts')
export const addExpert = (body: object, idempotencyKey: string) => post<ExpertView>(`${BASE}/experts`, body, { idempotencyKey })
export const retireExpert = (id: string, body: object, ifMatch: Tag) => post<ExpertView>(`${BASE}/experts/${id}/retire`, body, { ifMatch })
export const readExpertRules = () => one<ExpertRules>('expert-rules')
export const setExpertRules = (body: SetExpertRules, ifMatch: Tag) => put<ExpertRules>(`${BASE}/expert-rules`, body, { ifMatch })

export const listEngagements = page<EngagementView>('engagements')
export const readEngagement = (id: string) => one<EngagementView>(`engagements/${id}`)
export const makeEngagement = (body: MakeEngagement, idempotencyKey: string) =>
  post<EngagementView>(`${BASE}/engagements`, body, { idempotencyKey })
export const closeEngagement = (id: string, body: object, ifMatch: Tag) =>
  post<EngagementView>(`${BASE}/engagements/${id}/close`, body, { ifMatch })
export const listEngaged = (id: string) => all<EngagedView>(`engagements/${id}/enterprises`)
export const listDeclarations = (id: string) => all<DeclarationView>(`engagements/${id}/declarations`)
export const declareConflict = (id: string, body: object, idempotencyKey: string) =>
  post<DeclarationView>(`${BASE}/engagements/${id}/declarations`, body, { idempotencyKey })
export const liftConflict = (id: string, declaration: string, body: object) =>
  post<DeclarationView>(`${BASE}/engagements/${id}/declarations/${declaration}/lift`, body)
export const listRatings = (id: string) => all<RatingView>(`engagements/${id}/ratings`)
export const rateEngagement = (id: string, body: object, idempotencyKey: string) =>
  post<RatingView>(`${BASE}/engagements/${id}/ratings`, body, { idempotencyKey })
export const listProviders = (query: Period) => all<Standing>('service-providers', query)
export const readCoverage = (query: Period) => all<DomainCoverage>('service-providers/coverage', query)

export const listVisits = page<VisitRow>('expert-visits')
export const readVisit = (id: string) => one<VisitView>(`expert-visits/${id}`)
export const submitVisit = (body: SubmitVisit, idempotencyKey: string) =>
  post<VisitView>(`${BASE}/expert-visits`, body, { idempotencyKey })
export const stepVisit = (id: string, step: string, body: object, ifMatch: Tag) =>
  post<VisitView>(`${BASE}/expert-visits/${id}/${step}`, body, { ifMatch })
export const rateVisit = (id: string, body: object, idempotencyKey: string) =>
  post<RatingView>(`${BASE}/expert-visits/${id}/ratings`, body, { idempotencyKey })

export const listLookBacks = page<LookBackView>('look-backs')
export const readLookBack = (id: string) => one<LookBackView>(`look-backs/${id}`)
export const stepLookBack = (id: string, step: 'state' | 'decide', body: object, ifMatch: Tag) =>
  post<LookBackView>(`${BASE}/look-backs/${id}/${step}`, body, { ifMatch })
