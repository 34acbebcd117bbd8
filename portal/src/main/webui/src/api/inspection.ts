import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'
import type { HazardLevel, HazardState } from './hazard'

const BASE = '/api/hazard/v1'

export const INSPECTION_KINDS = ['SELF_CHECK', 'ROUTINE', 'SPECIAL', 'JOINT', 'EXPERT', 'SUPERVISION'] as const
export type InspectionKind = (typeof INSPECTION_KINDS)[number]
export const LEADER_POSTS = [
  'PRINCIPAL',
  'SAFETY_DIRECTOR',
  'SAFETY_MANAGER',
  'TEAM_LEADER',
  'OFFICER',
  'EXPERT',
] as const
export type LeaderPost = (typeof LEADER_POSTS)[number]

export interface Finding {
  description: string
  place: string
  suggestedLevel: HazardLevel
  clauseId?: string
  correctedOnTheSpot?: boolean
}

export interface RecordInspection {
  enterpriseId: string
  kind: InspectionKind
  mode: 'ANNOUNCED' | 'UNANNOUNCED'
  selection: 'NAMED' | 'RANDOM'
  circumstances: ('NIGHT' | 'CROSS_AREA')[]
  inspectedOn: string
  leaderPost: LeaderPost
  note: string
  /** The random draw that chose the enterprise. */
  drawId?: string
  findings: Finding[]
}

export interface InspectionRow {
  id: string
  version: number
  number?: string | null
  enterpriseId: string
  enterpriseName?: string
  regionCode?: string
  regionName?: string
  kind: InspectionKind
  mode: 'ANNOUNCED' | 'UNANNOUNCED'
  selection?: 'NAMED' | 'RANDOM'
  circumstances?: string[]
  inspectedOn: string
  leaderPost?: LeaderPost
  findingsCount?: number
  nilReturn?: boolean
  confirmedAt?: string | null
  /** Of the consultants who made it. */
  agencyCode?: string | null
}

export interface InspectionHazard {
  id: string
  number?: string | null
  state: HazardState
  level?: HazardLevel | null
  suggestedLevel?: HazardLevel | null
  description?: string
  place?: string | null
  deadline?: string | null
}

export interface InspectionView extends InspectionRow {
  note?: string | null
  findings?: Finding[]
  drawId?: string | null
  hazards: InspectionHazard[]
  actions?: string[]
}

export const listInspections = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<InspectionRow>>(`${BASE}/inspections`, query, { signal }))
export const readInspection = (id: string): Promise<Reply<InspectionView>> =>
  request<InspectionView>('GET', `${BASE}/inspections/${id}`)
export const recordInspection = (body: RecordInspection, idempotencyKey: string) =>
  post<InspectionView>(`${BASE}/inspections`, body, { idempotencyKey })
export const confirmInspection = (id: string, ifMatch: string | number) =>
  post<InspectionView>(`${BASE}/inspections/${id}/confirm`, {}, { ifMatch })
