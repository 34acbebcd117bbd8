import { get, type Query } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'

export interface StepCount {
  /** Kind of the paper that was issued. */
  document: string
  steps: number
  units: number
  withEffect: number
}

export interface SectorMeasures {
  /** Null where no enterprise is concerned. */
  domainCode: string | null
  listings: number
  steps: StepCount[]
}

export interface MeasureCounts {
  from: string
  to: string
  sectors: SectorMeasures[]
}

export interface RecipientFigures {
  recipient: 'PRINCIPAL' | 'CONTROLLER' | 'DEPARTMENT'
  told: number
  read: number
  meanMinutes: number | null
  longestMinutes: number | null
}

export interface NoticeFigures {
  from: string
  to: string
  recipients: RecipientFigures[]
}

export const countMeasures = (query: Query) => get<MeasureCounts>(`${BASE}/supervision-measures`, query)
export const measureNotices = (query: Query) => get<NoticeFigures>(`${BASE}/hazard-notice-figures`, query)

/** A high-risk enterprise whose principal led no self-check since that day. */
export interface SelfCheckLapse {
  enterpriseId: string
  code: string
  name: string
  regionCode: string
  since: string
}

export const listSelfCheckLapses = async (query: PageQuery) => pageOf(await get<Page<SelfCheckLapse>>(`${BASE}/self-check-lapses`, query))
