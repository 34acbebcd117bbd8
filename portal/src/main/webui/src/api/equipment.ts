import type { JournalLine } from './enforcement'
import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const STOPS = '/api/hazard/v1/equipment-stops'

export const EQUIPMENT_KINDS = ['BOILER', 'PRESSURE_VESSEL', 'PRESSURE_PIPE', 'LIFT', 'CRANE', 'RIDE', 'FACTORY_VEHICLE', 'ROPEWAY', 'CHEMICAL', 'OTHER'] as const
export const STOP_GROUNDS = ['UNREGISTERED', 'UNINSPECTED', 'FAILED', 'UNPREPARED'] as const
export const STOP_STATES = ['STOPPED', 'RESUMED', 'WITHDRAWN'] as const
export const STOP_VERBS = ['INSPECT', 'RESUME', 'FIND_IN_USE', 'WITHDRAW'] as const
export type StopVerb = (typeof STOP_VERBS)[number]

export interface EquipmentStop {
  id: string
  version: number
  number: string
  enterpriseId: string
  enterpriseName: string
  equipmentCode: string
  equipmentName: string
  kind: string
  ground: string
  orderedOn: string
  note: string
  state: string
  passed: boolean | null
  inspectedOn: string | null
  inspector: string | null
  reportNumber: string | null
  timesInUse: number
  foundInUseOn: string | null
  caseId: string | null
  caseNumber: string | null
  endedOn: string | null
  endNote: string | null
  timeline: JournalLine[]
  actions: string[]
}

const PATHS: Record<StopVerb, string> = { INSPECT: 'inspect', RESUME: 'resume', FIND_IN_USE: 'found-in-use', WITHDRAW: 'withdraw' }

export const listStops = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<EquipmentStop>>(STOPS, query, { signal }))
export const readStop = (id: string): Promise<Reply<EquipmentStop>> => request<EquipmentStop>('GET', `${STOPS}/${id}`)
export const orderStop = (body: object, idempotencyKey: string) => post<EquipmentStop>(STOPS, body, { idempotencyKey })
export const stepStop = (id: string, verb: StopVerb, body: object, ifMatch: string | number) =>
  post<EquipmentStop>(`${STOPS}/${id}/${PATHS[verb]}`, body, { ifMatch })
