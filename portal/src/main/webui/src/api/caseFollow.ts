import { get } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'

/** What was stopped or closed by a decision that was served. */
export interface StoppedEnterprise {
  caseId: string
  caseNumber: string
  enterpriseId: string
  enterpriseName: string
  violationTitle: string
  kind: string
  content: string | null
  servedOn: string
  until: string | null
  resumedOn: string | null
  resumedAfter: string | null
}

export interface RepeatedRow {
  enterpriseId: string
  enterpriseName: string
  violationCode: string
  violationTitle: string
  cases: number
  fineFen: number
  lastDecidedOn: string
}

export interface RepeatedPost {
  enterpriseId: string
  enterpriseName: string
  post: string
  cases: number
}

/** Who was sanctioned more than once in a period. */
export interface RepeatedOffences {
  enterprises: RepeatedRow[]
  posts: RepeatedPost[]
}

/** What a campaign came to. */
export interface CampaignFigures {
  planId: string
  number: string
  title: string
  inspections: number
  hazards: number
  hazardsSignedOff: number
  majorHazards: number
  cases: number
  sanctioned: number
  fineFen: number
  units: { department: string | null; cases: number; sanctioned: number; fineFen: number }[]
  violations: { code: string; title: string; cases: number; sanctioned: number }[]
  goods: { goods: string; quantityUnit: string | null; quantity: number | null; cases: number }[]
}

/** A finding on a ground that is always a case, and without one. */
export interface RequiredCase {
  inspectionId: string
  inspectionNumber: string
  enterpriseId: string
  enterpriseName: string
  inspectedOn: string
  violationCode: string
  violationTitle: string
  hazardId: string | null
}

export const listRequired = (query: PageQuery) => get<RequiredCase[]>(`${BASE}/required-cases`, query)
export const listStopped = async (query: PageQuery) => pageOf(await get<Page<StoppedEnterprise>>(`${BASE}/stopped-enterprises`, query))
export const listRepeats = (query: PageQuery) => get<RepeatedOffences>(`${BASE}/enforcement-statistics/repeats`, query)
export const readCampaign = (plan: string) => get<CampaignFigures>(`${BASE}/enforcement-statistics/campaign`, { plan })
