import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1/agency-violations'

export const VIOLATION_KINDS = ['FALSE_ASSESSMENT', 'FALSE_TESTING', 'FALSE_DESIGN', 'OTHER'] as const
export type ViolationKind = (typeof VIOLATION_KINDS)[number]
export const VIOLATION_OUTCOMES = ['PUNISHED', 'TO_JUSTICE', 'NO_VIOLATION'] as const
export type ViolationOutcome = (typeof VIOLATION_OUTCOMES)[number]
export interface AgencyViolation {
  id: string
  version: number
  regionCode: string
  agencyCode: string
  agencyName: string
  kind: ViolationKind
  reportNo: string
  enterpriseId: string
  enterpriseName: string
  foundOn: string
  description: string
  /** Its number is null where the case is out of reach. */
  enforcement: { id: string; number: string | null; sanctioned: boolean; toJustice: boolean } | null
  rating: { ratings: number; points: number; maxPoints: number } | null
  outcome: ViolationOutcome | null
  closeNote: string | null
  enteredAt: string
  closedAt: string | null
  actions: ('NAME_CASE' | 'CLOSE')[]
}
export interface RecordViolation {
  agencyCode: string
  agencyName: string
  kind: ViolationKind
  reportNo: string
  enterpriseId: string
  foundOn: string
  description: string
}

export const listViolations = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<AgencyViolation>>(BASE, query, { signal }))
export const readViolation = (id: string): Promise<Reply<AgencyViolation>> => request<AgencyViolation>('GET', `${BASE}/${id}`)
export const recordViolation = (body: RecordViolation, idempotencyKey: string) => post<AgencyViolation>(BASE, body, { idempotencyKey })
export const nameViolationCase = (id: string, caseId: string, ifMatch: number) =>
  post<AgencyViolation>(`${BASE}/${id}/case`, { caseId }, { ifMatch })
export const closeViolation = (id: string, outcome: ViolationOutcome, note: string, ifMatch: number) =>
  post<AgencyViolation>(`${BASE}/${id}/close`, { outcome, note }, { ifMatch })
