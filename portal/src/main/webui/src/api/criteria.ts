import type { Clause, CriteriaSet } from './hazard'
import { get, post, put, request, type Query, type Reply } from './http'

const BASE = '/api/hazard/v1'

export const STANDINGS = ['IN_FORCE', 'UPCOMING', 'EXPIRED', 'UNDATED'] as const
export type Standing = (typeof STANDINGS)[number]

export interface CriteriaSetDetail {
  set: CriteriaSet
  clauses: Clause[]
  checks: ClauseCheck[]
}

/** What a person saw who laid a clause, as it reads now, beside the official text. */
export interface ClauseCheck {
  clauseId: string
  regionCode: string
  regionName: string
  agrees: boolean
  note: string | null
  checkedAt: string
}

export interface LocalClause {
  /** Null for a new one. */
  id: string | null
  no: string
  text: string
  keywords: string[]
  industries: string[] | null
  tags: string[] | null
}

/** A set of a place, whole. */
export interface LocalSetContent {
  title: string
  documentNo: string
  sector: string
  effectiveFrom: string
  effectiveTo: string | null
  supplementOf: string | null
  sourceUrl: string | null
  note: string | null
  paraphrase: boolean | null
  clauses: LocalClause[]
}

export interface LocalSet {
  id: string
  version: number
  regionCode: string
  /** Whether the caller may change it. */
  own: boolean
  content: LocalSetContent
}

export interface LocalSetVersion {
  version: number
  writtenAt: string
  content: LocalSetContent
}

/** What speaks for a clause: a word of the finding, the enterprise's industry or one of its tags. */
export interface SuggestionReason {
  kind: 'KEYWORD' | 'INDUSTRY' | 'TAG'
  word: string
}

export interface SuggestedClause {
  setId: string
  setTitle: string
  documentNo: string
  sector: string
  setVersion: number
  clauseId: string
  no: string
  text: string
  score: number
  why: SuggestionReason[]
}

/** Sets that a clause can be cited from today: what isn't in force can't be broken. */
export const citable = (sets: CriteriaSet[]): CriteriaSet[] =>
  sets.filter((set) => set.standing === 'IN_FORCE' && (set.clauseCount ?? 0) > 0)

export const readCriteriaSet = (id: string) => get<CriteriaSetDetail>(`${BASE}/criteria-sets/${encodeURIComponent(id)}`)
export const checkClause = (setId: string, clauseId: string, agrees: boolean, note: string | null) =>
  post<ClauseCheck>(`${BASE}/criteria-sets/${encodeURIComponent(setId)}/checks`, { clauseId, agrees, note })
export const readLocalSet = (id: string): Promise<Reply<LocalSet>> => request<LocalSet>('GET', `${BASE}/local-criteria-sets/${encodeURIComponent(id)}`)
export const listLocalVersions = (id: string) => get<LocalSetVersion[]>(`${BASE}/local-criteria-sets/${encodeURIComponent(id)}/versions`)
export const addLocalSet = (body: LocalSetContent, idempotencyKey: string) => post<LocalSet>(`${BASE}/local-criteria-sets`, body, { idempotencyKey })
export const changeLocalSet = (id: string, body: LocalSetContent, ifMatch: string | number) =>
  put<LocalSet>(`${BASE}/local-criteria-sets/${encodeURIComponent(id)}`, body, { ifMatch })
export const searchClauses = (query: Query) => get<SuggestedClause[]>(`${BASE}/criteria-clauses`, query)
export const suggestClauses = (hazardId: string, limit = 5) =>
  get<SuggestedClause[]>(`${BASE}/hazards/${hazardId}/clause-suggestions`, { limit })
