import type { JournalLine } from './enforcement'
import { get, post, request, type Query, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const OFFENCES = '/api/hazard/v1/vehicle-offences'

export const OFFENCE_KINDS = ['OVERSPEED', 'OVERCROWDED', 'FATIGUE', 'ILLEGAL_OPERATION', 'ILLEGAL_PASSENGERS', 'FIRE_LANE'] as const
export const LANE_ROADS = ['MAIN', 'OTHER'] as const
export const OFFENCE_STATES = ['OPEN', 'HANDLED', 'DISMISSED'] as const
export const HANDLINGS = ['FINED', 'TOWED', 'COERCED', 'WARNED'] as const
export const OFFENCE_VERBS = ['HANDLE', 'DISMISS'] as const
export type OffenceVerb = (typeof OFFENCE_VERBS)[number]

export interface VehicleOffence {
  id: string
  version: number
  number: string
  regionCode: string
  regionName: string
  kind: string
  plate: string
  driverReference: string | null
  operatorId: string | null
  operatorName: string | null
  spot: string
  road: string | null
  foundAt: string
  note: string | null
  department: string | null
  dueOn: string
  overdue: boolean
  state: string
  results: string[]
  fineFen: number | null
  noticeNumber: string | null
  handledOn: string | null
  handlingNote: string | null
  earlier: number
  timeline: JournalLine[]
  actions: string[]
}
export interface OffenceCount {
  kind: string
  road: string | null
  found: number
  handled: number
  inTime: number
  overdue: number
  fined: number
  towed: number
  coerced: number
  fineFen: number
}
export interface RepeatOffender {
  by: 'VEHICLE' | 'DRIVER'
  mark: string
  offences: number
  lastAt: string
}

export const listOffences = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<VehicleOffence>>(OFFENCES, query, { signal }))
export const readOffence = (id: string): Promise<Reply<VehicleOffence>> => request<VehicleOffence>('GET', `${OFFENCES}/${id}`)
export const recordOffence = (body: object, idempotencyKey: string) => post<VehicleOffence>(OFFENCES, body, { idempotencyKey })
export const stepOffence = (id: string, verb: OffenceVerb, body: object, ifMatch: string | number) =>
  post<VehicleOffence>(`${OFFENCES}/${id}/${verb.toLowerCase()}`, body, { ifMatch })
export const countOffences = (query: Query) => get<{ rows: OffenceCount[] }>(`${OFFENCES}/figures`, query)
export const listRepeatOffenders = (query: Query) => get<RepeatOffender[]>(`${OFFENCES}/repeat-offenders`, query)
