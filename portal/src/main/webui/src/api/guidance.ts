import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'

export const RECEIVERS = ['UNIT', 'PROPERTY_FIRM', 'COMMITTEE'] as const
export const CASE_SOURCES = ['FOUND', 'REPORTED'] as const
export const PARTICIPANT_KINDS = ['INDUSTRY', 'TESTING_BODY', 'PUBLIC'] as const
export type Receiver = (typeof RECEIVERS)[number]
export type CaseSource = (typeof CASE_SOURCES)[number]
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number]
export interface Participant {
  kind: ParticipantKind
  organisation: string
  people: number
}
export interface RecordVisit {
  enterpriseId: string
  topic: string
  receiver: Receiver
  visitedOn: string
  advice: string
  source?: CaseSource
  handled?: string
  participants: Participant[]
}
export interface GuidanceVisit extends RecordVisit {
  id: string
  regionCode: string
  enterpriseName: string
  hazardId: string | null
  enteredAt: string
}
export interface Topic {
  code: string
  nameZh: string
  nameEn: string
  domain: string | null
  tag: string | null
}
export interface Topics {
  regionCode: string | null
  version: number
  topics: Topic[]
}
export interface TopicFigures {
  topic: string
  visits: number
  units: number
  targets: number | null
  unvisited: number | null
  found: number
  reported: number
  participants: { kind: ParticipantKind; times: number; people: number }[]
  selfChecks: number
}
export interface Unvisited {
  enterpriseId: string
  enterpriseName: string
  lastVisit: string | null
}

export const listVisits = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<GuidanceVisit>>(`${BASE}/guidance-visits`, query, { signal }))
export const recordVisit = (body: RecordVisit, idempotencyKey: string) => post<GuidanceVisit>(`${BASE}/guidance-visits`, body, { idempotencyKey })
export const countVisits = (from: string, to: string) => get<TopicFigures[]>(`${BASE}/guidance-visits/figures`, { from, to })
export const listUnvisited = (topic: string, from: string, to: string) => get<Unvisited[]>(`${BASE}/guidance-visits/unvisited`, { topic, from, to })
export const readTopics = (): Promise<Reply<Topics>> => request<Topics>('GET', `${BASE}/guidance-topics`)
export const setTopics = (topics: Topic[], ifMatch: number) => post<Topics>(`${BASE}/guidance-topics`, { topics }, { ifMatch })
