import { get, post, put, request, type Reply } from './http'

const INBOX = '/api/reporting/v1/inbox'
const ABSENCES = '/api/reporting/v1/absences'

export const INBOX_STATES = ['OPEN', 'UNREAD', 'SNOOZED', 'ENDED'] as const
export type InboxState = (typeof INBOX_STATES)[number]

/** Something that waits for the caller. */
export interface InboxItem {
  id: string
  code: string
  text: string
  link: string
  due: string | null
  overdue: boolean
  askedAt: string
  endedAt: string | null
  readAt: string | null
  snoozedUntil: string | null
  substituting: boolean
}

export interface InboxCount {
  open: number
  unread: number
}

export interface InboxSettings {
  version: number
  byMail: boolean
  bySms: boolean
  quietFrom: string
  quietTo: string
  language: 'zh' | 'en'
  mailOffered: boolean
  smsOffered: boolean
}
export type SaveInboxSettings = Pick<InboxSettings, 'byMail' | 'bySms' | 'quietFrom' | 'quietTo' | 'language'>

/** A leave of the caller, or one that he stands in for. */
export interface Absence {
  id: string
  version: number
  mine: boolean
  subject: string
  substitute: string | null
  from: string
  to: string
  code: string | null
  live: boolean
  running: boolean
}

export const listInbox = (state: InboxState, limit = 50) => get<{ items: InboxItem[]; more: boolean }>(INBOX, { state, limit })
export const countInbox = () => get<InboxCount>(`${INBOX}/count`, undefined, { quiet: true })
export const readInboxItems = (ids: string[]) => post<InboxCount>(`${INBOX}/read`, { ids })
export const snoozeInboxItems = (ids: string[], until?: string) => post<InboxCount>(`${INBOX}/snooze`, until ? { ids, until } : { ids })
export const readInboxSettings = (): Promise<Reply<InboxSettings>> => request<InboxSettings>('GET', `${INBOX}/settings`)
export const saveInboxSettings = (body: SaveInboxSettings, ifMatch: string | number) =>
  put<InboxSettings>(`${INBOX}/settings`, body, { ifMatch })

export const listAbsences = () => get<Absence[]>(ABSENCES)
export const registerAbsence = (body: object, idempotencyKey: string) => post<Absence>(ABSENCES, body, { idempotencyKey })
export const acceptAbsence = (body: object) => post<Absence>(`${ABSENCES}/accept`, body)
export const nameSubstitute = (body: object, idempotencyKey: string) => post<Absence>(`${ABSENCES}/named`, body, { idempotencyKey })
export const endAbsence = (one: Absence) => post<Absence>(`${ABSENCES}/${one.id}/end`, {}, { ifMatch: one.version })
