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

export const listOverdueHazards = (query: Query) => get<OverdueHazard[]>(`${BASE}/overdue-hazards`, query)
export const readOverdueDuties = (query: Query) => get<OverdueDuties>(`${BASE}/duties/overdue`, query)
