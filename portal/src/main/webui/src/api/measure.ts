import { get, post, queryString, request, type Query, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1/measures'
const LISTS = '/api/hazard/v1/two-lists'

export const MEASURE_STATES = ['OPEN', 'DONE', 'WITHDRAWN'] as const
export type MeasureState = (typeof MEASURE_STATES)[number]
/** What an entry is: an institution, who answers, or what an area lacks. */
export const MEASURE_KINDS = ['MEASURE', 'RESPONSIBILITY', 'GAP'] as const
export type MeasureKind = (typeof MEASURE_KINDS)[number]
export const DIFFICULTIES = ['EASY', 'MEDIUM', 'HARD'] as const
export type Difficulty = (typeof DIFFICULTIES)[number]
export type MeasureAction = 'CHANGE' | 'PROGRESS' | 'COMPLETE' | 'WITHDRAW'

export interface WriteMeasure {
  title: string
  problem?: string
  requirement: string
  department?: string
  responsibleUnit: string
  responsiblePost: string
  dueOn: string
  hazardIds: string[]
  kind?: MeasureKind
  difficulty?: Difficulty
  strategy?: string
}

export interface MeasureRow {
  id: string
  version: number
  number: string
  regionCode: string
  regionName: string
  title: string
  department: string | null
  responsibleUnit: string
  responsiblePost: string
  dueOn: string
  state: MeasureState
  overdueDays: number
  /** Whole days since anybody did something about it. */
  idleDays: number
  hazards: number
  updatedAt: string
  kind: MeasureKind
  difficulty: Difficulty | null
}

export interface MeasureCount {
  key: string | null
  total: number
  done: number
  percent: number
}

export interface ListCoverage {
  places: number
  complete: number
  lines: { regionCode: string; regionName: string; missing: ('PROBLEMS' | 'MEASURES' | 'TIMETABLE')[] }[]
}

export interface AnsweredHazard {
  id: string
  number: string
  enterpriseName?: string
  description: string
  level?: string | null
  state: string
}

export interface MeasureView extends Omit<MeasureRow, 'hazards'> {
  problem: string | null
  requirement: string
  strategy: string | null
  evidence: string | null
  doneOn: string | null
  withdrawReason: string | null
  madeAt: string
  withdrawnAt: string | null
  hazards: AnsweredHazard[]
  log: { at: string; event: string; actorOrg?: string; note: string | null }[]
  actions: MeasureAction[]
}

export const listMeasures = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<MeasureRow>>(BASE, query, { signal }))
export const readMeasure = (id: string): Promise<Reply<MeasureView>> => request<MeasureView>('GET', `${BASE}/${id}`)
export const makeMeasure = (body: WriteMeasure, idempotencyKey: string) => post<MeasureView>(BASE, body, { idempotencyKey })
export const changeMeasure = (id: string, body: WriteMeasure, ifMatch: string | number) =>
  post<MeasureView>(`${BASE}/${id}/change`, body, { ifMatch })
export const stepMeasure = (id: string, verb: 'progress' | 'complete' | 'withdraw', body: unknown, ifMatch: string | number) =>
  post<MeasureView>(`${BASE}/${id}/${verb}`, body, { ifMatch })
export const countMeasures = (by: 'KIND' | 'DIFFICULTY' | 'UNIT', query: Query) => get<MeasureCount[]>(`${BASE}/counts`, { ...query, by })
export const readListCoverage = () => get<ListCoverage>(`${LISTS}/coverage`)
export const exportMeasuresUrl = (query: Query) => `${LISTS}/measures${queryString(query)}`
export const exportProblemsUrl = (query: Query) => `${LISTS}/problems${queryString(query)}`
