import { get, post, request, upload, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'
import type { HazardLevel } from './hazard'

const BASE = '/api/hazard/v1'
const OPEN = `${BASE}/public/tip-offs`

export type TipOffState =
  | 'RECEIVED'
  | 'NOT_ACCEPTED'
  | 'DUPLICATE'
  | 'TRANSFERRED'
  | 'ACCEPTED'
  | 'VERIFIED'
  | 'FED_BACK'
  | 'CLOSED'
export const TIP_OFF_STATES: TipOffState[] = [
  'RECEIVED',
  'ACCEPTED',
  'VERIFIED',
  'FED_BACK',
  'CLOSED',
  'NOT_ACCEPTED',
  'DUPLICATE',
  'TRANSFERRED',
]
export type Outcome = 'SUBSTANTIATED' | 'PARTLY' | 'UNFOUNDED'
export type Channel = 'WEB' | 'QR' | 'PHONE' | 'HOTLINE_12345' | 'HOTLINE_96119' | 'LETTER' | 'VISIT'
export type ReporterKind = 'EMPLOYEE' | 'FAMILY' | 'INDUSTRY' | 'TESTING_BODY' | 'PUBLIC' | 'UNSAID'
export type TipOffStep =
  | 'ACCEPT'
  | 'REJECT'
  | 'DUPLICATE'
  | 'TRANSFER'
  | 'REDACT'
  | 'VERIFY'
  | 'FEED_BACK'
  | 'CLOSE'
  | 'WRITE'

export interface TipOffForm {
  towns: { code: string; name: string; district: string }[]
  categories: { code: string; nameZh: string; nameEn: string; asksRoad: boolean }[]
  enterprise: { id: string; name: string; regionCode: string } | null
  village: { code: string; name: string; regionCode: string } | null
  roadClasses: { code: string; nameZh: string; nameEn: string }[]
}
export interface SendTipOff {
  submission: string
  regionCode: string
  channel: Channel
  category: string
  text: string
  spot?: string
  happenedOn?: string
  enterpriseId?: string
  enterpriseName?: string
  reporterKind: ReporterKind
  identity?: { name?: string; phone?: string; others?: string[] }
  aboutOffice?: boolean
  roadClass?: string
}
export interface Receipt {
  receipt: string
  number: string
}
export interface TipOffMessage {
  author: 'REPORTER' | 'OFFICE'
  text: string
  at: string
}
export interface TipOffStatus {
  number: string
  state: TipOffState
  category: string
  outcome: Outcome | null
  transferredTo: string | null
  receivedAt: string
  dueOn: string | null
  photos: number
  named: boolean
  messages: TipOffMessage[]
}

/** For everybody, without sign-in. The receipt travels in bodies only, never in an address. */
export const readTipOffForm = (enterprise?: string, village?: string) => get<TipOffForm>(`${OPEN}/form`, { enterprise, village })
export const sendTipOff = (body: SendTipOff) => post<Receipt>(OPEN, body)
export const readStatus = (receipt: string) => post<TipOffStatus>(`${OPEN}/status`, { receipt })
export const writeToOffice = (receipt: string, submission: string, text: string) =>
  post<TipOffStatus>(`${OPEN}/messages`, { receipt, submission, text })
export function addTipOffPhoto(receipt: string, file: Blob, onProgress: (share: number) => void) {
  const form = new FormData()
  form.append('receipt', receipt)
  form.append('file', file, 'photo')
  return upload<TipOffStatus>(`${OPEN}/photos`, form, onProgress)
}

export interface TipOffRow {
  id: string
  number: string
  state: TipOffState
  category: string
  regionCode: string
  regionName: string
  enterpriseName: string | null
  redactedText: string | null
  outcome: Outcome | null
  receivedAt: string
  dueOn: string | null
  dueProvisional: boolean
  overdueDays: number
  channel: Channel | null
  unread: number | null
}
export interface Reveal {
  id: string
  state: 'ASKED' | 'GRANTED' | 'REFUSED' | 'SHOWN' | 'EXPIRED'
  reason: string
  askedAt: string
  mine: boolean
  decidedAt: string | null
  decisionReason: string | null
  expiresAt: string | null
  shownAt: string | null
}
export interface Custody {
  channel: Channel
  reporterKind: ReporterKind
  signatories: number
  happenedOn: string | null
  text: string
  spot: string | null
  enterprise: string | null
  messages: TipOffMessage[]
  photos: string[]
  reveals: Reveal[]
  mayAskReveal: boolean
  aboutOffice: boolean
  /** Name of the place whose office it is about. */
  aboutPlace: string | null
}
export interface TipOffView extends Omit<TipOffRow, 'channel' | 'unread'> {
  version: number
  enterpriseId: string | null
  verificationNote: string | null
  verifiedAt: string | null
  hazard: { id: string; number: string; state: string } | null
  original: string | null
  transferredTo: string | null
  fedBackAt: string | null
  closedAt: string | null
  custody: Custody | null
  actions: TipOffStep[]
  roadClass: string | null
  handovers: HandOver[]
  mayHandOver: boolean
}
export type HandOverResult = 'TOWED' | 'FINED' | 'CLEARED' | 'WARNED' | 'NOTHING_FOUND'
export const HAND_OVER_RESULTS: HandOverResult[] = ['TOWED', 'FINED', 'CLEARED', 'WARNED', 'NOTHING_FOUND']
export interface HandOver {
  id: string
  unit: string
  automatic: boolean
  reason: string | null
  handedAt: string
  acceptedOn: string | null
  result: HandOverResult | null
  resultOn: string | null
  resultNote: string | null
  over: boolean
}
export interface TipOffRoute {
  category: string
  roadClass: string | null
  unit: string
}
export interface TipOffRoutes {
  regionCode: string | null
  version: number
  routes: TipOffRoute[]
}
export interface Revealed {
  name: string | null
  phone: string | null
  others: string[]
}
export interface VerifyTipOff {
  outcome: Outcome
  note: string
  enterpriseId?: string
  hazardId?: string
  finding?: { description: string; place?: string; foundOn: string; suggestedLevel: HazardLevel }
}

/** The last part of a step's address. */
const PATHS: Record<TipOffStep, string> = {
  ACCEPT: 'accept',
  REJECT: 'reject',
  DUPLICATE: 'duplicate',
  TRANSFER: 'transfer',
  REDACT: 'redact',
  VERIFY: 'verify',
  FEED_BACK: 'feed-back',
  CLOSE: 'close',
  WRITE: 'messages',
}

export const listTipOffs = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<TipOffRow>>(`${BASE}/tip-offs`, query, { signal }))
export const writeTipOffDown = (body: SendTipOff) => post<Receipt>(`${BASE}/tip-offs`, body)
export const readTipOff = (id: string): Promise<Reply<TipOffView>> => request<TipOffView>('GET', `${BASE}/tip-offs/${id}`)
export const stepTipOff = (id: string, step: TipOffStep, body: object, ifMatch: string | number) =>
  post<TipOffView>(`${BASE}/tip-offs/${id}/${PATHS[step]}`, body, { ifMatch })
