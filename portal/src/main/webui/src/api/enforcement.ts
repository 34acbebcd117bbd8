import type { DocumentLink } from './document'
import { get, post, put, request, upload, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'
const CASES = `${BASE}/enforcement-cases`

export const CASE_STATES = [
  'CLUE', 'FILED', 'INVESTIGATED', 'PROPOSED', 'DECIDED', 'SERVED', 'EXECUTED', 'CLOSED', 'NOT_FILED', 'WITHDRAWN', 'TRANSFERRED',
] as const
export type CaseState = (typeof CASE_STATES)[number]
export const CASE_VERBS = [
  'FILE', 'NOT_FILE', 'INVESTIGATE', 'PROPOSE', 'HEAR', 'REVIEW', 'DECIDE', 'SERVE', 'EXECUTE', 'CLOSE', 'RETURN', 'WITHDRAW', 'TRANSFER',
  'ANSWER', 'PUBLISH', 'SUBMIT_TYPICAL', 'REVIEW_TYPICAL', 'RECORD_REFUSAL', 'RESUME', 'ADD_PARTICIPANTS', 'CONSULT', 'SUPERVISE',
] as const
export type CaseVerb = (typeof CASE_VERBS)[number]
export const MEASURE_KINDS = [
  'WARNING', 'RECTIFICATION_ORDER', 'SUSPENSION', 'PENALTY', 'CONFISCATION', 'SEIZURE', 'LICENCE_SUSPENSION', 'LICENCE_REVOCATION', 'DOWNGRADE',
  'PRACTICE_SUSPENSION', 'CLOSURE', 'CREDIT_REPORT', 'OCCUPATION_BAN',
] as const
export const OUTCOMES = [...MEASURE_KINDS, 'TRANSFER'] as const

/** Measures that take goods, and those that make something stand still until it is let begin again. */
export const TAKES_GOODS: readonly string[] = ['CONFISCATION', 'SEIZURE']
export const STOPS: readonly string[] = ['SUSPENSION', 'LICENCE_SUSPENSION']
/** Measures that meet persons alone. */
export const PERSONAL: readonly string[] = ['OCCUPATION_BAN', 'PRACTICE_SUSPENSION']

export const TRANSFER_TARGETS = ['DISTRICT', 'CRIMINAL_JUSTICE', 'PUBLIC_INTEREST', 'LICENCE_AUTHORITY'] as const
export const TRANSFER_STAGES = ['FILED', 'PRE_LITIGATION', 'LITIGATION', 'JUDGED'] as const
export const TYPICAL_STATES = ['SUBMITTED', 'ACCEPTED', 'RETURNED'] as const

export interface MeasureView {
  id: string
  kind: string
  against: 'UNIT' | 'PERSON'
  post: string | null
  fineFen: number | null
  gradeCode: string | null
  gradeTitle: string | null
  gradeMinFen: number | null
  gradeMaxFen: number | null
  outsideRange: boolean
  content: string | null
  dueOn: string | null
  paidFen: number
  finishedOn: string | null
  overdue: boolean
  goods: string | null
  quantity: number | null
  quantityUnit: string | null
  resumedOn: string | null
  resumedAfter: string | null
}

export interface TransferView {
  id: string
  target: string
  recipient: string
  basis: string
  wholeCase: boolean
  sentOn: string
  answerDueOn: string
  overdue: boolean
  answer: string | null
  answeredOn: string | null
  answerNote: string | null
  receipt: string | null
  stage: string | null
  /** Whole days from the opening of the case to the transfer. */
  days: number
}

export interface JournalLine {
  at: string
  event: string
  role: string | null
  org: string | null
  note: string | null
  detail: string | null
}

export interface CasePhoto {
  id: string
  stage: 'BEFORE' | 'AFTER'
}

export interface CaseRow {
  id: string
  number: string
  state: CaseState
  enterpriseId: string
  enterpriseName: string
  regionName: string
  violationTitle: string
  openedAt: string
  decidedOn: string | null
  outcome: string[]
  fineFen: number
  paidFen: number
  typical: string | null
  severe: boolean
}

export interface CaseView {
  id: string
  version: number
  number: string
  state: CaseState
  enterpriseId: string
  enterpriseCode: string
  enterpriseName: string
  regionName: string
  department: string | null
  violationCode: string
  violationTitle: string
  violationBasis: string
  campaign: string | null
  clue: string | null
  inspectionId: string | null
  accidentId: string | null
  findings: { hazardId: string; hazardNumber: string | null; inspectionId: string | null }[]
  openedAt: string
  filedOn: string | null
  facts: string | null
  criminalThreshold: boolean | null
  notice: {
    noticeOn: string
    replyUntil: string
    hearingOffered: boolean
    legalBasis: string
    heard: string | null
    heardOn: string | null
    reviewPassed: boolean | null
  } | null
  hearingRequired: boolean
  proposed: MeasureView[]
  decision: { decidedOn: string; decisionNumber: string | null; reason: string; outsideReason: string | null } | null
  measures: MeasureView[]
  executions: { measureId: string; doneOn: string; paidFen: number; finished: boolean; note: string | null }[]
  outcome: string[]
  sanctioned: boolean
  doublePenalty: boolean
  fineFen: number
  paidFen: number
  servedOn: string | null
  servedHow: string | null
  publishedOn: string | null
  publishedIn: string | null
  closedOn: string | null
  transfers: TransferView[]
  earlierSanctions: { id: string; number: string; decidedOn: string; fineFen: number }[]
  photos: CasePhoto[]
  timeline: JournalLine[]
  actions: string[]
  documents: DocumentLink[]
  restoration: boolean
  typical: { state: string; title: string; lesson: string; submittedOn: string; note: string | null; reviewedOn: string | null } | null
  severe: boolean
  refusals: { refusedOn: string; witness: string; note: string }[]
  restorationOverdue: boolean
  equipmentCode: string | null
  planId: string | null
  participants: string[]
  supervisedBy: string | null
  supervisedUntil: string | null
  recheckOn: string | null
}

export interface Grade {
  code: string
  title: string
  circumstance: string
  minFen: number
  maxFen: number
  /** Needs a reason for somebody who was sanctioned before. */
  lenient?: boolean
}
export interface Violation {
  code: string
  title: string
  basis: string
  grades: Grade[]
  restoration: boolean
  /** The behaviour of the credit rules that a sanction on it is proposed for. */
  creditBehaviour?: string | null
  /** What is found of it is always a case. */
  caseRequired?: boolean
  /** The responsibility domain whose ground it is; of all when left out. */
  domainCode?: string | null
}
export interface DiscretionView {
  regionCode: string | null
  version: number
  standard: { violations: Violation[] }
}

export interface OpenCase {
  enterpriseId: string
  violationCode: string
  clue: string
  campaign?: string
  hazardIds: string[]
  inspectionId?: string
  accidentId?: string
  planId?: string
}

export interface UnitRow {
  unit: string | null
  unitName: string | null
  inspections: number
  cases: number
  sanctioned: number
  fineFen: number
  zeroPenalty: boolean
  serious: number
  seriousWithoutCase: number
  major: number
  majorUnanswered: number
  outsideRange: number
}
export interface Statistics {
  from: string
  to: string
  by: 'TOWN' | 'DEPARTMENT' | 'SECTOR'
  units: UnitRow[]
  actions: { action: string; cases: number }[]
  violations: { code: string; title: string; cases: number; sanctioned: number }[]
}
export interface InspectionBehind {
  inspectionId: string
  number: string
  enterpriseId: string
  enterpriseName: string
  inspectedOn: string
  findings: number
}
export interface MajorBehind {
  hazardId: string
  number: string | null
  enterpriseId: string
  enterpriseName: string
  description: string
  confirmedAt: string
}

export const listCases = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<CaseRow>>(CASES, query, { signal }))
export const readCase = (id: string): Promise<Reply<CaseView>> => request<CaseView>('GET', `${CASES}/${id}`)
export interface ProposedGround {
  violationCode: string
  title: string
  reason: 'FOUND_UNREPORTED'
  hazards: { id: string; number: string }[]
}

