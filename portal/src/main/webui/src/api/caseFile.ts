import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'
import type { LISTING_OUTCOMES } from './supervision'

const BASE = '/api/hazard/v1'

export const RECORD_KINDS = ['LIST_ENTRY', 'ASSIGNMENT', 'SUPERVISION', 'BULLETIN', 'CLOSING', 'APPRAISAL'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]
export const APPRAISAL_RESULTS = ['GOOD', 'ADEQUATE', 'POOR'] as const

export interface CaseFile {
  hazardId: string
  number: string
  complete: boolean
  records: {
    kind: RecordKind
    state: 'PRESENT' | 'MISSING' | 'PENDING' | 'NOT_NEEDED'
    required: boolean
    blocksSignOff: boolean
  }[]
  appraisal: { result: (typeof APPRAISAL_RESULTS)[number]; findings: string; appraisedOn: string } | null
  mayAppraise: boolean
}

export interface IncompleteCase {
  hazardId: string
  number: string
  enterpriseId: string
  enterpriseName: string
  state: string
  missing: RecordKind[]
}

export interface CaseRules {
  regionCode: string | null
  version: number
  required: RecordKind[]
  beforeSignOff: RecordKind[]
  mayChange: boolean
}

export interface FilingRate {
  year: number
  meeting: number
  filed: number
  percent: number | null
  unfiled: { hazardId: string; number: string; enterpriseName: string; regionCode: string; foundOn: string; days: number }[]
}

export const EFFORTS = ['bulletins', 'urgingLetters', 'covertChecks'] as const
export type EffortTargets = Record<(typeof EFFORTS)[number], number>
export interface Efforts {
  year: number
  regionCode: string
  targets: EffortTargets
  months: ({ month: number } & EffortTargets)[]
}
export interface TargetsShown {
  regionCode: string | null
  version: number
  targets: EffortTargets
  mayChange: boolean
}

export const readCaseFile = (hazard: string) => get<CaseFile>(`${BASE}/hazards/${hazard}/case-records`)
export const appraiseHazard = (hazard: string, body: object, idempotencyKey: string) =>
  post<CaseFile>(`${BASE}/hazards/${hazard}/appraisals`, body, { idempotencyKey })
export const listIncomplete = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<IncompleteCase>>(`${BASE}/incomplete-case-records`, query, { signal }))
export const readCaseRules = (): Promise<Reply<CaseRules>> => request<CaseRules>('GET', `${BASE}/case-record-rules`)
export const changeCaseRules = (body: Pick<CaseRules, 'required' | 'beforeSignOff'>, ifMatch: string | number) =>
  post<CaseRules>(`${BASE}/case-record-rules`, body, { ifMatch })
export const readFiling = (year: number) => get<FilingRate>(`${BASE}/hazard-letters/filing`, { year })
export interface ListingOutcomes {
  years: { year: number; delisted: number; outcomes: { outcome: (typeof LISTING_OUTCOMES)[number]; listings: number }[] }[]
}

export const readOutcomes = () => get<ListingOutcomes>(`${BASE}/listing-outcomes`)
export const readEfforts = (year: number) => get<Efforts>(`${BASE}/efforts`, { year })
export const readTargets = (): Promise<Reply<TargetsShown>> => request<TargetsShown>('GET', `${BASE}/efforts/targets`)
export const changeTargets = (body: EffortTargets, ifMatch: string | number) =>
  post<TargetsShown>(`${BASE}/efforts/targets`, body, { ifMatch })
