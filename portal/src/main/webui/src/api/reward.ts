import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'

export const REWARD_STATES = ['PROPOSED', 'REJECTED', 'APPROVED', 'CLAIMED', 'PAID'] as const
export type RewardState = (typeof REWARD_STATES)[number]
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
  sector: string | null
  caseNumbers: string | null
  fineReason: string | null
  sharers: number
  sharedReason: string | null
}
export interface ClaimView {
  state: RewardState | null
  amountFen: number | null
  paidFen: number | null
  claimUntil: string | null
}
export interface ProposeReward {
  tipOffId: string
  /** Left out where a case says it. */
  fineFen?: number
  deaths: number
  grade: AccidentGrade | null
  evidence: string
  fineReason?: string
  sharedReason?: string
}
export type SharedMatter = 'FIRST_ONLY' | 'SPLIT'
export type RuleKind = 'SHARE' | 'FIXED' | 'PER_DEATH'
export interface PerDeath {
  general: number
  larger: number
  major: number
  extreme: number
}
export interface SetRewardRule {
  category: string
  sector: string
  kind: RuleKind
  permille: number | null
  floorFen: number | null
  capFen: number | null
  fixedFen: number | null
  perDeath: PerDeath | null
  insiderPermille: number
  claimDays: number
  source: string
  shared: SharedMatter
}
export interface RewardRule extends SetRewardRule {
  id: string
  regionCode: string
}
export interface RewardGround {
  /** Null where no decided case is here. */
  fineFen: number | null
  cases: { caseId: string; caseNumber: string; decidedOn: string; fineFen: number; paidFen: number }[]
  rule: RewardRule | null
  sector: string | null
  /** Null where there is no rule. */
  matter: RewardMatter | null
}
/** What else there is on the hazard or case of a tip-off, of whatever place. */
export interface RewardMatter {
  shared: SharedMatter
  first: boolean
  tipOffs: number
  rewards: number
  rewardedFen: number
}
export interface MonthSum {
  month: string
  category: string
  sector: string
  rewards: number
  approvedFen: number
  paidFen: number
}
export interface RewardFund {
  id: string
  version: number
  regionCode: string
  regionName: string
  balanceFen: number
}
export interface RewardFundEntry {
  id: string
  kind: 'ALLOCATION' | 'RETURN' | 'PAYMENT' | 'REVERSAL'
  amountFen: number
  balanceFen: number
  reference: string
  rewardId: string | null
  at: string
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

export const readGround = (tipOff: string) => get<RewardGround>(`${BASE}/rewards/basis`, { tipOff })
export const countRewards = (from: string, to: string) => get<MonthSum[]>(`${BASE}/rewards/statistics`, { from, to })
export const listRewardRules = () => get<RewardRule[]>(`${BASE}/reward-rules`)
export const setRewardRule = (body: SetRewardRule, idempotencyKey: string) => post<RewardRule>(`${BASE}/reward-rules`, body, { idempotencyKey })
export const listFunds = () => get<RewardFund[]>(`${BASE}/reward-funds`)
export const listFundEntries = async (fund: string, query: PageQuery) =>
  pageOf(await get<Page<RewardFundEntry>>(`${BASE}/reward-funds/${fund}/entries`, query))
export const moveFund = (body: { kind: 'ALLOCATION' | 'RETURN'; amountFen: number; reference: string }, idempotencyKey: string) =>
  post<RewardFund>(`${BASE}/reward-funds`, body, { idempotencyKey })

/** For everybody, by receipt. */
export const readClaim = (receipt: string) => post<ClaimView>(`${BASE}/public/rewards/status`, { receipt })
export const claimReward = (receipt: string, submission: string, text: string) =>
  post<ClaimView>(`${BASE}/public/rewards/claim`, { receipt, submission, text })
