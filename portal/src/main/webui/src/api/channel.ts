import { get } from './http'

const BASE = '/api/hazard/v1'

export type HazardSource = 'INSPECTION' | 'SELF_CHECK' | 'THIRD_PARTY' | 'REPORT' | 'TIP_OFF' | 'LEGACY'
export interface ChannelCount {
  source: HazardSource
  records: number
  findings: number
  hazards: number
  difference: number
  withoutHazard: number
}
export interface SimilarHazard {
  id: string
  number: string
  source: HazardSource
  state: string
  foundOn: string
  description: string
  place: string | null
  percent: number
}

export const reconcileChannels = (from: string, to: string) => get<ChannelCount[]>(`${BASE}/hazard-channels`, { from, to })
export const listSimilar = (hazard: string) => get<SimilarHazard[]>(`${BASE}/hazards/${hazard}/similar`)
