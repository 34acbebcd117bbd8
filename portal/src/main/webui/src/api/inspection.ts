import type { Phase } from './phase'
import { get, post, put, request, upload, type Query, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'
import type { HazardLevel, HazardState } from './hazard'

const BASE = '/api/hazard/v1'

export const INSPECTION_KINDS = ['SELF_CHECK', 'ROUTINE', 'SPECIAL', 'JOINT', 'EXPERT', 'SUPERVISION', 'GUIDANCE', 'MUTUAL'] as const
export type InspectionKind = (typeof INSPECTION_KINDS)[number]
export const LEADER_POSTS = [
  'PRINCIPAL',
  'SAFETY_DIRECTOR',
  'SAFETY_MANAGER',
  'TEAM_LEADER',
  'OFFICER',
  'EXPERT',
  'LEADER',
  'GRID_WORKER',
] as const
export type LeaderPost = (typeof LEADER_POSTS)[number]

export interface Finding {
  description: string
  place: string
  suggestedLevel: HazardLevel
  clauseId?: string
  correctedOnTheSpot?: boolean
  /** In a joint inspection, the department in whose domain it falls. */
  department?: string
  /** Of a guidance visit: how it can be put right. */
  advice?: string
  phase?: Phase
  category?: string
}

export const ANSWERS = ['OK', 'NOT_OK', 'NOT_APPLICABLE', 'NOT_CHECKED'] as const
export type Answer = (typeof ANSWERS)[number]

/** What is said about one item of the checklist; the fields after `remark` go with NOT_OK only. */
export interface RecordAnswer {
  no: number
  answer: Answer
  remark?: string
  /** SHA-256 of photos that show it, which come after the record; not with NOT_OK. */
  photos?: string[]
  place?: string
  correctedOnTheSpot?: boolean
}

/** A department that took part, by posts; no names. */
export interface Participant {
  department: string
  posts: string[]
}

export const VERDICTS = ['CONFIRMED', 'MISSED', 'FALSE_RECORD'] as const
export type Verdict = (typeof VERDICTS)[number]

export const CIRCUMSTANCES = ['NIGHT', 'CROSS_AREA', 'DISSECTION', 'OFF_SITE', 'ONLINE'] as const
export type Circumstance = (typeof CIRCUMSTANCES)[number]

/** What was looked at from afar. */
export interface RemoteLook {
  source: string
  from: string
  to: string
}

export interface RecordInspection {
  enterpriseId: string
  kind: InspectionKind
  mode: 'ANNOUNCED' | 'UNANNOUNCED'
  selection: 'NAMED' | 'RANDOM'
  circumstances: Circumstance[]
  inspectedOn: string
  leaderPost: LeaderPost
  note: string
  /** The random draw that chose the enterprise. */
  drawId?: string
  findings: Finding[]
  /** Said whenever nothing was found. */
  nilReturn?: boolean
  checklists?: { versionId: string; answers: RecordAnswer[] }[]
  leadDepartment?: string
  participants?: Participant[]
  supervises?: string
  verdict?: Verdict
  /** Of a mutual check, the enterprise that checked. */
  checkedBy?: string
  /** Codes of the topics of plans that it looked at. */
  topics?: string[]
  /** The signed-off hazard that it looks back at. */
  revisits?: string
  remote?: RemoteLook
  /** Of an inspection in depth. */
  analysis?: string
  /** The draft that this is, so that what arrives twice is one inspection. */
  draftId?: string
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
  /** That made it, or led it. */
  department?: string | null
}

export interface InspectionLink {
  id: string
  number: string
  inspectedOn: string
  verdict: Verdict | null
}

export interface AnsweredChecklist {
  checklistId: string
  versionId: string
  title: string
  no: number
  /** Of the whole list, then of each section. */
  scores: { section: string | null; good: Rate }[]
  answers: {
    no: number
    text: string
    basis: string | null
    section: string | null
    clauseId: string | null
    clauseNo: string | null
    answer: Answer
    remark: string | null
    hazardId: string | null
    /** The ground of the discretion standard that a breach is. */
    violationCode?: string | null
    keyLink?: boolean
    photos?: { sha256: string; photoId: string | null }[]
  }[]
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
  topics?: string[]
  revisits?: { id: string; number: string } | null
  hazards: InspectionHazard[]
  actions?: string[]
  participants?: Participant[]
  checklists?: AnsweredChecklist[]
  supervises?: InspectionLink | null
  verdict?: Verdict | null
  supervisedBy?: InspectionLink[]
  checkedBy?: { id: string; name: string } | null
  advice?: { hazardId: string; text: string }[]
  photos?: { id: string }[]
  /** Photos that answers name and that have not arrived. */
  photosOwed?: number
  remote?: RemoteLook | null
  analysis?: string | null
}

export const STATISTICS_BY = ['MODE', 'CIRCUMSTANCE', 'SELECTION', 'KIND', 'LEADER', 'DEPARTMENT', 'SECTOR', 'MONTH'] as const
export type StatisticsBy = (typeof STATISTICS_BY)[number]

export interface Rate {
  numerator: number
  denominator: number
  percent: number | null
}

export interface StatisticsLine {
  key: string
  inspections: number
  findings: number
  finding: Rate
  nil: Rate
}

export interface InspectionStatistics {
  from: string
  to: string
  all: StatisticsLine
  groups: { by: StatisticsBy; lines: StatisticsLine[] }[]
  minimums: InspectionMinimum[]
}

/** What every year owes, from its first day to the last that is counted. */
export interface InspectionMinimum {
  by: StatisticsBy
  key: string
  year: number
  least: number
  inspections: number
  met: boolean
}

export interface InspectionMinimums {
  unannounced: number
  crossArea: number
}

/** A clause or a document that items of checklists rest on. */
export interface ObservedStandard {
  clauseId: string | null
  clauseNo: string | null
  title: string
  text: string | null
  observed: Rate
}

export const listStandards = (query: Query) => get<ObservedStandard[]>(`${BASE}/inspection-statistics/standards`, query)
export const listInspections = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<InspectionRow>>(`${BASE}/inspections`, query, { signal }))
export const readInspection = (id: string): Promise<Reply<InspectionView>> =>
  request<InspectionView>('GET', `${BASE}/inspections/${id}`)
