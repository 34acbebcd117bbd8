import type { HazardCategory } from './hazardSettings'
import type { Phase } from './phase'
import { get, post, request, upload, type Query, type Reply } from './http'
import { itemsOf, pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'

export const HAZARD_FLOW = [
  'REPORTED',
  'VERIFIED',
  'ASSIGNED',
  'RECTIFYING',
  'RECTIFIED',
  'REINSPECTED',
  'SIGNED_OFF',
] as const
export const HAZARD_STATES = [...HAZARD_FLOW, 'WITHDRAWN', 'TRANSFERRED'] as const
export type HazardState = (typeof HAZARD_STATES)[number]
export type HazardLevel = 'GENERAL' | 'MAJOR'

/** The verbs as the addresses spell them; `actions` of a hazard names them in capitals. */
export const HAZARD_VERBS = [
  'verify',
  'plan',
  'assign',
  'start',
  'rectify',
  'reinspect',
  'sign-off',
  'return',
  'withdraw',
  'ask-evidence',
  'regrade',
  'reject',
  'ask-extension',
  'decide-extension',
  'reopen',
  'transfer',
  'hand-back',
  'itemize',
  'rectify-item',
  'reinspect-item',
] as const
export type HazardVerb = (typeof HAZARD_VERBS)[number]

export interface HazardRow {
  id: string
  version: number
  number?: string | null
  enterpriseId: string
  enterpriseName?: string
  regionCode: string
  regionName?: string
  level?: HazardLevel | null
  state: HazardState
  description: string
  foundOn: string
  deadline?: string | null
  overdueDays?: number | null
  source?: string
  nextStep?: string | null
  nextOwner?: string | null
  /** The clause that it rests on has changed since it was graded. */
  regradeDue?: boolean
  /** Somebody decided that what is known does not suffice to grade it. */
  evidenceMissing?: boolean
  /** The highest level at which it is listed. */
  listedLevel?: 'TOWN' | 'DISTRICT' | 'CITY' | null
  category?: HazardCategory | null
  /** Whole days since anything was done about it while it is open. */
  idleDays?: number
}

export interface ClauseRef {
  setId: string
  setVersion?: string
  clauseId: string
  no: string
  text: string
  setTitle?: string
}

export interface RectificationPlan {
  responsible: string
  measures: string
  fundsFen: number
  deadline: string
  contingency: string
}

export interface HazardPhoto {
  id: string
  stage: 'BEFORE' | 'AFTER'
  mediaType?: string
  size?: number
}

export interface TimelineEntry {
  at: string
  event: string
  actorRole?: string
  actorOrg?: string
  actorName?: string
  note?: string | null
  /** One more word that belongs to the event, such as the step that a return leads to. */
  detail?: string | null
  photos?: (HazardPhoto | string)[]
}

/** One point of a hazard. */
export interface HazardItem {
  position: number
  description: string
  place?: string | null
  state: 'OPEN' | 'RECTIFIED' | 'PASSED'
  measures?: string | null
  photoIds: string[]
  rectifiedAt?: string | null
  passedAt?: string | null
  remark?: string | null
}

export interface HazardLink {
  id: string
  number: string
}

export interface HazardView extends HazardRow {
  phase?: Phase | null
  /** To what standard it is to be put right. */
  standard?: string | null
  place?: string | null
  suggestedLevel?: HazardLevel | null
  inspectionId?: string | null
  inspectionNumber?: string | null
  clause?: ClauseRef | null
  plan?: Partial<RectificationPlan> | null
  rectification?: { measures?: string; costFen?: number | null } | null
  timeline: TimelineEntry[]
  photos: HazardPhoto[]
  actions: string[]
  /** Whether this person may add evidence now. */
  mayAddPhotos?: boolean
  evidence?: { missing: string; askedAt: string } | null
  regrade?: { reason: string; fromVersion: number | null; toVersion: number; since: string } | null
  /** The steps that a return may name now, earliest first. */
  returnsTo?: HazardState[]
  /** Withdrawn because it is no hazard. */
  rejected?: boolean
  /** The deadline that the assignment set. */
  originalDeadline?: string | null
  /** The hazard that was signed off and came back as this one. */
  reopens?: HazardLink | null
  /** The hazard as which this one came back. */
  reopenedBy?: HazardLink | null
  /** Code of the department that deals with it instead of the lead. */
  transferredTo?: string | null
  /** How often the deadline was put off. */
  extensions?: number
  /** The later deadline that is asked for now. */
  extension?: { until: string; reason: string; askedAt: string } | null
  correctedOnTheSpot?: boolean
  /** What a legacy register said of it. */
  paper?: { number: string; recordedOn?: string | null; basis?: string | null } | null
  /** How far a hazard with several points is. */
  progress?: { total: number; rectified: number; passed: number } | null
  items?: HazardItem[]
}

export interface ReportHazard {
  enterpriseId: string
  description: string
  place: string
  foundOn: string
  suggestedLevel: HazardLevel
  clauseId?: string
  points?: { description: string; place?: string }[]
  phase?: Phase
  category?: string
}

export interface CriteriaSet {
  id: string
  title: string
  documentNo?: string
  sector?: string
  version?: number
  effectiveFrom?: string | null
  effectiveTo?: string | null
  effectiveNote?: string | null
  /** The set that this one adds to. */
  supplementOf?: string | null
  standing?: string
  coverage?: string
  clauseCount?: number
  paraphrase?: boolean
  checked?: boolean
  sourceUrl?: string | null
  readIn?: string | null
  note?: string | null
  /** The place that has it; null for a national one. */
  regionCode?: string | null
}

export interface Clause {
  id: string
  no: string
  text: string
  keywords?: string[]
}

export interface DirectoryEntry {
  id: string
  code: string
  name: string
  regionCode: string
  regionName?: string
  domainCode?: string
  /** A road, a lake or another place that is no enterprise. */
  place?: boolean
  keeper?: string | null
}

export const listHazards = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<HazardRow>>(`${BASE}/hazards`, query, { signal }))
export const countHazards = async (query: Query) => (await listHazards({ ...query, limit: 1 })).total
export const readHazard = (id: string): Promise<Reply<HazardView>> =>
  request<HazardView>('GET', `${BASE}/hazards/${id}`)
