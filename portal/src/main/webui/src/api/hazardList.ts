import type { HazardRow } from './hazard'
import { get, queryString, type Query } from './http'

const BASE = '/api/hazard/v1/hazards'

export interface HazardCounts {
  total: number
  open: number
  overdue: number
  ungraded: number
  /** States and levels without any are left out. */
  byState: Record<string, number>
  byLevel: Record<string, number>
}

export const readHazardCounts = (query: Query) => get<HazardCounts>(`${BASE}/counts`, query)
export type SimilarHazard = Pick<HazardRow, 'id' | 'number' | 'description' | 'level' | 'state' | 'foundOn'>
/** Open hazards of an enterprise with the same clause or similar words. */
export const findSimilar = (query: Query) => get<SimilarHazard[]>(`${BASE}/similar`, query, { quiet: true })
export const exportHazardsUrl = (query: Query) => `${BASE}/export${queryString(query)}`