export const recordInspection = (body: RecordInspection, idempotencyKey: string) =>
  post<InspectionView>(`${BASE}/inspections`, body, { idempotencyKey })
export const inspectionPhotoUrl = (id: string, photoId: string) => `${BASE}/inspections/${id}/photos/${photoId}`
export function uploadInspectionPhoto(id: string, file: Blob, name: string, onProgress: (share: number) => void, idempotencyKey?: string) {
  const form = new FormData()
  form.append('file', file, name)
  return upload<{ id: string }>(`${BASE}/inspections/${id}/photos`, form, onProgress, idempotencyKey ? { idempotencyKey } : {})
}
export const confirmInspection = (id: string, ifMatch: string | number) =>
  post<InspectionView>(`${BASE}/inspections/${id}/confirm`, {}, { ifMatch })
export const addFindings = (id: string, findings: Finding[], ifMatch: string | number, idempotencyKey: string) =>
  post<InspectionView>(`${BASE}/inspections/${id}/findings`, { findings }, { ifMatch, idempotencyKey })
export const readStatistics = (query: { from?: string; to?: string; region?: string }) =>
  get<InspectionStatistics>(`${BASE}/inspection-statistics`, query)

export const readMinimums = () =>
  request<{ regionCode: string | null; version: number; minimums: InspectionMinimums }>('GET', '/api/hazard/v1/inspection-minimums')
export const setMinimums = (body: InspectionMinimums, ifMatch: string | number) =>
  put('/api/hazard/v1/inspection-minimums', body, { ifMatch })

export interface RevisitCandidates {
  more: boolean
  first: { id: string; number: string; enterpriseId: string; enterpriseName: string; signedOffAt: string }[]
}
export const listRevisitCandidates = (region?: string) =>
  get<RevisitCandidates>('/api/hazard/v1/inspection-statistics/revisit-candidates', { region })

/** How many enterprises were inspected, by sector and by village. */
export interface InspectionCoverage {
  from: string
  to: string
  sectors: CoverageLine[]
  places: CoverageLine[]
}
export interface CoverageLine {
  key: string
  name: string | null
  inspected: Rate
}
export const readCoverage = (query: Query) => get<InspectionCoverage>('/api/hazard/v1/inspection-statistics/coverage', query)

/** How far inspections went for the key links of enterprises' work. */
export interface KeyLinkLine {
  department: string
  keyLinks: Rate
  cases: Rate
}
export const readKeyLinks = (query: Query) => get<{ departments: KeyLinkLine[] }>('/api/hazard/v1/inspection-statistics/key-links', query)

/** Visits of the least visited enterprises, month by month. */
export interface SiteVisits {
  months: string[]
  sites: { enterpriseId: string; enterpriseName: string; visits: number[]; total: number; openHazards: number }[]
  more: boolean
}
export const readSiteVisits = (query: Query) => get<SiteVisits>('/api/hazard/v1/inspection-statistics/visits', query)
