import { get, post, type Query } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const NOTICES = '/api/hazard/v1/agency-notices'

export const AGENCY_VERBS = ['BLACKLIST', 'LIFT'] as const
export type AgencyVerb = (typeof AGENCY_VERBS)[number]
export const AGENCY_STATES = ['WARNED', 'BLACKLISTED', 'LIFTED'] as const

export interface AgencyServiceRow {
  agencyCode: string
  contracted: number
  served: number
  warn: boolean
  blacklist: boolean
}
export interface AgencyNotice {
  id: string
  version: number
  regionCode: string
  agencyCode: string
  from: string
  to: string
  contracted: number
  served: number
  note: string
  state: string
  warnedOn: string
  blacklistedOn: string | null
  reason: string | null
  published: boolean
  publishedIn: string | null
  liftedOn: string | null
  liftReason: string | null
  actions: string[]
}

export const countAgencyService = (query: Query) => get<AgencyServiceRow[]>(`${NOTICES}/service`, query)
export const listAgencyNotices = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<AgencyNotice>>(NOTICES, query, { signal }))
export const warnAgency = (body: object, idempotencyKey: string) => post<AgencyNotice>(NOTICES, body, { idempotencyKey })
export const stepAgency = (one: AgencyNotice, verb: AgencyVerb, body: object) => post<AgencyNotice>(`${NOTICES}/${one.id}/${verb.toLowerCase()}`, body, { ifMatch: one.version })
