import { get, post, put, request, type Query, type Reply } from './http'
import type { CorrectedValue } from './indicator'

const REPORTS = '/api/reporting/v1/periodic-reports'
const CONTACTS = '/api/reporting/v1/report-contacts'
const TEMPLATE = '/api/reporting/v1/report-template'
const SHEET_TEMPLATE = '/api/reporting/v1/report-sheet-template'

export const REPORT_STATES = ['OPEN', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'SUPERSEDED'] as const
export type ReportState = (typeof REPORT_STATES)[number]
export type ReportVerb = 'BEGIN' | 'SAVE' | 'SUBMIT' | 'RETURN' | 'ACCEPT' | 'REVISE'

/** A report in a list, begun or not. */
export interface ReportRow {
  id: string | null
  planId: string
  planTitle: string
  ruleId: string
  title: string
  from: string
  to: string
  dueOn: string
  /** Empty for the consolidated one. */
  unitId: string
  unitTitle: string | null
  consolidated: boolean
  edition: number
  state: ReportState
  daysLate: number
  missing: boolean
  mine: boolean
  locked: boolean
}

export type CellKind = 'TEXT' | 'NUMBER' | 'FIGURE' | 'TABLE'

export interface ReportCell {
  section: string
  title: string
  kind: CellKind
  optional: boolean
  unit: string | null
  text: string | null
  number: number | null
  value: number | null
  numerator: number | null
  denominator: number | null
  note: string | null
  columns: string[]
  rows: string[][]
  derived: string | null
  writable: boolean
  returned: string | null
  changed: boolean
  before: string | null
  parts: { unitId: string; unitTitle: string; shown: string | null }[]
  /** The day that what the suite filled in stands for. */
  asOf?: string | null
  corrected: CorrectedValue | null
  /** Which indicator a figure is of, and of which place. */
  indicator?: string | null
  regionCode?: string | null
}

export interface Report {
  id: string
  version: number
  row: ReportRow
  reason: string | null
  figuresOn: string
  firstSubmittedAt: string | null
  submittedAt: string | null
  decidedAt: string | null
  comparedWith: { id: string; from: string; to: string; edition: number } | null
  cells: ReportCell[]
  units: ReportRow[]
  actions: ReportVerb[]
}

export interface ReportContact {
  unitId: string
  unitTitle: string
  version: number
  post: string | null
  name: string | null
  phone: string | null
}

export interface SaidCell {
  section: string
  text: string | null
  number: number | null
}

export interface ReportTemplate {
  names: string[]
  needed: string[]
  source: 'SHIPPED' | 'INHERITED' | 'OWN'
  versions: { version: number; inUse: boolean; fileName: string; sha256: string; uploadedAt: string }[]
}

export const listReports = (query: Query) => get<ReportRow[]>(REPORTS, query)
export const readReport = (id: string): Promise<Reply<Report>> => request<Report>('GET', `${REPORTS}/${id}`)
export const beginReport = (row: ReportRow, idempotencyKey: string) =>
  post<Report>(REPORTS, { plan: row.planId, rule: row.ruleId, from: row.from, unit: row.unitId || null }, { idempotencyKey })
export const saveReport = (id: string, cells: SaidCell[], ifMatch: string | number) => put<Report>(`${REPORTS}/${id}/cells`, { cells }, { ifMatch })
export const submitReport = (id: string, up: boolean, ifMatch: string | number) => post<Report>(`${REPORTS}/${id}/${up ? 'submit-up' : 'submit'}`, {}, { ifMatch })
export const returnReport = (id: string, cells: { section: string; reason: string }[], ifMatch: string | number) =>
  post<Report>(`${REPORTS}/${id}/return`, { cells }, { ifMatch })
export const acceptReport = (id: string, ifMatch: string | number) => post<Report>(`${REPORTS}/${id}/accept`, {}, { ifMatch })
export const reviseReport = (id: string, reason: string, ifMatch: string | number) => post<Report>(`${REPORTS}/${id}/revise`, { reason }, { ifMatch })
export const reportFileUrl = (id: string, kind: 'document' | 'sheet') => `${REPORTS}/${id}/${kind}`

export const listContacts = (plan: string) => get<ReportContact[]>(`${CONTACTS}/${encodeURIComponent(plan)}`)
export const nameContact = (plan: string, unit: string, contact: { post: string; name: string; phone: string }, ifMatch: number) =>
  put<ReportContact>(`${CONTACTS}/${encodeURIComponent(plan)}/${encodeURIComponent(unit)}`, contact, { ifMatch })

/** The Word file and the workbook of a place are replaced apart from one another. */
export type TemplateKind = 'word' | 'sheet'
const templateOf = (kind: TemplateKind) => (kind === 'word' ? TEMPLATE : SHEET_TEMPLATE)
export const readReportTemplate = (kind: TemplateKind) => get<ReportTemplate>(templateOf(kind))
export const reportTemplateUrl = (kind: TemplateKind) => `${templateOf(kind)}/file`
export function addReportTemplate(kind: TemplateKind, file: File, idempotencyKey: string) {
  const form = new FormData()
  form.append('file', file)
  return post<ReportTemplate>(templateOf(kind), form, { idempotencyKey })
}
export const applyReportTemplate = (kind: TemplateKind, version: number | null) => post<ReportTemplate>(`${templateOf(kind)}/use`, { version })
