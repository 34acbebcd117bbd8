import { get, post, put, request, type Reply } from './http'

const PLANS = '/api/reporting/v1/plans'

export type PlanStatus = 'DRAFT_FOR_COMMENT' | 'ISSUED' | 'CLOSED'
export type VersionState = 'DRAFT' | 'IN_CONSULTATION' | 'ISSUED' | 'SUPERSEDED' | 'WITHDRAWN'
export type VersionVerb = 'EDIT' | 'CONSULT' | 'ISSUE' | 'WITHDRAW' | 'ANSWER' | 'COMMENT'
export type GapKind = 'PROGRAMME_NUMBERS' | 'DOMAIN_WITHOUT_LEAD' | 'MEASURE_WITHOUT_TASK' | 'DAYS_WITHOUT_STAGE'

export interface Stage {
  number: number
  title: string
  from: string
  to: string
  current: boolean
}

export interface ActionPlan {
  id: string
  title: string
  version: number
  status: PlanStatus
  documentNo: string | null
  regionCode: string
  regionName: string
  from: string
  to: string
  programmes: { number: number; title: string; kind: 'ACTION' | 'TOPIC' | 'SPECIAL'; leads: string[] }[]
  stages: Stage[]
  documentNumber: string | null
  issuedOn: string | null
  issuingBody: string | null
  parentPlan: string | null
  missingProgrammes: number[]
}

export interface PlanGap {
  kind: GapKind
  about: string
  /** Of the entry that it is about; null where it is about numbers or days. */
  title?: string | null
}

export interface PlanDetail {
  plan: ActionPlan
  parentTitle: string | null
  units: { id: string; title: string; kind: string; department: string | null; region: string | null; ownPlan: boolean }[]
  domains: { id: string; title: string; leads: string[]; co: string[]; posts: string[]; scope: string | null; rest: boolean }[]
  chains: { id: string; title: string; links: { title: string; unit: string }[] }[]
  posts: { id: string; title: string; unit: string | null; list: string[]; tasks: string[] }[]
  policyMeasures: { key: string; title: string; tasks: number }[]
  escalation: { step: string; title: string; afterDays: number | null }[]
  stageGaps: { from: string; to: string }[]
  gaps: PlanGap[]
  counts: { tasks: number; duties: number; indicators: number; targets: number; reports: number }
}

export interface PackFile {
  name: string
  text: string
}

/** A part of a plan's text as data; what it holds depends on its list. */
export type EntryValue = Record<string, unknown>

export interface PlanEntry {
  list: string
  key: string
  value: unknown
}

export interface PlanVersion {
  planId: string
  version: number
  revision: number
  title: string
  regionCode: string
  state: VersionState
  source: 'FILE' | 'PORTAL'
  reason: string | null
  documentNumber: string | null
  effectiveFrom: string | null
  commentsUntil: string | null
  createdAt: string
  issuedAt: string | null
  mine: boolean
  comments: number
  unanswered: number
  actions: VersionVerb[]
  files: PackFile[]
  entries: PlanEntry[]
  gaps: PlanGap[]
}

export interface PackFault {
  file: string
  line: number
  path: string
  message: string
}

export interface PlanChange {
  list: string
  key: string
  kind: 'ADDED' | 'REMOVED' | 'CHANGED'
  title: string | null
  fields: string[]
  before: unknown
  after: unknown
}

/** A changed file that was left out, since people issued the newest version. */
export interface LeftPlanFile {
  planId: string
  readAt: string
  changes: PlanChange[]
}

export interface PlanComment {
  id: string
  regionCode: string
  regionName: string
  unit: string | null
  org: string | null
  about: string | null
  text: string
  writtenAt: string
  accepted: boolean | null
  answer: string | null
  answeredAt: string | null
  mayAnswer: boolean
}

export interface DraftPlan {
  id: string
  titleZh: string
  titleEn: string
  from: string
  to: string
}

const version = (id: string, number: number | string): string => `${PLANS}/${id}/versions/${number}`

export const listActionPlans = () => get<ActionPlan[]>(PLANS)
export const readActionPlan = (id: string, asOf?: string) => get<PlanDetail>(`${PLANS}/${id}`, { asOf })
export const listPlanDrafts = () => get<PlanVersion[]>('/api/reporting/v1/plan-drafts')
export const listPlanVersions = (id: string) => get<PlanVersion[]>(`${PLANS}/${id}/versions`)
export const readPlanVersion = (id: string, number: number | string): Promise<Reply<PlanVersion>> =>
  request<PlanVersion>('GET', version(id, number))
export const draftPlan = (body: DraftPlan, idempotencyKey: string) => post<PlanVersion>(PLANS, body, { idempotencyKey })
export const amendPlan = (id: string, body: object, idempotencyKey: string) =>
  post<PlanVersion>(`${PLANS}/${id}/versions`, body, { idempotencyKey })
export const checkPlanPack = async (files: PackFile[]) =>
  (await post<{ faults: PackFault[]; gaps: PlanGap[] }>(`${PLANS}/check`, { files })).data
export const writePlanVersion = (id: string, number: number | string, files: PackFile[], ifMatch: string | number) =>
  put<PlanVersion>(version(id, number), { files }, { ifMatch })
export const writePlanEntry = (id: string, number: number | string, entry: PlanEntry, ifMatch: string | number) =>
  post<PlanVersion>(`${version(id, number)}/entries`, entry, { ifMatch })
export const writePlanHead = (id: string, number: number | string, keys: Record<string, unknown>, ifMatch: string | number) =>
  post<PlanVersion>(`${version(id, number)}/head`, { keys }, { ifMatch })
export const listLeftPlanFiles = (id: string) => get<LeftPlanFile[]>(`${PLANS}/${id}/left-files`)
export const draftLeftPlanFile = (id: string, body: object, idempotencyKey: string) =>
  post<PlanVersion>(`${PLANS}/${id}/left-files/draft`, body, { idempotencyKey })
export const stepPlanVersion = (id: string, number: number | string, step: 'consult' | 'issue' | 'withdraw', body: object, ifMatch: string | number) =>
  post<PlanVersion>(`${version(id, number)}/${step}`, body, { ifMatch })
export const comparePlanVersions = (id: string, from: number, to: number | string) =>
  get<PlanChange[]>(`${version(id, to)}/difference`, { from })
export const listPlanComments = (id: string, number: number | string) => get<PlanComment[]>(`${version(id, number)}/comments`)
export const commentOnPlan = (id: string, number: number | string, body: object, idempotencyKey: string) =>
  post<PlanComment>(`${version(id, number)}/comments`, body, { idempotencyKey })
export const answerPlanComment = (id: string, number: number | string, comment: string, body: object) =>
  post<PlanComment>(`${version(id, number)}/comments/${comment}/answer`, body)
