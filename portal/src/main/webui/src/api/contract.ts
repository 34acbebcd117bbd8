import { get, post, request, type Reply } from './http'
import { itemsOf, pageOf, type Page, type PageQuery } from './page'
import type { NamedEnterprise } from './enterprise'

const BASE = '/api/enterprise/v1/service-contracts'

export const CONTRACT_STATES = ['LIVE', 'COMING', 'ENDED'] as const
export type ContractState = (typeof CONTRACT_STATES)[number]

export interface SignContract {
  agencyCode: string
  agencyName: string
  validFrom: string
  validTo: string
  enterpriseIds: string[]
}

export interface ContractView {
  id: string
  version: number
  regionCode: string
  regionName?: string
  agencyCode: string
  agencyName: string
  validFrom: string
  validTo: string
  /** The last day of a contract that was ended early. */
  endedOn?: string | null
  state: ContractState
  enterpriseIds: string[]
  createdAt: string
}

export const listContracts = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<ContractView>>(BASE, query, { signal }))
export const readContract = (id: string): Promise<Reply<ContractView>> => request<ContractView>('GET', `${BASE}/${id}`)
export const listAssigned = async (id: string) =>
  itemsOf(await get<NamedEnterprise[]>(`${BASE}/${id}/enterprises`))
export const signContract = (body: SignContract, idempotencyKey: string) =>
  post<ContractView>(BASE, body, { idempotencyKey })
export const endContract = (id: string, endedOn: string, ifMatch: string | number) =>
  post<ContractView>(`${BASE}/${id}/end`, { endedOn }, { ifMatch })
