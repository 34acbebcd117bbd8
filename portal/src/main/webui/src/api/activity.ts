import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'
const ACTIVITIES = `${BASE}/risky-activities`

export const ACTIVITY_STATES = ['OPEN', 'CONTROLLED', 'STOPPED', 'REFERRED', 'ENDED'] as const
export type ActivityState = (typeof ACTIVITY_STATES)[number]
export const ACTIVITY_STANDINGS = ['NOT_NEEDED', 'MISSING'] as const
export type ActivityVerb = 'PATROL' | 'DISPOSE'

export interface ActivityPatrol {
  inspectionId: string
  inspectionNumber: string
  patrolledOn: string
}

/** An activity with larger risk that needs no approval, or lacks it. */
export interface RiskyActivity {
  id: string
  version: number
  enterpriseId: string
  enterpriseName: string
  regionCode: string
  kind: string
  kindTitle: string
  standing: (typeof ACTIVITY_STANDINGS)[number]
  origin: 'DECLARED' | 'FOUND'
  spot: string
  description: string
  from: string
  to: string
  state: ActivityState
  running: boolean
  patrols: number
  registeredAt: string
  disposedOn: string | null
  disposalNote: string | null
  patrolLines: ActivityPatrol[]
  actions: ActivityVerb[]
}

export interface ActivityKind {
  code: string
  title: string
}

export interface ActivityCoverage {
  from: string
  to: string
  towns: { regionCode: string; regionName: string; registered: number; patrolled: number; percent: number }[]
}

export const listActivities = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<RiskyActivity>>(ACTIVITIES, query, { signal }))
export const readActivity = (id: string): Promise<Reply<RiskyActivity>> => request<RiskyActivity>('GET', `${ACTIVITIES}/${id}`)
export const registerActivity = (body: object, idempotencyKey: string) => post<RiskyActivity>(ACTIVITIES, body, { idempotencyKey })
export const stepActivity = (id: string, verb: ActivityVerb, body: object, ifMatch: string | number) =>
  post<RiskyActivity>(`${ACTIVITIES}/${id}/${verb.toLowerCase()}`, body, { ifMatch })
export const readActivityKinds = async () =>
  (await get<{ kinds: { kinds: ActivityKind[] } }>(`${BASE}/activity-kinds`)).kinds.kinds
export const readCoverage = () => get<ActivityCoverage>(`${ACTIVITIES}/coverage`)
