import { get, post } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const INJURIES = '/api/hazard/v1/injuries'

export const INJURY_SOURCES = ['HUMAN_RESOURCES', 'POLICE', 'TRANSPORT'] as const
export const INJURY_SEVERITIES = ['MINOR', 'SERIOUS', 'DEATH'] as const
export const INJURY_STATES = ['UNMATCHED', 'OPEN', 'CHECKED'] as const

export const BODY_PARTS = ['HEAD', 'EYES', 'TRUNK', 'ARM', 'HAND', 'LEG', 'FOOT', 'MULTIPLE', 'OTHER'] as const

export interface InjuryLine {
  reference: string
  happenedOn: string
  unitName: string
  unitCode?: string
  severity: string
  cause?: string
  bodyPart?: string
  zone?: string
}
export interface InjuryRow {
  id: string
  version: number
  source: string
  reference: string
  happenedOn: string
  severity: string
  unitName: string
  unitCode: string | null
  enterpriseId: string | null
  enterpriseName: string | null
  state: string
  suspected: boolean
  result: string | null
  accidentId: string | null
  note: string | null
  cause: string | null
  bodyPart: string | null
  zone: string | null
}
export interface Taken {
  records: { reference: string; outcome: 'MATCHED' | 'UNMATCHED' | 'KNOWN' | 'IN_FUTURE'; id: string | null }[]
}

export const listInjuries = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<InjuryRow>>(INJURIES, query, { signal }))
export const takeInjuries = (source: string, records: InjuryLine[], idempotencyKey: string) => post<Taken>(INJURIES, { source, records }, { idempotencyKey })
export const matchInjury = (row: InjuryRow, enterpriseId: string) => post<InjuryRow>(`${INJURIES}/${row.id}/match`, { enterpriseId }, { ifMatch: row.version })
export const checkInjury = (row: InjuryRow, body: object) => post<InjuryRow>(`${INJURIES}/${row.id}/check`, body, { ifMatch: row.version })
