import { get, post, type Query } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const RISKS = '/api/hazard/v1/road-risks'

export const ROAD_STATES = ['OPEN', 'PLANNED', 'FINISHED'] as const
export const ROAD_VERBS = ['PLAN', 'FINISH'] as const
export type RoadVerb = (typeof ROAD_VERBS)[number]

export interface RoadRisk {
  id: string
  version: number
  regionCode: string
  regionName: string
  section: string
  accidents: number
  foundOn: string
  state: string
  measures: string | null
  unit: string | null
  dueOn: string | null
  overdue: boolean
  finishedOn: string | null
  result: string | null
  actions: string[]
}
export interface SectionCount {
  regionCode: string
  regionName: string
  section: string
  accidents: number
  byGrade: Record<string, number>
  deaths: number
}

export const listRoadRisks = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<RoadRisk>>(RISKS, query, { signal }))
export const countSections = (query: Query) => get<SectionCount[]>(`${RISKS}/sections`, query)
export const stepRoad = (risk: RoadRisk, verb: RoadVerb, body: object) => post<RoadRisk>(`${RISKS}/${risk.id}/${verb.toLowerCase()}`, body, { ifMatch: risk.version })
