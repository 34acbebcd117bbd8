import { get, post, request, type Reply } from './http'
import { itemsOf, pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'
export const ROUND_STATES = ['PREPARED', 'RUNNING', 'REPORTED', 'CLOSED', 'CANCELLED'] as const
export const UNIT_KINDS = ['PLACE', 'DEPARTMENT', 'ENTERPRISE'] as const
export type UnitKind = (typeof UNIT_KINDS)[number]
export const METHODS = ['INTERVIEW', 'RECORDS', 'ON_SITE', 'EXPERT_CHECK'] as const
export type Method = (typeof METHODS)[number]
export const RESULTS = ['MET', 'PARTLY', 'NOT_MET', 'NOT_APPLICABLE'] as const
export type RoundAction = 'SET_QUESTIONS' | 'START' | 'REPORT' | 'CLOSE' | 'CANCEL'
export type ProblemAction = 'ANSWER' | 'RETURN' | 'VERIFY' | 'WITHDRAW' | 'NOTIFY'

export interface GroupScore {
  group: string
  points: number
  maxPoints: number
}

export interface RoundFigures {
  units: number
  letters: number
  received: number
  problems: number
  answered: number
  over: number
  overdue: number
  common: number
  notices: number
  recipients: number
  read: number
  selfChecked: number
  found: number
  groups: GroupScore[]
}

export interface RoundView {
  id: string
  version: number
  number: string
  title: string
  planYear: number
  regionName: string
  domainCode: string | null
  from: string
  to: string
  team: string[]
  state: (typeof ROUND_STATES)[number]
  listVersion: number
  units: number
  cancelledAt: string | null
  cancelReason: string | null
  figures: RoundFigures | null
  report: { text: string; figures: RoundFigures; reportedAt: string } | null
  actions: RoundAction[]
}

export interface AskQuestion {
  group: string
  text: string
  method: Method
  points: number
}

export interface AuditedUnit {
  kind: UnitKind
  regionCode?: string
  departmentCode?: string
  enterpriseId?: string
}

export interface MakeRound {
  title: string
  planYear: number
  domainCode?: string
  from: string
  to: string
  team: string[]
  units: AuditedUnit[]
}

export interface QuestionView {
  id: string
  no: number
  group: string
  text: string
  method: Method
  points: number
  check: { method: Method; evidence: string; result: (typeof RESULTS)[number]; points: number | null; note: string | null; checkedAt: string } | null
}

export interface UnitSummary {
  id: string
  version: number
  roundId: string
  roundNumber: string
  roundTitle: string
  roundState: (typeof ROUND_STATES)[number]
  kind: UnitKind
  unitCode: string
  unitName: string
  regionName: string
  letterAt: string | null
  receivedAt: string | null
}

export interface ProblemView {
  id: string
  version: number
  number: string
  unitId: string
  unitName: string
  description: string
  basis: string | null
  owner: string
  deadline: string
  overdueDays: number
  state: 'FOUND' | 'ANSWERED' | 'VERIFIED' | 'WITHDRAWN'
  common: boolean
  timesReturned: number
  answer: string | null
  answeredAt: string | null
  reviewNote: string | null
  actions: ProblemAction[]
}

export interface UnitView extends UnitSummary {
  from: string
  to: string
  enterpriseId: string | null
  questions: QuestionView[]
  checked: number
  points: number
  maxPoints: number
  groups: GroupScore[]
  problems: ProblemView[]
  letter: { number: string; text: string; sentAt: string; receivedAt: string | null } | null
  reportText: string | null
  actions: ('CHECK' | 'FIND_PROBLEM' | 'WRITE_LETTER' | 'RECEIVE')[]
}

export interface ClauseFindings {
  clauseId: string
  setTitle: string
  no: string
  text: string
  found: number
}

/** What a month brought in a domain. */
export interface SectorMonth {
  domainCode: string
  found: number
  major: number
  open: number
  clauses: ClauseFindings[]
  notice: NoticeView | null
}

export interface SendFeedback {
  month: string
  domainCode: string
  title: string
  text: string
  clauseId?: string
  places: boolean
  dueOn: string
}

export interface NoticeView {
  id: string
  number: string
  title: string
  text: string
  dueOn: string
  sentAt: string
  recipients: number
  read: number
  selfChecked: number
  found: number
}

export interface ReceiptView {
  id: string
  version: number
  number: string
  title: string
  text: string
  clause: { no: string; text: string; setTitle: string } | null
  dueOn: string
  overdue: boolean
  kind: UnitKind
  unitCode: string
  unitName: string
  readAt: string | null
  selfCheckedAt: string | null
  found: number | null
  note: string | null
  actions: ('READ' | 'SELF_CHECK')[]
}

type Tag = string | number
const page =
  <T>(path: string) =>
  async (query: PageQuery, signal?: AbortSignal): Promise<Page<T>> =>
    pageOf(await get<Page<T>>(`${BASE}/${path}`, query, { signal }))
const one = <T>(path: string): Promise<Reply<T>> => request<T>('GET', `${BASE}/${path}`)

export const listRounds = page<RoundView>('audit-rounds')
export const readRound = (id: string) => one<RoundView>(`audit-rounds/${id}`)
export const makeRound = (body: MakeRound, idempotencyKey: string) => post<RoundView>(`${BASE}/audit-rounds`, body, { idempotencyKey })
export const stepRound = (id: string, step: string, body: object, ifMatch: Tag) =>
  post<RoundView>(`${BASE}/audit-rounds/${id}/${step}`, body, { ifMatch })
export const readQuestions = async (id: string, version: number) =>
  itemsOf(await get<QuestionView[]>(`${BASE}/audit-rounds/${id}/question-lists/${version}`))
export const listRoundNotices = async (id: string) => itemsOf(await get<NoticeView[]>(`${BASE}/audit-rounds/${id}/notices`))
export const listUnits = page<UnitSummary>('audit-units')
export const readUnit = (id: string) => one<UnitView>(`audit-units/${id}`)
export const checkQuestion = (id: string, body: object, idempotencyKey: string) =>
  post<UnitView>(`${BASE}/audit-units/${id}/checks`, body, { idempotencyKey })
export const findProblem = (id: string, body: object, idempotencyKey: string) =>
  post<ProblemView>(`${BASE}/audit-units/${id}/problems`, body, { idempotencyKey })
export const stepUnit = (id: string, step: 'letter' | 'receive', body: object, ifMatch: Tag) =>
  post<UnitView>(`${BASE}/audit-units/${id}/${step}`, body, { ifMatch })
export const stepProblem = (id: string, step: string, body: object, ifMatch: Tag) =>
  post<ProblemView>(`${BASE}/audit-problems/${id}/${step}`, body, { ifMatch })
export const notifySector = (id: string, body: object, idempotencyKey: string) =>
  post<NoticeView>(`${BASE}/audit-problems/${id}/notices`, body, { idempotencyKey })
export const readSectorFeedback = async (month: string) => itemsOf(await get<SectorMonth[]>(`${BASE}/sector-feedback`, { month }))
export const sendSectorFeedback = (body: SendFeedback, idempotencyKey: string) => post<NoticeView>(`${BASE}/sector-feedback`, body, { idempotencyKey })
export const listReceipts = page<ReceiptView>('sector-notices')
export const stepReceipt = (id: string, step: 'read' | 'self-check', body: object, ifMatch: Tag) =>
  post<ReceiptView>(`${BASE}/sector-notices/${id}/${step}`, body, { ifMatch })
