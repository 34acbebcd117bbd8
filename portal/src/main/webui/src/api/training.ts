import { get, post } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/training/v1'

export const DRILL_KINDS = ['EVACUATION', 'PLAN_EXERCISE', 'DESKTOP', 'COMPREHENSIVE', 'SPECIAL', 'ON_SITE', 'PUBLIC'] as const
export type DrillKind = (typeof DRILL_KINDS)[number]

/** A "four no" drill went without notice, script, preset scene and preset place; true means "without". */
export interface FourNo {
  notice: boolean
  script: boolean
  presetScene: boolean
  presetPlace: boolean
}

export interface RecordDrill {
  enterpriseId: string
  heldOn: string
  kind: DrillKind
  scenario: string
  participants: number
  fourNo: FourNo
  assessment: string
}

export interface DrillView extends RecordDrill {
  id: string
  version?: number
  number?: string | null
  enterpriseName?: string
  regionName?: string
}

export const AUDIENCES = ['PRINCIPAL', 'SAFETY_MANAGER', 'WORKER', 'CADRE', 'MIXED'] as const
export type Audience = (typeof AUDIENCES)[number]

export interface RecordSession {
  enterpriseId?: string
  regionCode?: string
  topic: string
  heldOn: string
  hours: number
  attendees: number
  audience: string
}

export interface SessionView extends RecordSession {
  id: string
  /** The exam that it ended in; null while there is none. */
  examId?: string | null
  version?: number
  enterpriseName?: string
  regionName?: string
}

export const listDrills = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<DrillView>>(`${BASE}/drills`, query, { signal }))
export const readDrill = (id: string) => get<DrillView>(`${BASE}/drills/${id}`)
export const recordDrill = (body: RecordDrill, idempotencyKey: string) =>
  post<DrillView>(`${BASE}/drills`, body, { idempotencyKey })
export const listSessions = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<SessionView>>(`${BASE}/sessions`, query, { signal }))
export const readTrainingSession = (id: string) => get<SessionView>(`${BASE}/sessions/${id}`)
export const recordSession = (body: RecordSession, idempotencyKey: string) =>
  post<SessionView>(`${BASE}/sessions`, body, { idempotencyKey })
