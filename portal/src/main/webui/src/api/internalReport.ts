import { get, post, request, upload, type Reply } from './http'
import type { HazardLevel } from './hazard'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1/internal-reports'

export interface Scheme {
  version: number
  enterpriseId: string
  title: string
  adoptedOn: string
  workers: number
  generalMinFen: number
  generalMaxFen: number
  majorMinFen: number
  majorMaxFen: number
  honours: string | null
  approvedAt: string | null
}
export type RegisterScheme = Omit<Scheme, 'version' | 'approvedAt'>
export interface SchemeRow {
  enterpriseName: string
  scheme: Scheme
}
export interface InternalReport {
  id: string
  version: number
  enterpriseId: string
  enterpriseName: string
  kind: 'HAZARD' | 'SUGGESTION'
  state: 'REPORTED' | 'CONFIRMED' | 'REJECTED'
  description: string
  place: string | null
  reportedOn: string
  level: HazardLevel | null
  rewardFen: number | null
  honour: string | null
  note: string | null
  hazardId: string | null
}
export interface InternalFigures {
  enterprises: number
  withScheme: number
  reports: number
  confirmed: number
  paidFen: number
  honours: number
  workers: number
  reportsPer100Workers: number | null
  approved: number
  aboveScale: number
  aboveScaleApproved: number
}
export interface EnterReport {
  enterpriseId: string
  kind: 'HAZARD' | 'SUGGESTION'
  description: string
  place?: string
  reportedOn: string
  /** The enterprise's own mark of who it was. */
  reporter?: string
}
export interface ConfirmReport {
  level: HazardLevel | null
  rewardFen: number | null
  honour: string | null
  report: boolean
}

export const listInternalReports = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<InternalReport>>(BASE, query, { signal }))
export const readInternalFigures = (from: string, to: string) => get<InternalFigures>(`${BASE}/figures`, { from, to })
export const readScheme = (enterprise: string): Promise<Reply<Scheme>> => request<Scheme>('GET', `${BASE}/schemes/${enterprise}`)
export const registerScheme = (body: RegisterScheme, ifMatch?: number) => post<Scheme>(`${BASE}/schemes`, body, { ifMatch })
export const listSchemes = async (query: PageQuery) => pageOf(await get<Page<SchemeRow>>(`${BASE}/schemes`, query))
export const approveScheme = (enterprise: string, ifMatch: number) => post<Scheme>(`${BASE}/schemes/${enterprise}/approve`, undefined, { ifMatch })
export const enterReport = (body: EnterReport, idempotencyKey: string) => post<InternalReport>(BASE, body, { idempotencyKey })
export const confirmReport = (id: string, body: ConfirmReport, ifMatch: number) =>
  post<InternalReport>(`${BASE}/${id}/confirm`, body, { ifMatch })
export const rejectReport = (id: string, reason: string, ifMatch: number) =>
  post<InternalReport>(`${BASE}/${id}/reject`, { reason }, { ifMatch })

/** A page of a scheme's file. */
export interface SchemePage {
  id: string
  mediaType: string
  size: number
}
export const schemePagesPath = (enterprise: string): string => `/api/hazard/v1/internal-reports/schemes/${enterprise}/photos`
export const listSchemePages = (enterprise: string) => get<SchemePage[]>(schemePagesPath(enterprise))
export const addSchemePage = (enterprise: string, file: Blob, name: string, onProgress: (share: number) => void) => {
  const form = new FormData()
  form.append('file', file, name)
  return upload<SchemePage>(schemePagesPath(enterprise), form, onProgress)
}

/** How many of an enterprise's people reported in a month. */
export interface Participation {
  enterpriseId: string
  enterpriseName: string
  workers: number
  reporters: number
  reports: number
  percent: number
}
export const rankParticipation = (month: string) => get<Participation[]>(`${BASE}/participation`, { month })
