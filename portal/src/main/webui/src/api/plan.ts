import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1/inspection-plans'

export const PLAN_KINDS = ['YEARLY', 'CAMPAIGN'] as const
export type PlanKind = (typeof PLAN_KINDS)[number]
export const PLAN_STATES = ['OPEN', 'CLOSED'] as const

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
  actions: ('CLOSE' | 'DRAW')[]
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
