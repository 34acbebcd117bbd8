import { get, post, put, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const MEETINGS = '/api/reporting/v1/meetings'
const RESOLUTIONS = '/api/reporting/v1/resolutions'
const TOPICS = '/api/reporting/v1/meeting-topics'

export const MEETING_STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const
export type MeetingState = (typeof MEETING_STATES)[number]
export type MeetingVerb = 'CHANGE' | 'MINUTE' | 'RESOLVE' | 'CANCEL'
export const RESOLUTION_STATES = ['OPEN', 'DONE', 'CLOSED', 'WITHDRAWN'] as const
export type ResolutionState = (typeof RESOLUTION_STATES)[number]
export type ResolutionVerb = 'PROGRESS' | 'FINISH' | 'CLOSE' | 'RETURN' | 'WITHDRAW'
export const TOPIC_STATES = ['RAISED', 'SCHEDULED', 'ANSWERED'] as const
export type TopicState = (typeof TOPIC_STATES)[number]

export interface MeetingKind {
  code: string
  nameZh: string
  nameEn: string
}

export interface Resolution {
  id: string
  version: number
  meetingId: string
  no: number
  issuerCode: string
  issuerName: string
  regionCode: string
  regionName: string
  department: string | null
  content: string
  deadline: string
  state: ResolutionState
  overdue: boolean
  evidence: string | null
  doneOn: string | null
  closedAt: string | null
  entries: { at: string; verb: ResolutionVerb; org: string | null; note: string }[]
  actions: ResolutionVerb[]
  /** Whether anything is known here of the department; null for the office and in lists. */
  departmentSeen: boolean | null
}

export interface MeetingTopic {
  id: string
  version: number
  regionCode: string
  source: 'HAZARD' | 'REPORT' | 'HAND'
  hazardId: string | null
  reference: string | null
  content: string
  department: string | null
  state: TopicState
  meetingId: string | null
  resolutionId: string | null
  feedback: string | null
  raisedAt: string
  closedAt: string | null
  maySchedule: boolean
  mayAnswer: boolean
}

export interface Meeting {
  id: string
  version: number
  regionCode: string
  regionName: string
  kind: string
  kindName: string
  title: string
  planId: string | null
  unitId: string | null
  department: string | null
  chair: string | null
  heldOn: string
  state: MeetingState
  minutesNumber: string | null
  cancelReason: string | null
  agenda: string[]
  attendees: string[]
  minutes: string | null
  resolutions: Resolution[]
  topics: MeetingTopic[]
  actions: MeetingVerb[]
  /** The post of the plan that holds it; null where nobody said. */
  chairPost: string | null
}

export interface PlanMeeting {
  kind: string
  title: string
  planId?: string
  unitId?: string
  chair?: string
  chairPost?: string
  heldOn: string
  agenda: string[]
  attendees: string[]
}

/** A meeting that a plan asks a unit for. */
export interface MeetingDue {
  planId: string
  dutyId: string
  title: string
  unitId: string
  unitTitle: string
  ledBy: string | null
  kind: string | null
  lastDay: string
  met: boolean
  held: number
  needed: number
  lastHeldOn: string | null
  /** Of whom one has to hold it; empty where anybody may. */
  chairs: { post: string; title: string }[]
}

export const listMeetings = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<Meeting>>(MEETINGS, query, { signal }))
export const readMeeting = (id: string): Promise<Reply<Meeting>> => request<Meeting>('GET', `${MEETINGS}/${id}`)
export const planMeeting = (body: PlanMeeting, idempotencyKey: string) => post<Meeting>(MEETINGS, body, { idempotencyKey })
export const changeMeeting = (id: string, body: PlanMeeting, ifMatch: string | number) => put<Meeting>(`${MEETINGS}/${id}`, body, { ifMatch })
export const minuteMeeting = (id: string, body: object, ifMatch: string | number) => post<Meeting>(`${MEETINGS}/${id}/minutes`, body, { ifMatch })
export const cancelMeeting = (id: string, body: object, ifMatch: string | number) => post<Meeting>(`${MEETINGS}/${id}/cancel`, body, { ifMatch })
export const addResolution = (id: string, body: object, ifMatch: string | number, idempotencyKey: string) =>
  post<Resolution>(`${MEETINGS}/${id}/resolutions`, body, { ifMatch, idempotencyKey })
/** What a meeting may have to decide. */
export interface AgendaProposal {
  kind: 'MAJOR_HAZARD' | 'OVERDUE_HAZARD' | 'OVERDUE_RESOLUTION'
  id: string
  reference: string | null
  content: string | null
  since: string | null
  deadline: string | null
}

export const agendaProposals = () => get<AgendaProposal[]>(`${MEETINGS}/agenda-proposals`)
export const meetingsDue = () => get<MeetingDue[]>(`${MEETINGS}/due`)
export const meetingKinds = () => get<MeetingKind[]>(`${MEETINGS}/kinds`)
/** With the version that a change of them rests on. */
export const readMeetingKinds = (): Promise<Reply<MeetingKind[]>> => request<MeetingKind[]>('GET', `${MEETINGS}/kinds`)
export const setMeetingKinds = (kinds: MeetingKind[], ifMatch: string) => put<MeetingKind[]>(`${MEETINGS}/kinds`, { kinds }, { ifMatch })

export const listResolutions = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<Resolution>>(RESOLUTIONS, query, { signal }))
export const readResolution = (id: string): Promise<Reply<Resolution>> => request<Resolution>('GET', `${RESOLUTIONS}/${id}`)
export const stepResolution = (id: string, verb: ResolutionVerb, body: object, ifMatch: string | number) =>
  post<Resolution>(`${RESOLUTIONS}/${id}/${verb.toLowerCase()}`, body, { ifMatch })

export const listTopics = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<MeetingTopic>>(TOPICS, query, { signal }))
export const raiseTopic = (body: object, idempotencyKey: string) => post<MeetingTopic>(TOPICS, body, { idempotencyKey })
export const scheduleTopic = (one: MeetingTopic, body: object) => post<MeetingTopic>(`${TOPICS}/${one.id}/schedule`, body, { ifMatch: one.version })
export const answerTopic = (one: MeetingTopic, body: object) => post<MeetingTopic>(`${TOPICS}/${one.id}/answer`, body, { ifMatch: one.version })
