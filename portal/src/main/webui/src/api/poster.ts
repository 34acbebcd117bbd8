import { get, post } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1/tip-off-posters'

export interface Poster {
  id: string
  version: number
  enterpriseId: string | null
  regionCode: string
  objectName: string
  spot: string
  postedOn: string
  removedOn: string | null
}
export interface PosterObject {
  code: string
  name: string
}
export interface PosterCoverage {
  enterprises: number
  enterprisesPosted: number
  villages: number
  villagesPosted: number
  enterprisesWithout: PosterObject[]
  villagesWithout: PosterObject[]
}
export const listPosters = async (query: PageQuery) => pageOf(await get<Page<Poster>>(BASE, query))
export const readCoverage = () => get<PosterCoverage>(`${BASE}/coverage`)
export const hangPoster = (body: { enterpriseId?: string; village?: string; spot: string; postedOn: string }, idempotencyKey: string) =>
  post<Poster>(BASE, body, { idempotencyKey })
export const takePosterDown = (id: string, removedOn: string, ifMatch: number) =>
  post<Poster>(`${BASE}/${id}/take-down`, { removedOn }, { ifMatch })
