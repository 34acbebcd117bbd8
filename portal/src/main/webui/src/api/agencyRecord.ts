import { get, post } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const QUALIFICATIONS = '/api/hazard/v1/agency-qualifications'
const COMPLAINTS = '/api/hazard/v1/agency-complaints'

export interface AgencyQualification {
  id: string
  version: number
  regionCode: string
  agencyCode: string
  agencyName: string
  title: string
  number: string
  validUntil: string | null
  valid: boolean
  endedOn: string | null
  endReason: string | null
}

export interface AgencyComplaint {
  id: string
  version: number
  regionCode: string
  agencyCode: string
  agencyName: string
  receivedOn: string
  description: string
  /** Null while nobody decided. */
  upheld: boolean | null
  answer: string | null
  answeredAt: string | null
}

export const listQualifications = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<AgencyQualification>>(QUALIFICATIONS, query, { signal }))
export const recordQualification = (body: object, idempotencyKey: string) => post<AgencyQualification>(QUALIFICATIONS, body, { idempotencyKey })
export const endQualification = (one: AgencyQualification, reason: string) =>
  post<AgencyQualification>(`${QUALIFICATIONS}/${one.id}/end`, { reason }, { ifMatch: one.version })
export const listComplaints = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<AgencyComplaint>>(COMPLAINTS, query, { signal }))
export const recordComplaint = (body: object, idempotencyKey: string) => post<AgencyComplaint>(COMPLAINTS, body, { idempotencyKey })
export const answerComplaint = (one: AgencyComplaint, upheld: boolean, answer: string) =>
  post<AgencyComplaint>(`${COMPLAINTS}/${one.id}/answer`, { upheld, answer }, { ifMatch: one.version })