export const proposeGrounds = (enterprise: string, hazard: string[]) =>
  get<ProposedGround[]>(`${CASES}/proposed-grounds`, { enterprise, hazard })
export const openCase = (body: OpenCase, idempotencyKey: string) => post<CaseView>(CASES, body, { idempotencyKey })
export const stepCase = (id: string, verb: CaseVerb, body: object, ifMatch: string | number) =>
  post<CaseView>(`${CASES}/${id}/${verb.toLowerCase().replaceAll('_', '-')}`, body, { ifMatch })
export const casePhotos = (id: string) => `${CASES}/${id}/photos`
export const addPhoto = (path: string, file: Blob, name: string, stage: 'BEFORE' | 'AFTER', onProgress: (share: number) => void) => {
  const form = new FormData()
  form.append('stage', stage)
  form.append('file', file, name)
  return upload<CasePhoto>(path, form, onProgress)
}
export const readDiscretion = (): Promise<Reply<DiscretionView>> => request<DiscretionView>('GET', `${BASE}/discretion-standard`)
export const setDiscretion = (violations: Violation[], ifMatch: string | number) =>
  put<DiscretionView>(`${BASE}/discretion-standard`, { violations }, { ifMatch })
export const readStatistics = (query: PageQuery) => get<Statistics>(`${BASE}/enforcement-statistics`, query)
export const listBehind = async (query: PageQuery) =>
  pageOf(await get<Page<InspectionBehind>>(`${BASE}/enforcement-statistics/inspections`, query))
