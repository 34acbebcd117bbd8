import { get, post, request, type Reply } from './http'
import type { HazardLevel } from './hazard'
import { pageOf, type Page, type PageQuery } from './page'

const POSTS = '/api/hazard/v1/resident-posts'

export const RESIDENT_STATES = ['PLANNED', 'RUNNING', 'ENDED'] as const
export type ResidentState = (typeof RESIDENT_STATES)[number]
export type ResidentVerb = 'LOG' | 'END'

export interface ResidentDay {
  day: string
  note: string
  writtenAt: string
  hazards: { id: string; number: string }[]
}

/** A person's stay at an enterprise, with a log for each day. */
export interface Resident {
  id: string
  version: number
  enterpriseId: string
  enterpriseName: string
  regionCode: string
  person: string
  task: string
  department: string | null
  from: string
  to: string
  everyDay: boolean
  state: ResidentState
  logs: number
  /** Days that have passed without the log that was owed. */
  missing: string[]
  postedAt: string
  endedOn: string | null
  endReason: string | null
  days: ResidentDay[]
  actions: ResidentVerb[]
}

export interface ResidentFinding {
  description: string
  place?: string
  suggestedLevel?: HazardLevel
  clauseId?: string
  correctedOnTheSpot?: boolean
}

export interface LogDay {
  day: string
  note: string
  findings: ResidentFinding[]
}

export const listResidents = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<Resident>>(POSTS, query, { signal }))
export const listMissingLogs = () => get<Resident[]>(`${POSTS}/missing`)
export const readResident = (id: string): Promise<Reply<Resident>> => request<Resident>('GET', `${POSTS}/${id}`)
export const postResident = (body: object, idempotencyKey: string) => post<Resident>(POSTS, body, { idempotencyKey })
export const logResidentDay = (id: string, body: LogDay, ifMatch: string | number) =>
  post<Resident>(`${POSTS}/${id}/log`, body, { ifMatch })
export const endResident = (id: string, body: object, ifMatch: string | number) =>
  post<Resident>(`${POSTS}/${id}/end`, body, { ifMatch })
