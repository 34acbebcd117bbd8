import { get, post } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const GRANTS = '/api/hazard/v1/cross-area-grants'

/** For some days, officers of another place inspect one enterprise. */
export interface CrossAreaGrant {
  id: string
  version: number
  enterpriseId: string
  enterpriseName: string
  regionCode: string
  regionName: string
  visitorCode: string
  visitorName: string
  task: string
  from: string
  to: string
  /** Neither over nor ended. */
  open: boolean
  grantedAt: string
  endedOn: string | null
  endReason: string | null
  mayEnd: boolean
}

export const listCrossAreaGrants = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<CrossAreaGrant>>(GRANTS, query, { signal }))
/** Enterprises of other places that officers of one's own inspect today. */
export const listOwnVisits = () => get<CrossAreaGrant[]>(`${GRANTS}/mine`)
export interface VisitorPlace {
  code: string
  name: string
}
/** Places whose officers may be asked for, or those directly below another one. */
export const listVisitorPlaces = (of?: string) => get<VisitorPlace[]>(`${GRANTS}/visitors`, of ? { of } : {})
export const grantCrossArea = (body: object, idempotencyKey: string) => post<CrossAreaGrant>(GRANTS, body, { idempotencyKey })
export const endCrossAreaGrant = (id: string, body: object, ifMatch: string | number) =>
  post<CrossAreaGrant>(`${GRANTS}/${id}/end`, body, { ifMatch })