export const reportHazard = (body: ReportHazard, idempotencyKey: string) =>
  post<HazardView>(`${BASE}/hazards`, body, { idempotencyKey })

export const moveHazard = (id: string, verb: HazardVerb, body: unknown, ifMatch: string | number) =>
  post<HazardView>(`${BASE}/hazards/${id}/${verb}`, body, { ifMatch })

/** The departments that a hazard can be transferred to. */
export const listReceivers = (id: string) => get<{ code: string }[]>(`${BASE}/hazards/${id}/receivers`)

export const uploadPhoto = (
  id: string,
  file: Blob,
  name: string,
  stage: 'BEFORE' | 'AFTER',
  onProgress: (share: number) => void,
  idempotencyKey?: string,
) => {
  const form = new FormData()
  form.append('stage', stage)
  form.append('file', file, name)
  return upload<HazardPhoto>(`${BASE}/hazards/${id}/photos`, form, onProgress, idempotencyKey ? { idempotencyKey } : {})
}
export const photoUrl = (hazardId: string, photoId: string) => `${BASE}/hazards/${hazardId}/photos/${photoId}`

export const listCriteriaSets = async () =>
  itemsOf(await get<CriteriaSet[] | Page<CriteriaSet>>(`${BASE}/criteria-sets`))
export const listClauses = async (setId: string, q?: string) =>
  itemsOf(await get<Clause[] | Page<Clause>>(`${BASE}/criteria-sets/${setId}/clauses`, { q }))
export const searchDirectory = async (q?: string) =>
  itemsOf(await get<DirectoryEntry[] | Page<DirectoryEntry>>(`${BASE}/directory`, { q }))

/** `SIGN_OFF` -> `sign-off`. */
export const verbOf = (action: string): HazardVerb => action.toLowerCase().replaceAll('_', '-') as HazardVerb
