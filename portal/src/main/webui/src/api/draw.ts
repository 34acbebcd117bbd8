import { get, post, put, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'

export const DRAW_STATES = ['DRAFT', 'FROZEN', 'HELD', 'PUBLISHED', 'CANCELLED'] as const
export type DrawState = (typeof DRAW_STATES)[number]
export type DrawVerb = 'CHANGE' | 'FREEZE' | 'HOLD' | 'RECUSE' | 'WITHDRAW' | 'CANCEL' | 'PUBLISH' | 'SHOW_RECORD'

export interface PoolInspector {
  code: string
  name: string
  unit: string
}
export interface PoolEnterprise {
  id: string
  code: string
  name: string
  weight: number
}
export interface DrawCounts {
  enterprises: number
  inspectors: number
  team: number
}

export interface PrepareDraw {
  title: string
  regionCode?: string | null
  unannounced: boolean
  domainCode?: string | null
  tags: string[]
  enterpriseIds: string[]
  /** The enterprises of that plan of inspections that were not inspected yet. */
  planId?: string | null
  weights: Record<string, number>
  inspectors: PoolInspector[]
  counts: DrawCounts
  /** Exactly the enterprises with an activity that goes on. */
  activities?: boolean | null
}

export interface DrawRow {
  id: string
  version: number
  number: string
  title: string
  regionCode: string
  regionName: string
  unannounced: boolean
  state: DrawState
  preparedAt: string
  heldAt?: string | null
  publishedAt?: string | null
}

export interface TargetView {
  no: number
  enterpriseId: string | null
  enterpriseCode: string | null
  enterpriseName: string | null
  standing: 'OPEN' | 'DONE' | 'WITHDRAWN'
  team: PoolInspector[]
  visits: { inspectionId: string; inspectedOn: string; findings: number }[]
}

export interface DrawChange {
  seq: number
  kind: 'RECUSED' | 'WITHDRAWN'
  target: number
  takenOut: string
  putIn: string | null
  reason: string
  at: string
}

export interface DrawView extends DrawRow {
  definition: PrepareDraw
  pool: {
    enterprises: number
    inspectors: number
    weights: { weight: number; enterprises: number }[]
    first: PoolEnterprise[]
  } | null
  poolHash: string | null
  commitment: string | null
  seed: string | null
  publicValue: string | null
  frozenAt: string | null
  cancelledAt: string | null
  cancelReason: string | null
  targets: TargetView[]
  changes: DrawChange[]
  actions: DrawVerb[]
}

/** The pool as it was hashed: its members' names and order are part of the published form. */
export interface DrawPool {
  counts: DrawCounts
  enterprises: PoolEnterprise[]
  inspectors: PoolInspector[]
  weights: Record<string, number>
}
export interface DrawTarget {
  no: number
  enterpriseId: string | null
  team: string[]
}

/** Everything that repeats a draw; `docs/random-draw.md` says how. */
export interface DrawRecord {
  format: string
  id: string
  number: string
  title: string
  regionCode: string
  unannounced: boolean
  frozenAt: string
  poolHash: string
  commitment: string
  heldAt: string
  seed: string
  publicValue: string
  pool: DrawPool
  drawn: DrawTarget[]
  changes: DrawChange[]
  targets: DrawTarget[]
  visits: { target: number; inspectedOn: string; findings: number }[]
  publishedAt: string | null
}

export interface PublishedRow {
  id: string
  number: string
  title: string
  regionCode: string
  heldAt: string
  publishedAt: string
}

export const listDraws = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<DrawRow>>(`${BASE}/draws`, query, { signal }))
export const readDraw = (id: string): Promise<Reply<DrawView>> => request<DrawView>('GET', `${BASE}/draws/${id}`)
export const prepareDraw = (body: PrepareDraw, idempotencyKey: string) =>
  post<DrawView>(`${BASE}/draws`, body, { idempotencyKey })
export const changeDraw = (id: string, body: PrepareDraw, ifMatch: string | number) =>
  put<DrawView>(`${BASE}/draws/${id}`, body, { ifMatch })
export type DrawStep = 'freeze' | 'hold' | 'cancel' | 'recuse' | 'withdraw-target' | 'publish'
export const stepDraw = (id: string, step: DrawStep, body: object, ifMatch: string | number) =>
  post<DrawView>(`${BASE}/draws/${id}/${step}`, body, { ifMatch })
export const readDrawRecord = (id: string) => get<DrawRecord>(`${BASE}/draws/${id}/record`)
export const listPublishedDraws = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<PublishedRow>>(`${BASE}/published-draws`, query, { signal }))
export const readPublishedDraw = (id: string) => get<DrawRecord>(`${BASE}/published-draws/${id}`)
/** The same for everybody, without sign-in. */
export const listPublicDraws = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<PublishedRow>>(`${BASE}/public/draws`, query, { signal }))
export const readPublicDraw = (id: string) => get<DrawRecord>(`${BASE}/public/draws/${id}`)

/** Within how many working days a draw is made public. */
export const readDrawPublication = () =>
  request<{ regionCode: string | null; version: number; workingDays: number }>('GET', `${BASE}/draw-publication`)
export const setDrawPublication = (workingDays: number, ifMatch: string | number) => put(`${BASE}/draw-publication`, { workingDays }, { ifMatch })
