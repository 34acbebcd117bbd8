import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'

export type RewardState = 'PROPOSED' | 'REJECTED' | 'APPROVED' | 'CLAIMED' | 'PAID'
export type AccidentGrade = 'GENERAL' | 'LARGER' | 'MAJOR' | 'EXTREME'
export interface RewardEntry {
  id: string
  kind: 'PAYMENT' | 'REVERSAL'
  amountFen: number
  reference: string
  reverses: string | null
  at: string
}
export interface RewardView {
  id: string
  version: number
  tipOffId: string
  tipOffNumber: string
  category: string
  regionCode: string
  state: RewardState
  ruleSource: string
  fineFen: number
  deaths: number
  grade: AccidentGrade | null
  insider: boolean
  evidence: string
  baseFen: number
  upliftFen: number
  amountFen: number
  paidFen: number
  proposedAt: string
  mine: boolean
  decidedAt: string | null
  decisionReason: string | null
  claimUntil: string | null
  claimedAt: string | null
  entries: RewardEntry[]
}
export interface ClaimView {
  state: RewardState | null
  amountFen: number | null
  paidFen: number | null
  claimUntil: string | null
}
export interface ProposeReward {
  tipOffId: string
  fineFen: number
  deaths: number
  grade: AccidentGrade | null
  evidence: string
}
export interface CategorySum {
  category: string
  rewards: number
  approvedFen: number
  paidFen: number
}

export const listRewards = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<RewardView>>(`${BASE}/rewards`, query, { signal }))
export const sumRewards = (from: string, to: string) => get<CategorySum[]>(`${BASE}/rewards/sums`, { from, to })
export const readReward = (id: string): Promise<Reply<RewardView>> => request<RewardView>('GET', `${BASE}/rewards/${id}`)
export const proposeReward = (body: ProposeReward, idempotencyKey: string) =>
  post<RewardView>(`${BASE}/rewards`, body, { idempotencyKey })
export const decideReward = (id: string, approved: boolean, reason: string, ifMatch: number) =>
  post<RewardView>(`${BASE}/rewards/${id}/decide`, { approved, reason }, { ifMatch })
export const payReward = (id: string, amountFen: number, reference: string, ifMatch: number) =>
  post<RewardView>(`${BASE}/rewards/${id}/payments`, { amountFen, reference }, { ifMatch })
export const reversePayment = (id: string, entry: string, reason: string, ifMatch: number) =>
  post<RewardView>(`${BASE}/rewards/${id}/payments/${entry}/reverse`, { reason }, { ifMatch })

/** For everybody, by receipt. */
export const readClaim = (receipt: string) => post<ClaimView>(`${BASE}/public/rewards/status`, { receipt })
export const claimReward = (receipt: string, submission: string, text: string) =>
  post<ClaimView>(`${BASE}/public/rewards/claim`, { receipt, submission, text })