export const tipOffPhotoUrl = (id: string, photo: string) => `${BASE}/tip-offs/${id}/photos/${photo}`
export interface TipOffTerms {
  regionCode: string
  acceptDays: number
  verifyDays: number
  feedbackDays: number
  revealMinutes: number
  source: string
  version: number
}
export const readTerms = (): Promise<Reply<TipOffTerms>> => request<TipOffTerms>('GET', `${BASE}/tip-off-terms`)
export const setTerms = (body: Omit<TipOffTerms, 'regionCode' | 'version'>, ifMatch: string | number) =>
  post<TipOffTerms>(`${BASE}/tip-off-terms`, body, { ifMatch })
export interface TipOffCounts {
  total: number
  byState: Record<string, number>
  /** Null where it could point at a person. */
  byChannel: Record<string, number> | null
  byCategory: Record<string, number>
  byReporter: Record<string, number> | null
  verified: number
  substantiated: number
  averageDaysToVerify: number | null
  months: { month: string; received: number; verified: number; substantiated: number }[]
}
export const countTipOffs = (query: { region?: string; category?: string; from: string; to: string }) =>
  get<TipOffCounts>(`${BASE}/tip-offs/counts`, query)
/** @param path below the tip-off's hand-overs; empty for a new one */
export const handTipOffOver = (id: string, path: string, body: object, ifMatch: string | number) =>
  post<TipOffView>(`${BASE}/tip-offs/${id}/hand-overs${path}`, body, { ifMatch })
export const readRoutes = (): Promise<Reply<TipOffRoutes>> => request<TipOffRoutes>('GET', `${BASE}/tip-off-routes`)
export const setRoutes = (routes: TipOffRoute[], ifMatch: string | number) => post<TipOffRoutes>(`${BASE}/tip-off-routes`, { routes }, { ifMatch })
export interface ChannelLine {
  channel: Channel
  address: string
  hours: string | null
}
export interface PublishedChannels {
  regionCode: string
  regionName: string
  scope: string
  channels: ChannelLine[]
}
export interface TipOffChannels {
  regionCode: string | null
  version: number
  scope: string
  channels: ChannelLine[]
}
export const readPublishedChannels = (region: string) => get<PublishedChannels>(`${OPEN}/channels`, { region })
export const readChannels = (): Promise<Reply<TipOffChannels>> => request<TipOffChannels>('GET', `${BASE}/tip-off-channels`)
export const setChannels = (body: { scope: string; channels: ChannelLine[] }, ifMatch: string | number) =>
  post<TipOffChannels>(`${BASE}/tip-off-channels`, body, { ifMatch })
export const CHANNELS: Channel[] = ['WEB', 'QR', 'PHONE', 'HOTLINE_12345', 'HOTLINE_96119', 'LETTER', 'VISIT']
export const listReveals = (id: string) => get<Reveal[]>(`${BASE}/tip-offs/${id}/reveals`)
export const askReveal = (id: string, reason: string) => post<Reveal>(`${BASE}/tip-offs/${id}/reveals`, { reason })
export const decideReveal = (id: string, reveal: string, granted: boolean, reason: string) =>
  post<Reveal>(`${BASE}/tip-offs/${id}/reveals/${reveal}/decide`, { granted, reason })
export const showReporter = (id: string, reveal: string) => post<Revealed>(`${BASE}/tip-offs/${id}/reveals/${reveal}/show`, {})

