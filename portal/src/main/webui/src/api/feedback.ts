import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'
const OPEN = `${BASE}/public/feedback`

export type FeedbackKind = 'SUGGESTION' | 'OPINION' | 'PRAISE'
export const FEEDBACK_KINDS: FeedbackKind[] = ['SUGGESTION', 'OPINION', 'PRAISE']
export interface OwnFeedback {
  number: string
  kind: FeedbackKind
  text: string
  receivedAt: string
  dueOn: string
  reply: string | null
  adopted: boolean | null
  repliedAt: string | null
}
export interface FeedbackView extends OwnFeedback {
  id: string
  version: number
  regionCode: string
  regionName: string
  overdueDays: number
}
export interface FeedbackSum {
  regionCode: string
  regionName: string
  received: number
  answered: number
  late: number
  adopted: number
  byKind: Partial<Record<FeedbackKind, number>>
}
export interface FeedbackTerms {
  regionCode: string | null
  version: number
  replyDays: number
}

/** For everybody, without sign-in. The receipt travels in bodies only, never in an address. */
export const sendFeedback = (body: { submission: string; regionCode: string; kind: FeedbackKind; text: string }) =>
  post<{ receipt: string; number: string }>(OPEN, body)
export const readOwnFeedback = (receipt: string) => post<OwnFeedback>(`${OPEN}/status`, { receipt })
export const listFeedbackPlaces = (town: string) => get<{ code: string; name: string }[]>(`${OPEN}/places`, { town })

export const listFeedback = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<FeedbackView>>(`${BASE}/public-feedback`, query, { signal }))
export const sumFeedback = (from: string, to: string) => get<FeedbackSum[]>(`${BASE}/public-feedback/summary`, { from, to })
export const answerFeedback = (id: string, body: { text: string; adopted?: boolean }, ifMatch: number) =>
  post<FeedbackView>(`${BASE}/public-feedback/${id}/answer`, body, { ifMatch })
export const readFeedbackTerms = (): Promise<Reply<FeedbackTerms>> => request<FeedbackTerms>('GET', `${BASE}/feedback-terms`)
export const setFeedbackTerms = (replyDays: number, ifMatch: string | number) =>
  post<FeedbackTerms>(`${BASE}/feedback-terms`, { replyDays }, { ifMatch })
