import { get, post, put, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1/inspection-plans'

export const PLAN_KINDS = ['YEARLY', 'CAMPAIGN'] as const
export type PlanKind = (typeof PLAN_KINDS)[number]
export const PLAN_STATES = ['DRAFT', 'OPEN', 'CLOSED'] as const

export const RECURS = ['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'DAYS'] as const
export type Recurs = (typeof RECURS)[number]

/** How often each target is inspected; days go with DAYS only. */
export interface Recurrence {
  every: Recurs
  days?: number | null
}

export interface PlanWindow {
  no: number
  from: string
  to: string
  state: 'UPCOMING' | 'OPEN' | 'DONE' | 'OVERDUE'
  targets: number
  inspected: number
}

export interface PlanChange {
  kind: 'ADDED' | 'REMOVED'
  enterpriseId: string
  enterpriseName: string
  reason: string
  changedAt: string
}

/** What inspections of plans look at; needed for plans of these kinds. */
export interface PlanTopic {
  code: string
  title: string
  neededFor: PlanKind[]
}

export interface TopicProgress {
  code: string
  title: string
  /** Enterprises of the plan where an inspection looked at it. */
  covered: number
}

export interface MakePlan {
  title: string
  kind: PlanKind
  regionCode?: string
  unannounced: boolean
  from: string
  to: string
  domainCode?: string
  tags: string[]
  enterpriseIds: string[]
  note?: string
  recurrence?: Recurrence
  /** Exactly the enterprises of that rule of intervals. */
  intervalCode?: string
  topics?: string[]
  /** A checklist of the place or one above it. */
  checklistId?: string
}

export interface PlanView {
  id: string
  version: number
  number: string
  title: string
  kind: PlanKind
  state: (typeof PLAN_STATES)[number]
  regionCode: string
  regionName: string
  unannounced: boolean
  from: string
  to: string
  note: string | null
  targets: number
  inspected: number
  madeAt: string
  closedAt: string | null
  closeReason: string | null
  actions: ('CLOSE' | 'DRAW' | 'CHANGE_TARGETS' | 'APPROVE' | 'PUBLISH')[]
  recurrence?: Recurrence | null
  /** The one that today falls into. */
  window?: PlanWindow | null
  /** Inspections that were owed in windows that have ended. */
  overdue?: number
  topics?: TopicProgress[]
  intervalCode?: string | null
  checklist?: { id: string; title: string } | null
  /** Null for a draft, and for one that needed no approval. */
  approvedAt?: string | null
  publishedAt?: string | null
}

export interface PlanTarget {
  enterpriseId: string
  enterpriseCode: string
  enterpriseName: string
  inspectionId: string | null
  inspectedOn: string | null
  /** Its own; null where it is inspected as often as the plan says. */
  recurrence?: Recurrence | null
  /** Inspections that it owed in windows of its own that have ended. */
  overdue?: number
}

export const listPlans = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<PlanView>>(BASE, query, { signal }))
export const readPlan = (id: string): Promise<Reply<PlanView>> => request<PlanView>('GET', `${BASE}/${id}`)
export const makePlan = (body: MakePlan, idempotencyKey: string) => post<PlanView>(BASE, body, { idempotencyKey })
export const closePlan = (id: string, reason: string, ifMatch: string | number) =>
  post<PlanView>(`${BASE}/${id}/close`, { reason }, { ifMatch })
export const listPlanTargets = async (id: string, query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<PlanTarget>>(`${BASE}/${id}/targets`, query, { signal }))
export const listPlanWindows = (id: string) => get<PlanWindow[]>(`${BASE}/${id}/windows`)
export const listPlanChanges = async (id: string) => pageOf(await get<Page<PlanChange>>(`${BASE}/${id}/changes`, { limit: 50 }))
export const changePlanTargets = (
  id: string,
  verb: 'targets' | 'remove-targets',
  body: { enterpriseIds: string[]; reason: string; recurrence?: Recurrence },
  ifMatch: string | number,
) => post<PlanView>(`${BASE}/${id}/${verb}`, body, { ifMatch })

const TOPICS = '/api/hazard/v1/plan-topics'
export const readPlanTopics = () => request<{ regionCode: string | null; version: number; topics: PlanTopic[] }>('GET', TOPICS)
export const setPlanTopics = (topics: PlanTopic[], ifMatch: string | number) => put(TOPICS, { topics }, { ifMatch })

export const approvePlan = (id: string, ifMatch: string | number) => post<PlanView>(`${BASE}/${id}/approve`, {}, { ifMatch })
export const publishPlan = (id: string, ifMatch: string | number) => post<PlanView>(`${BASE}/${id}/publish`, {}, { ifMatch })

const APPROVAL = '/api/hazard/v1/plan-approval'
/** The kinds of plans that a leader approves before they count. */
export const readPlanApproval = () => request<{ regionCode: string | null; version: number; kinds: PlanKind[] }>('GET', APPROVAL)
export const setPlanApproval = (kinds: PlanKind[], ifMatch: string | number) => put(APPROVAL, { kinds }, { ifMatch })

/** An enterprise that several open plans have, with this year's visits. */
export interface SharedTarget {
  enterpriseId: string
  enterpriseName: string
  plans: { id: string; number: string; title: string; department: string | null }[]
  visits: number
  joint: number
}
export const readSharedTargets = (region?: string) => get<{ enterprises: SharedTarget[]; more: boolean }>(`${BASE}/shared-targets`, { region })

/** What everybody may know of a plan. */
export interface PublishedPlan {
  id: string
  number: string
  title: string
  kind: PlanKind
  regionName: string
  from: string
  to: string
  recurrence: Recurrence | null
  targets: number
  inspected: number
  windows: PlanWindow[]
  topics: TopicProgress[]
  checklist: string | null
  publishedAt: string
}
export const listPublicPlans = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<PublishedPlan>>('/api/hazard/v1/public/inspection-plans', query, { signal }))
