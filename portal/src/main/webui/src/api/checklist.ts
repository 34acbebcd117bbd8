import type { Phase } from './phase'
import { get, post, put, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'

export const CHECKLIST_KINDS = ['STANDARD', 'KEY_ITEMS', 'ENFORCEMENT'] as const
export type ChecklistKind = (typeof CHECKLIST_KINDS)[number]
export const CHECKLIST_STATES = ['DRAFT', 'ISSUED', 'RETIRED'] as const

export interface ChecklistItem {
  no: number
  text: string
  basis: string | null
  clause: { setId: string; setTitle: string; clauseId: string; no: string; text: string } | null
  /** The part of the list that it stands in. */
  section: string | null
  /** The number that the document behind the list gives it. */
  code?: string | null
  /** For whoever checks. */
  note?: string | null
  /** What its breach costs. */
  penalty?: string | null
  phase?: Phase | null
  /** The ground of the discretion standard that a breach is. */
  violationCode?: string | null
  /** Good only with a photo that shows it. */
  photoNeeded?: boolean
  /** A key link of the enterprise's work. */
  keyLink?: boolean
}

/** As one writes it: what it rests on is a clause or a document. */
export interface WriteItem {
  text: string
  basis?: string
  clauseId?: string
  section?: string
  code?: string
  note?: string
  penalty?: string
  phase?: Phase
  violationCode?: string
  photoNeeded?: boolean
  keyLink?: boolean
}

export interface MakeChecklist {
  title: string
  kind: ChecklistKind
  enterpriseId?: string
  regionCode?: string
  domainCode?: string
  tags: string[]
  items: WriteItem[]
}

export interface ChecklistRow {
  id: string
  version: number
  kind: ChecklistKind
  title: string
  state: (typeof CHECKLIST_STATES)[number]
  regionCode: string
  regionName: string
  enterpriseId: string | null
  enterpriseName: string | null
  own: boolean
  domainCode: string | null
  tags: string[]
  draftNo: number | null
  issuedNo: number | null
}

export interface VersionLine {
  id: string
  no: number
  state: 'DRAFT' | 'ISSUED' | 'SUPERSEDED' | 'RETIRED'
  items: number
  issuedOn: string | null
  endedOn: string | null
  endReason: string | null
}

export interface ChecklistView extends ChecklistRow {
  department: string | null
  versions: VersionLine[]
  items: ChecklistItem[]
  actions: ('REVISE' | 'ISSUE' | 'RETIRE')[]
}

export interface ApplicableChecklist {
  checklistId: string
  versionId: string
  title: string
  kind: ChecklistKind
  no: number
  enterpriseId: string | null
  own: boolean
  regionName: string
  items: number
  issuedOn: string
}

/** A version as an inspection goes by it. */
export interface UsedChecklist {
  checklistId: string
  versionId: string
  title: string
  no: number
  items: ChecklistItem[]
}

export const listChecklists = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<ChecklistRow>>(`${BASE}/checklists`, query, { signal }))
export const readChecklist = (id: string): Promise<Reply<ChecklistView>> =>
  request<ChecklistView>('GET', `${BASE}/checklists/${id}`)
export const readChecklistVersion = (id: string, no: number) =>
  get<{ no: number; items: ChecklistItem[] }>(`${BASE}/checklists/${id}/versions/${no}`)
export const makeChecklist = (body: MakeChecklist, idempotencyKey: string) =>
  post<ChecklistView>(`${BASE}/checklists`, body, { idempotencyKey })
export const reviseChecklist = (id: string, body: { title: string; items: WriteItem[] }, ifMatch: string | number) =>
  put<ChecklistView>(`${BASE}/checklists/${id}`, body, { ifMatch })
export const issueChecklist = (id: string, ifMatch: string | number) =>
  post<ChecklistView>(`${BASE}/checklists/${id}/issue`, {}, { ifMatch })
export const retireChecklist = (id: string, reason: string, ifMatch: string | number) =>
  post<ChecklistView>(`${BASE}/checklists/${id}/retire`, { reason }, { ifMatch })
export const listApplicable = (enterprise: string) =>
  get<ApplicableChecklist[]>(`${BASE}/applicable-checklists`, { enterprise })
export const readApplicable = (versionId: string, enterprise: string) =>
  get<UsedChecklist>(`${BASE}/applicable-checklists/${versionId}`, { enterprise })
export const listWithoutChecklist = async (query: PageQuery & { kind?: ChecklistKind }, signal?: AbortSignal) =>
  pageOf(
    await get<Page<{ enterpriseId: string; code: string; name: string; regionCode: string }>>(
      `${BASE}/enterprises-without-checklist`,
      query,
      { signal },
    ),
  )
