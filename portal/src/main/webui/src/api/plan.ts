import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1/inspection-plans'

export const PLAN_KINDS = ['YEARLY', 'CAMPAIGN'] as const
export type PlanKind = (typeof PLAN_KINDS)[number]
export const PLAN_STATES = ['OPEN', 'CLOSED'] as const

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
  actions: ('CLOSE' | 'DRAW' | 'CHANGE_TARGETS')[]
  recurrence?: Recurrence | null
  /** The one that today falls into. */
  window?: PlanWindow | null
  /** Inspections that were owed in windows that have ended. */
  overdue?: number
  intervalCode?: string | null
}

export interface PlanTarget {
  enterpriseId: string
  enterpriseCode: string
  enterpriseName: string
  inspectionId: string | null
  inspectedOn: string | null
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
  body: { enterpriseIds: string[]; reason: string },
  ifMatch: string | number,
) => post<PlanView>(`${BASE}/${id}/${verb}`, body, { ifMatch })
