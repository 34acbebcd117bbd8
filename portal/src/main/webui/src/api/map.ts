import { get, type Query } from './http'

/** Worst first: a major hazard is open, one is overdue, some are open, none is. */
export type RiskColour = 'RED' | 'ORANGE' | 'YELLOW' | 'BLUE'
export const COLOURS: RiskColour[] = ['RED', 'ORANGE', 'YELLOW', 'BLUE']

interface Risk {
  name: string | null
  longitude: number
  latitude: number
  colour: RiskColour
  openHazards: number
  overdueHazards: number
  majorHazards: number
}

export interface RiskPoint extends Risk {
  id: string
  regionCode: string
  regionName: string | null
}

export interface RiskPlace extends Risk {
  code: string
  /** What stands at the place itself and at none of those below. */
  direct: boolean
  enterprises: number
}

export interface RiskMap {
  asOf: string
  enterprises: number
  withoutPoint: number
  points: RiskPoint[]
  places: RiskPlace[]
}

export const readRiskMap = (query: Query) => get<RiskMap>('/api/reporting/v1/map', query)