export const listMajorBehind = async (query: PageQuery) =>
  pageOf(await get<Page<MajorBehind>>(`${BASE}/enforcement-statistics/major-hazards`, query))

export interface BlanketRow {
  violationCode: string
  violationTitle: string
  actions: string[]
  fineFen: number
  enterprises: number
  cases: number
}
export const listBlanket = async (query: PageQuery) => (await get<{ rows: BlanketRow[] }>(`${BASE}/enforcement-statistics/blanket-measures`, query)).rows

export interface NoPenaltyUnit {
  unit: string
  unitName: string | null
  inspections: number
  sanctioned: number
  zeroPenalty: boolean
  serious: number
  seriousWithoutCase: number
  fired: { stepId: string; rung: string; rungName: string; state: string }[]
}
export interface NoPenaltyUnits {
  from: string
  to: string
  units: NoPenaltyUnit[]
}
export const listNoPenalty = (query: PageQuery) => get<NoPenaltyUnits>(`${BASE}/no-penalty-units`, query)
export const escalateUnit = (body: object, idempotencyKey: string) => post<object>(`${BASE}/no-penalty-units`, body, { idempotencyKey })

export interface RulesView {
  regionCode: string | null
  version: number
  rules: Record<string, number | string | boolean | Record<string, number>>
}
export type RulesKind = 'enforcement' | 'accident' | 'fire-warning' | 'vehicle' | 'road-risk' | 'agency-service'
export const readRules = (kind: RulesKind): Promise<Reply<RulesView>> =>
  request<RulesView>('GET', `${BASE}/${kind}-rules`)
export const setRules = (kind: RulesKind, rules: object, ifMatch: string | number) =>
  put<RulesView>(`${BASE}/${kind}-rules`, rules, { ifMatch })

export interface OccupationBan {
  caseId: string
  caseNumber: string
  enterpriseId: string
  enterpriseName: string
  violationTitle: string
  post: string | null
  content: string | null
  servedOn: string
  until: string | null
  inForce: boolean
}
export const listOccupationBans = async (query: PageQuery) => pageOf(await get<Page<OccupationBan>>(`${BASE}/occupation-bans`, query))
