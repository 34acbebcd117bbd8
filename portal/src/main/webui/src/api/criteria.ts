import type { Clause, CriteriaSet } from './hazard'
import { get, type Query } from './http'

const BASE = '/api/hazard/v1'

export const STANDINGS = ['IN_FORCE', 'UPCOMING', 'EXPIRED', 'UNDATED'] as const
export type Standing = (typeof STANDINGS)[number]

export interface CriteriaSetDetail {
  set: CriteriaSet
  clauses: Clause[]
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
export const searchClauses = (query: Query) => get<SuggestedClause[]>(`${BASE}/criteria-clauses`, query)
export const suggestClauses = (hazardId: string, limit = 5) =>
  get<SuggestedClause[]>(`${BASE}/hazards/${hazardId}/clause-suggestions`, { limit })
