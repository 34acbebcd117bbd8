import { get, post, put, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'
import type { NamedEnterprise } from './enterprise'

const BASE = '/api/enterprise/v1/places'

export const PLACE_KINDS = [
  'BUILDING',
  'OFFICE_BUILDING',
  'COMMUNITY',
  'SCENIC_AREA',
  'WATER_BODY',
  'ROAD',
  'CONSTRUCTION_PROJECT',
  'PARK',
  'MARKET',
  'PUBLIC_FACILITY',
  'GROUP_RENTAL',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]
/** The kinds that enterprises sit in. */
export const isBuilding = (kind: string): boolean => kind === 'BUILDING' || kind === 'OFFICE_BUILDING'

export interface RegisterPlace {
  name: string
  kind: PlaceKind
  regionCode: string
  address: string
  selfHeld: boolean
  longitude?: number
  latitude?: number
  coordinateSystem?: 'GCJ02' | 'WGS84'
  /** A unit or a post. */
  keeper: string
  tags: string[]
  gradeReason?: string
  closed: boolean
}

export interface PlaceView {
  id: string
  version: number
  name: string
  kind: PlaceKind
  regionCode: string
  regionName?: string
  address: string
  selfHeld: boolean
  longitude?: number | null
  latitude?: number | null
  coordinateSystem?: 'GCJ02' | 'WGS84' | null
  domainCode: string
  domainName?: string
  /** Issued by the suite; hazards and workbooks name the place by it. */
  code: string
  keeper: string
  tags: string[]
  gradeReason?: string | null
  closed: boolean
  createdAt: string
  updatedAt: string
}

export const listPlaces = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<PlaceView>>(BASE, query, { signal }))
export const readPlace = (id: string): Promise<Reply<PlaceView>> => request<PlaceView>('GET', `${BASE}/${id}`)
export const registerPlace = (body: RegisterPlace, idempotencyKey: string) =>
  post<PlaceView>(BASE, body, { idempotencyKey })
export const changePlace = (id: string, body: RegisterPlace, ifMatch: string | number) =>
  put<PlaceView>(`${BASE}/${id}`, body, { ifMatch })
export const listTenants = async (id: string, query: PageQuery) =>
  pageOf(await get<Page<NamedEnterprise>>(`${BASE}/${id}/enterprises`, query))
