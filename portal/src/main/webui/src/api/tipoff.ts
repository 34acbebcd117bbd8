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
export type ReporterKind = 'EMPLOYEE' | 'FAMILY' | 'PUBLIC' | 'UNSAID'
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
  categories: { code: string; nameZh: string; nameEn: string }[]
  enterprise: { id: string; name: string; regionCode: string } | null
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
export const readTipOffForm = (enterprise?: string) => get<TipOffForm>(`${OPEN}/form`, { enterprise })
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
export const listReveals = (id: string) => get<Reveal[]>(`${BASE}/tip-offs/${id}/reveals`)
export const askReveal = (id: string, reason: string) => post<Reveal>(`${BASE}/tip-offs/${id}/reveals`, { reason })
export const decideReveal = (id: string, reveal: string, granted: boolean, reason: string) =>
  post<Reveal>(`${BASE}/tip-offs/${id}/reveals/${reveal}/decide`, { granted, reason })
export const showReporter = (id: string, reveal: string) => post<Revealed>(`${BASE}/tip-offs/${id}/reveals/${reveal}/show`, {})

