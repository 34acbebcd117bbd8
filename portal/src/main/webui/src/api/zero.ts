import { get } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1/dynamic-zero'

/** How the dynamic zero of major hazards stands in one domain of all towns within reach. */
export interface ZeroDomain {
  domainCode: string | null
  towns: number
  zeroTowns: number
  zero: boolean
  since: string
  daysHeld: number
  overdue: number
  breaches: number
}
export interface ZeroStanding {
  id: string
  regionCode: string
  regionName: string
  domainCode: string | null
  zero: boolean
  since: string
  daysHeld: number
  overdue: number
  breaches: number
  lastBreachOn: string | null
  longestDays: number
}

export const readZeroDomains = (region?: string) => get<ZeroDomain[]>(`${BASE}/domains`, { region })
export const listZeroStandings = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<ZeroStanding>>(BASE, query, { signal }))
