import { get, post, request, upload, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1/legacy-imports'

export type LegacyState = 'CHECKED' | 'RUNNING' | 'DONE' | 'FAILED' | 'EXPIRED'

export interface LegacyRowError {
  row: number
  column: string
  value: string
  code: string
  reason: string
}

/** A register that was sent; nothing of it is a hazard before its sender says so. */
export interface LegacyImport {
  id: string
  version: number
  fileName: string
  state: LegacyState
  rowsTotal: number
  /** Rows that will be taken over, or still wait for it. */
  rowsGood: number
  rowsAdded: number
  rowsUnchanged: number
  rowsRejected: number
  errors: LegacyRowError[]
  actions: 'COMMIT'[]
  createdAt: string
  committedAt: string | null
  finishedAt: string | null
}

export const checkRegister = (file: File, idempotencyKey: string, onProgress: (share: number) => void) => {
  const form = new FormData()
  form.append('file', file, file.name)
  return upload<LegacyImport>(BASE, form, onProgress, { idempotencyKey })
}
export const listRegisters = async (query: PageQuery) => pageOf(await get<Page<LegacyImport>>(BASE, query))
export const readRegister = (id: string): Promise<Reply<LegacyImport>> => request<LegacyImport>('GET', `${BASE}/${id}`)
export const commitRegister = (id: string, ifMatch: string | number) =>
  post<LegacyImport>(`${BASE}/${id}/commit`, undefined, { ifMatch })
export const rejectedUrl = (id: string) => `${BASE}/${id}/rejected`
export const templateUrl = () => `${BASE}/template`
