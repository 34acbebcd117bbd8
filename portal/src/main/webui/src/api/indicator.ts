import type { EvidenceFile } from './evidenceFile'
import { get, post, type Query } from './http'
import { itemsOf, pageOf, type Page } from './page'
import type { DutyState, DutySubject } from './reporting'

const BASE = '/api/reporting/v1'

/** What stands beside a figure by hand; it never takes its place. */
export interface CorrectedValue {
  value: number
  numerator: number | null
  denominator: number | null
  reason: string
}

export interface IndicatorValue {
  /** Shares in per cent; null for n/a. */
  value: number | null
  numerator: number | null
  denominator: number | null
  note: 'OVER_NOTHING' | 'NOT_ENTERED' | 'NOT_ALIKE' | 'BEFORE_PLAN' | 'ENTERED' | null
  corrected: CorrectedValue | null
}

export interface IndicatorView {
  id: string
  title: string
  unit: string | null
  kind: 'COUNT' | 'SUM' | 'DISTINCT' | 'DAYS' | 'DUTY' | 'ENTERED' | 'SHARE' | 'RATIO'
  things: string | null
  enterPart: boolean
  enterWhole: boolean
  over: string
  better: 'MORE' | 'LESS'
  value: IndicatorValue
  planIds: string[]
  cites: string[]
  /** Whether a plan binds the place itself, so that people may enter and correct there. */
  here: boolean
  /** Whose keepers it tells; null for what isn't of a duty. */
  duty: string | null
  /** What the other number of a share or ratio looks at; null where that is the same. */
  otherThings: string | null
}

export interface ChildIndicator {
  code: string
  name: string | null
  own: boolean
  value: IndicatorValue
}

export interface IndicatorSeries {
  id: string
  title: string
  by: string
  points: { from: string; to: string; value: IndicatorValue }[]
}

export interface IndicatorRecord {
  things: string
  id: string
  enterpriseId: string | null
  enterpriseName: string | null
  label: string | null
  state: string | null
  regionCode: string
  regionName: string | null
  date: string
  counted: boolean
  /** By what the page of a task or a report is found. */
  pageId: string | null
}

export interface EnteredValue {
  id: string
  value: number | null
  numerator: number | null
  denominator: number | null
  holdsOn: string
  source: string
  documentNumber: string | null
  evidence: string
  enteredAs: string
  enteredAt: string
  replacedAt: string | null
  files: EvidenceFile[]
}

export type CorrectionVerb = 'CONFIRM' | 'REFUSE' | 'END'

export interface CorrectionView {
  id: string
  regionCode: string
  version: number
  value: number
  numerator: number | null
  denominator: number | null
  from: string
  to: string
  reason: string
  state: 'PROPOSED' | 'CONFIRMED' | 'REFUSED' | 'ENDED'
  madeAs: string
  madeAt: string
  decidedAs: string | null
  decidedAt: string | null
  note: string | null
  actions: CorrectionVerb[]
}

export interface UnitDuty {
  planId: string
  dutyId: string
  title: string
  unitId: string
  unitTitle: string
  ledBy: string | null
  cadence: string
  window: { from: string; to: string }
  state: DutyState
  dueOn: string
  provisional: boolean
  lastDoneOn: string | null
  overdueDays: number | null
  evidenceOf: string
  mayRecord: boolean
  mayExcuse: boolean
}

export interface DutyWindow {
  from: string
  to: string
  dueOn: string
  provisional: boolean
  state: DutyState
  late: boolean
  evidence: { things: string; id: string; day: string; label: string | null; pageId: string | null }[]
  closedAs: string | null
  /** In which it was owed: that of then, where it was kept. */
  cadence: string
}

export interface DutyRecord {
  id: string
  version: number
  doneOn: string
  title: string
  documentNumber: string | null
  evidence: string
  madeAs: string
  withdrawnAt: string | null
  withdrawnBecause: string | null
  files: EvidenceFile[]
}

export interface DutyExcuse {
  id: string
  version: number
  from: string
  until: string
  reason: string
  madeAs: string
  endedAt: string | null
}

export interface SubjectDuty {
  dutyId: string
  title: string
  enterprise: DutySubject | null
  unit: UnitDuty | null
  windows: DutyWindow[]
  records: DutyRecord[]
  excuses: DutyExcuse[]
  mayRecord: boolean
  mayExcuse: boolean
}

type Body = Record<string, unknown>
const one = (id: string) => `${BASE}/indicators/${encodeURIComponent(id)}`
const duty = (id: string) => `${BASE}/duties/${encodeURIComponent(id)}`

export const entryPath = (id: string, entry: string): string => `${one(id)}/entries/${entry}`
export const dutyRecordPath = (id: string, record: string): string => `${duty(id)}/records/${record}`

export const listIndicators = async (query: Query) => itemsOf(await get<IndicatorView[]>(`${BASE}/indicators`, query))
export const readIndicator = (id: string, query: Query) => get<IndicatorView>(one(id), query)
export const indicatorChildren = (id: string, query: Query) => get<ChildIndicator[]>(`${one(id)}/children`, query)
export const indicatorDomains = (id: string, query: Query) => get<ChildIndicator[]>(`${one(id)}/domains`, query)
export const indicatorSeries = (id: string, query: Query) => get<IndicatorSeries>(`${one(id)}/series`, query)
export const indicatorRecords = async (id: string, query: Query) => pageOf(await get<Page<IndicatorRecord>>(`${one(id)}/records`, query))
export const listEntries = (id: string, query: Query) => get<EnteredValue[]>(`${one(id)}/entries`, query)
export const enterValue = (id: string, body: Body, idempotencyKey: string) => post<EnteredValue>(`${one(id)}/entries`, body, { idempotencyKey })
export const listCorrections = (id: string, query: Query) => get<CorrectionView[]>(`${one(id)}/corrections`, query)
export const correctIndicator = (id: string, body: Body, idempotencyKey: string) =>
  post<CorrectionView>(`${one(id)}/corrections`, body, { idempotencyKey })
export const decideCorrection = (id: string, correction: CorrectionView, verb: CorrectionVerb, note: string) =>
  post<CorrectionView>(`${one(id)}/corrections/${correction.id}/${verb.toLowerCase()}`, { note }, { ifMatch: correction.version, query: { region: correction.regionCode } })

export const listUnitDuties = (query: Query) => get<UnitDuty[]>(`${BASE}/duties/units`, query)
export const readDutySubject = (id: string, subject: string, query: Query) => get<SubjectDuty>(`${duty(id)}/subjects/${subject}`, query)
export const readDutyUnit = (id: string, unit: string, query: Query) =>
  get<SubjectDuty>(`${duty(id)}/units/${encodeURIComponent(unit)}`, query)
export const recordDuty = (id: string, body: Body, idempotencyKey: string) => post<DutyRecord>(`${duty(id)}/records`, body, { idempotencyKey })
export const withdrawDutyRecord = (id: string, record: DutyRecord, reason: string) =>
  post<DutyRecord>(`${duty(id)}/records/${record.id}/withdraw`, { reason }, { ifMatch: record.version })
export const excuseFromDuty = (id: string, body: Body, idempotencyKey: string) => post<DutyExcuse>(`${duty(id)}/excuses`, body, { idempotencyKey })
export const endExcuse = (id: string, excuse: DutyExcuse, reason: string) =>
  post<DutyExcuse>(`${duty(id)}/excuses/${excuse.id}/end`, { reason }, { ifMatch: excuse.version })
