import { get, post, put, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const NOTICES = '/api/reporting/v1/notices'
const RECEIVED = '/api/reporting/v1/received-notices'

export const NOTICE_STATES = ['DRAFT', 'ISSUED', 'RECALLED'] as const
export type NoticeState = (typeof NOTICE_STATES)[number]
export type NoticeVerb = 'CHANGE' | 'ISSUE' | 'REMIND' | 'RECALL'
export const RECIPIENT_KINDS = ['PLACE', 'DEPARTMENT', 'ENTERPRISE'] as const
export type RecipientKind = (typeof RECIPIENT_KINDS)[number]

export interface NoticeAudience {
  levels: string[]
  departments: string[]
  enterprises: boolean
  tags: string[]
  domains: string[]
  places: string[]
  allBelow: boolean
  planId?: string | null
  units: string[]
  enterprisePlaces: string[]
  industries: string[]
}

/** How many it would reach now. */
export interface AudienceSize {
  places: number
  departments: number
  enterprises: number
}

/** How many got it, read it and gave their receipt. */
export interface NoticeFigures {
  regionCode: string | null
  regionName: string | null
  recipients: number
  read: number
  receipts: number
  readShare: number | null
  receiptShare: number | null
}

/** A notice as its issuer sees it. */
export interface OfficialNotice {
  id: string
  version: number
  regionCode: string
  regionName: string
  department: string | null
  title: string
  content: string
  attachments: string[]
  parentId: string | null
  note: string | null
  audience: NoticeAudience
  receiptBy: string | null
  state: NoticeState
  issuedAt: string | null
  recallReason: string | null
  fannedOut: boolean
  figures: NoticeFigures | null
  actions: NoticeVerb[]
}

export interface DraftNotice {
  title: string
  content: string
  attachments: string[]
  audience: NoticeAudience
  receiptBy?: string
}

/** A notice as one of its recipients sees it. */
export interface ReceivedNotice {
  id: string
  version: number
  kind: RecipientKind
  code: string
  name: string
  issuerCode: string
  issuerName: string
  issuerDepartment: string | null
  title: string
  content: string
  attachments: string[]
  note: string | null
  issuedAt: string
  receiptBy: string | null
  overdue: boolean
  readAt: string | null
  receiptAt: string | null
  receiptNote: string | null
  recalled: boolean
  actions: ('READ' | 'RECEIPT' | 'FORWARD')[]
}

export interface NoticeRecipient {
  id: string
  kind: RecipientKind
  code: string
  name: string
  regionCode: string
  readAt: string | null
  receiptAt: string | null
  receiptNote: string | null
  overdue: boolean
  reminders: number
  remindedOn: string | null
}

export const listNotices = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<OfficialNotice>>(NOTICES, query, { signal }))
export const readNotice = (id: string): Promise<Reply<OfficialNotice>> => request<OfficialNotice>('GET', `${NOTICES}/${id}`)
export const draftNotice = (body: DraftNotice, idempotencyKey: string) => post<OfficialNotice>(NOTICES, body, { idempotencyKey })
export const changeNotice = (id: string, body: DraftNotice, ifMatch: string | number) => put<OfficialNotice>(`${NOTICES}/${id}`, body, { ifMatch })
export const countAudience = async (audience: NoticeAudience) => (await post<AudienceSize>(`${NOTICES}/audience-size`, audience)).data
export const stepNotice = (id: string, verb: 'issue' | 'remind' | 'recall', body: object, ifMatch: string | number) =>
  post<OfficialNotice>(`${NOTICES}/${id}/${verb}`, body, { ifMatch })
export const noticeFigures = (id: string) => get<NoticeFigures[]>(`${NOTICES}/${id}/figures`)
export const noticeRecipients = async (id: string, query: PageQuery) => pageOf(await get<Page<NoticeRecipient>>(`${NOTICES}/${id}/recipients`, query))

export const listReceived = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<ReceivedNotice>>(RECEIVED, query, { signal }))
export const readReceived = (id: string): Promise<Reply<ReceivedNotice>> => request<ReceivedNotice>('GET', `${RECEIVED}/${id}`)
export const markNoticeRead = (id: string) => post<ReceivedNotice>(`${RECEIVED}/${id}/read`, {})
export const giveReceipt = (id: string, body: object, ifMatch: string | number) => post<ReceivedNotice>(`${RECEIVED}/${id}/receipt`, body, { ifMatch })
export const forwardNotice = (id: string, body: object, idempotencyKey: string) =>
  post<OfficialNotice>(`${RECEIVED}/${id}/forward`, body, { idempotencyKey })
