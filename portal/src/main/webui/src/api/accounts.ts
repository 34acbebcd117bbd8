import { get, post } from './http'
import { pageOf, type Page, type PageQuery } from './page'
import type { Role } from './session'

const BASE = '/api/portal/v1'

export interface Account {
  id: string
  username: string
  name: string
  email?: string | null
  roles: Role[]
  region?: string | { code: string; name?: string } | null
  org?: string | null
  enabled: boolean
  /** True for the caller's own account, which cannot be suspended by itself. */
  self?: boolean
}

export interface InviteAccount {
  username: string
  name: string
  email?: string
  roles: Role[]
  region: string
  org: string
}

/** The password is shown once and kept nowhere. */
export interface Invited {
  id?: string
  username?: string
  adminUsername?: string
  oneTimePassword?: string
  password?: string
}

export interface NewTown {
  code: string
  name: string
  parentCode: string
  adminUsername: string
  adminName: string
}

export const listAccounts = async (query: PageQuery) =>
  pageOf(await get<Account[] | Page<Account>>(`${BASE}/accounts`, query))
export const inviteAccount = (body: InviteAccount, idempotencyKey: string) =>
  post<Invited>(`${BASE}/accounts`, body, { idempotencyKey })
export const suspendAccount = (id: string) => post<void>(`${BASE}/accounts/${id}/suspend`, {})
export const resumeAccount = (id: string) => post<void>(`${BASE}/accounts/${id}/resume`, {})
export const giveRoles = (id: string, roles: Role[]) => post<void>(`${BASE}/accounts/${id}/roles`, { roles })
export const handOver = (id: string, toAccountId: string) =>
  post<void>(`${BASE}/accounts/${id}/hand-over`, { toAccountId })
export const renewPassword = (id: string) => post<Invited>(`${BASE}/accounts/${id}/one-time-password`, {})
export const addTown = (body: NewTown, idempotencyKey: string) =>
  post<Invited>(`${BASE}/towns`, body, { idempotencyKey })
