import { get, post, put, request, type Reply } from './http'
import type { JournalLine } from './enforcement'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'
const CREDITS = `${BASE}/credit-records`

export const CREDIT_SOURCES = ['CASE', 'INSPECTION', 'FIRE', 'COMMITMENT', 'AGENCY'] as const
export const CREDIT_STATES = ['PROPOSED', 'REFUSED', 'IN_FORCE', 'LIFTED'] as const
export const CREDIT_VERBS = ['REVIEW', 'SEND', 'LIFT'] as const
export type CreditVerb = (typeof CREDIT_VERBS)[number]

export interface CreditRecord {
  id: string
  version: number
  number: string
  enterpriseId: string
  enterpriseName: string
  source: string
  caseId: string | null
  behaviourTitle: string
  effect: string
  evidence: string
  state: string
  active: boolean
  reviewNote: string | null
  fromOn: string | null
  untilOn: string | null
  sentOn: string | null
  sentTo: string | null
  liftedOn: string | null
  liftReason: string | null
  timeline: JournalLine[]
  actions: string[]
  bars: boolean
}
export interface Behaviour {
  code: string
  title: string
  months: number
  effect: string
  bars: boolean
}

export const listCredits = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<CreditRecord>>(CREDITS, query, { signal }))
export const readCredit = (id: string): Promise<Reply<CreditRecord>> => request<CreditRecord>('GET', `${CREDITS}/${id}`)
export const proposeCredit = (body: object, idempotencyKey: string) => post<CreditRecord>(CREDITS, body, { idempotencyKey })
export const stepCredit = (id: string, verb: CreditVerb, body: object, ifMatch: string | number) =>
  post<CreditRecord>(`${CREDITS}/${id}/${verb.toLowerCase()}`, body, { ifMatch })
export const readBehaviours = async () => (await get<{ rules: { behaviours: Behaviour[] } }>(`${BASE}/credit-rules`)).rules.behaviours

export interface Admission {
  code: string
  admitted: boolean
  records: { number: string; behaviourTitle: string; effect: string; bars: boolean; untilOn: string }[]
}
export const checkAdmission = (code: string) => get<Admission>(`${BASE}/admission-check`, { code })

export interface CreditRulesView {
  regionCode: string | null
  version: number
  rules: { behaviours: Behaviour[] }
}
export const readCreditRules = (): Promise<Reply<CreditRulesView>> => request<CreditRulesView>('GET', `${BASE}/credit-rules`)
export const setCreditRules = (behaviours: Behaviour[], ifMatch: string | number) =>
  put<CreditRulesView>(`${BASE}/credit-rules`, { behaviours }, { ifMatch })
