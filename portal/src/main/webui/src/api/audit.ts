import { get } from './http'
import { pageOf, type Page } from './page'

export const AUDITED = ['hazard', 'enterprise', 'training', 'reporting'] as const
export type Audited = (typeof AUDITED)[number]
export interface AuditEntry {
  id: number
  at: string
  actor: string
  client: string
  roles: string
  origin: string | null
  traceId: string | null
  action: string
  entity: string
  entityId: string
  regionCode: string
  before: string | null
  after: string | null
}

/** Newest first; `after` is what the page before said as `next`. */
export const listAudit = async (service: Audited, query: { entity?: string; entityId?: string; after?: string }) =>
  pageOf(await get<Page<AuditEntry>>(`/api/${service}/v1/audit`, { ...query, limit: 50 }))
