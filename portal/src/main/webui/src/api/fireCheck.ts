import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const CHECKS = '/api/hazard/v1/fire-self-checks'

export const SELF_PARTS = ['SELF_ASSESS', 'SELF_CHECK', 'SELF_RECTIFY', 'DISCLOSE_RESPONSIBLE', 'DISCLOSE_MANAGER', 'COMMIT'] as const
export type SelfPart = (typeof SELF_PARTS)[number]

export interface SelfPartView {
  part: SelfPart
  doneOn: string
  note: string
  recordedAt: string
}
export interface FireSelfCheck {
  id: string
  version: number
  enterpriseId: string
  enterpriseName: string
  regionCode: string
  /** e.g. `2026-11`. */
  month: string
  complete: boolean
  completedOn: string | null
  late: boolean
  recorded: number
  parts: SelfPartView[]
  missing: SelfPart[]
}
export interface SelfCheckFigures {
  month: string
  begun: number
  complete: number
  late: number
}

export const listSelfChecks = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<FireSelfCheck>>(CHECKS, query, { signal }))
export const readSelfCheck = (id: string): Promise<Reply<FireSelfCheck>> => request<FireSelfCheck>('GET', `${CHECKS}/${id}`)
export const beginSelfCheck = (enterpriseId: string, month: string, idempotencyKey: string) =>
  post<FireSelfCheck>(CHECKS, { enterpriseId, month }, { idempotencyKey })
export const sayPart = (id: string, body: object, ifMatch: string | number) => post<FireSelfCheck>(`${CHECKS}/${id}/parts`, body, { ifMatch })
export interface MissingSelfCheck {
  enterpriseId: string
  code: string
  name: string
  regionCode: string
}

export const listMissingSelfChecks = async (query: PageQuery) => pageOf(await get<Page<MissingSelfCheck>>(`${CHECKS}/missing`, query))
export const countSelfChecks = (month: string) => get<SelfCheckFigures>(`${CHECKS}/figures`, { month })
