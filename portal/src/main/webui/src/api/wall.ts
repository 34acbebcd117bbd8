import { get, type Query } from './http'

const BASE = '/api/reporting/v1'

/** An open hazard whose deadline has passed. */
export interface OverdueHazard {
  id: string
  number: string
  enterpriseId: string | null
  enterpriseName: string | null
  regionCode: string
  regionName: string | null
  level: string | null
  deadline: string
  days: number
}

export interface OverdueDuties {
  enterprises: { dutyId: string; title: string; cadence: string; subjects: number; dueOn: string; overdueDays: number }[]
  units: { planId: string; dutyId: string; title: string; unitId: string; unitTitle: string; dueOn: string; overdueDays: number | null }[]
}

/** A report that nobody has handed in although its last day has passed. */
export interface MissingReport {
  id: string | null
  planId: string
  ruleId: string
  title: string
  from: string
  to: string
  dueOn: string
  unitId: string
  unitTitle: string | null
  daysLate: number
}

export interface AssessedPeriod {
  planId: string
  planTitle: string
  from: string
  to: string
  over: boolean
  publishedAt: string | null
}

export interface LeagueScore {
  subject: string
  name: string
  total: number | null
  rank: number | null
  previousRank: number | null
  interview: boolean
}

export interface League {
  period: AssessedPeriod
  title: string
  items: { id: string; title: string; points: number }[]
  scores: LeagueScore[]
}

export const listOverdueHazards = (query: Query) => get<OverdueHazard[]>(`${BASE}/overdue-hazards`, query)
export const readOverdueDuties = (query: Query) => get<OverdueDuties>(`${BASE}/duties/overdue`, query)
export const listMissingReports = (plan: string) => get<MissingReport[]>(`${BASE}/periodic-reports`, { plan, missing: true })
export const listAssessedPeriods = (plan: string) => get<AssessedPeriod[]>(`${BASE}/assessments`, { plan })
export const readLeague = (plan: string, from: string) => get<League>(`${BASE}/assessments/${from}`, { plan })
