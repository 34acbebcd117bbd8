import type { CasePhoto } from './enforcement'
import { get, post, queryString, request, type Query, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1/rectification-ledgers'
const ROWS = '/api/hazard/v1/ledger-rows'

export const OBJECT_KINDS = ['ENTERPRISE', 'PLACE', 'HOUSEHOLD'] as const
export type ObjectKind = (typeof OBJECT_KINDS)[number]
export const ROW_STATES = ['LISTED', 'SURVEYED', 'IN_PROGRESS', 'RECTIFIED', 'REMOVED', 'NOT_NEEDED'] as const
export type RowState = (typeof ROW_STATES)[number]
export const OUTCOMES = ['RECTIFIED', 'REMOVED', 'NOT_NEEDED'] as const
export type LedgerAction = 'CHANGE' | 'CLOSE' | 'ADD_ROW' | 'SET_TOTALS'
export const ROW_STEPS = ['SURVEY', 'START', 'FINISH', 'REOPEN', 'LINK_HAZARD', 'REPORT_HAZARD'] as const
export type RowStep = (typeof ROW_STEPS)[number]
export type RowAction = RowStep | 'CHANGE' | 'ADD_PHOTO'

export interface LedgerTerm {
  code: string
  title: string
  from?: string | null
  to?: string | null
}

export interface WriteLedger {
  title: string
  topic: string
  basis?: string
  regionCode?: string
  from: string
  to: string
  note?: string
  categories: LedgerTerm[]
  phases: LedgerTerm[]
  treatments: LedgerTerm[]
  departments: string[]
  quantityUnit?: string
  evidenceRequired: boolean
  planId?: string
  checklistId?: string
  planYears?: number
}

export interface LedgerView {
  id: string
  version: number
  number: string
  title: string
  topic: string
  basis: string | null
  regionCode: string
  regionName: string
  from: string
  to: string
  note: string | null
  categories: LedgerTerm[]
  phases: LedgerTerm[]
  treatments: LedgerTerm[]
  departments: string[]
  quantityUnit: string | null
  evidenceRequired: boolean
  planId: string | null
  checklistId: string | null
  department: string | null
  state: 'OPEN' | 'CLOSED'
  progress: { rows: number; listed: number; untreated: number; over: number }
  closedAt: string | null
  closeReason: string | null
  actions: LedgerAction[]
  planYears: number | null
}

/** A step of a plan of long standing. */
export interface Milestone {
  dueOn: string
  text: string
  doneOn?: string | null
}

export interface RowFacts {
  categoryCode: string
  phaseCode?: string
  department?: string
  address?: string
  vulnerable?: boolean
  quantity?: number
  finding?: string
  treatments: string[]
  measure?: string
  dueOn?: string
  longTermPlan?: string
  planDueOn?: string
  publicity: number
  milestones: Milestone[]
}

export interface AddLedgerRow {
  objectKind: ObjectKind
  enterpriseId?: string
  objectName?: string
  regionCode?: string
  surveyedOn?: string
  facts: RowFacts
}

export interface LedgerRowView {
  id: string
  version: number
  ledgerId: string
  objectKind: ObjectKind
  enterpriseId: string | null
  objectName: string
  regionCode: string
  regionName: string
  address: string | null
  vulnerable: boolean | null
  categoryCode: string
  categoryTitle: string
  phaseCode: string | null
  phaseTitle: string | null
  department: string | null
  quantity: number | null
  surveyedOn: string | null
  finding: string | null
  treatments: string[]
  measure: string | null
  dueOn: string | null
  overdueDays: number
  longTermPlan: string | null
  planDueOn: string | null
  publicity: number
  hazardId: string | null
  hazard: { id: string; number: string; description: string; state: string } | null
  state: RowState
  stateReason: string | null
  doneOn: string | null
  updatedAt: string
  idleDays: number
  photos: CasePhoto[]
  actions: RowAction[]
  milestones: Milestone[]
  pastLimit: boolean
}

export interface LedgerTally {
  /** How many there are in all; null where nobody said it. */
  objects: number | null
  rows: number
  surveyed: number
  untreated: number
  inProgress: number
  rectified: number
  removed: number
  notNeeded: number
  hazards: number
  publicity: number
  quantity: number
}

export interface LedgerGroup {
  code: string | null
  title: string | null
  tally: LedgerTally
}

export interface LedgerCounts {
  ledgerId: string
  all: LedgerTally
  categories: LedgerGroup[]
  phases: LedgerGroup[]
  departments: LedgerGroup[]
  communities: { regionCode: string; regionName: string; tally: LedgerTally }[]
  years: {
    year: number
    department: string | null
    regionCode: string
    regionName: string
    surveyed: number
    rectified: number
    removed: number
    quantity: number
  }[]
}

export interface TotalSaid {
  regionCode: string
  categoryCode?: string
  objects: number
}

export const listLedgers = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<LedgerView>>(BASE, query, { signal }))
export const readLedger = (id: string): Promise<Reply<LedgerView>> => request<LedgerView>('GET', `${BASE}/${id}`)
export const makeLedger = (body: WriteLedger, idempotencyKey: string) => post<LedgerView>(BASE, body, { idempotencyKey })
export const changeLedger = (id: string, body: WriteLedger, ifMatch: string | number) =>
  post<LedgerView>(`${BASE}/${id}/change`, body, { ifMatch })
export const closeLedger = (id: string, body: object, ifMatch: string | number) =>
  post<LedgerView>(`${BASE}/${id}/close`, body, { ifMatch })
export const countLedger = (id: string) => get<LedgerCounts>(`${BASE}/${id}/counts`)
export const setTotals = (id: string, totals: TotalSaid[]) => post<LedgerCounts>(`${BASE}/${id}/totals`, { totals })
export const listLedgerRows = async (id: string, query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<LedgerRowView>>(`${BASE}/${id}/rows`, query, { signal }))
export const exportLedgerUrl = (id: string, query: Query) => `${BASE}/${id}/export${queryString(query)}`
export const addLedgerRow = (id: string, body: AddLedgerRow, idempotencyKey: string) =>
  post<LedgerRowView>(`${BASE}/${id}/rows`, body, { idempotencyKey })
export const readLedgerRow = (id: string): Promise<Reply<LedgerRowView>> => request<LedgerRowView>('GET', `${ROWS}/${id}`)
export const changeLedgerRow = (id: string, facts: RowFacts, ifMatch: string | number) =>
  post<LedgerRowView>(`${ROWS}/${id}/change`, { facts }, { ifMatch })
export const stepLedgerRow = (id: string, step: RowStep, body: object, ifMatch: string | number, idempotencyKey?: string) =>
  post<LedgerRowView>(`${ROWS}/${id}/${step.toLowerCase().replaceAll('_', '-')}`, body, {
    ifMatch,
    ...(step === 'REPORT_HAZARD' && idempotencyKey ? { idempotencyKey } : {}),
  })
export const ledgerRowPhotos = (id: string) => `${ROWS}/${id}/photos`
