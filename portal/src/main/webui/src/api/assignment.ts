import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const ASSIGNMENTS = '/api/hazard/v1/assignments'

export const ASSIGNMENT_STATES = ['ASSIGNED', 'ANSWERED', 'SENT_BACK', 'ACCEPTED', 'WITHDRAWN'] as const
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number]
export type AssignmentVerb = 'ANSWER' | 'SEND_BACK' | 'RETURN' | 'ACCEPT' | 'WITHDRAW'

/** An order of a safety committee to a place below or a department. */
export interface Assignment {
  id: string
  version: number
  number: string
  issuerCode: string
  issuerName: string
  regionCode: string
  regionName: string
  department: string | null
  title: string
  demand: string
  deadline: string
  state: AssignmentState
  overdue: boolean
  returns: number
  givenAt: string
  endedAt: string | null
  hazards: { id: string; number: string }[]
  entries: { at: string; verb: AssignmentVerb; org: string | null; note: string }[]
  actions: AssignmentVerb[]
}

export interface GiveAssignment {
  title: string
  demand: string
  regionCode?: string
  department?: string
  deadline: string
  hazardIds?: string[]
}

export const listAssignments = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<Assignment>>(ASSIGNMENTS, query, { signal }))
export const readAssignment = (id: string): Promise<Reply<Assignment>> => request<Assignment>('GET', `${ASSIGNMENTS}/${id}`)
export const giveAssignment = (body: GiveAssignment, idempotencyKey: string) => post<Assignment>(ASSIGNMENTS, body, { idempotencyKey })
export const stepAssignment = (id: string, verb: AssignmentVerb, body: object, ifMatch: string | number) =>
  post<Assignment>(`${ASSIGNMENTS}/${id}/${verb.toLowerCase().replace('_', '-')}`, body, { ifMatch })
