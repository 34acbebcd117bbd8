import { get, post, put, queryString, request, upload, type Query, type Reply } from './http'
import { itemsOf, pageOf, type Page, type PageQuery } from './page'
import type { RegionLevel } from './session'

const BASE = '/api/enterprise/v1'

export interface RegionRef {
  code: string
  name: string
  level: RegionLevel
}

export interface RegionView extends RegionRef {
  parentCode?: string | null
  illustrative?: boolean
  path?: RegionRef[]
}

export interface Me {
  username: string
  roles: string[]
  region: RegionRef | null
  org: string
  scope?: string
}

export interface DepartmentRef {
  code: string
  name: string
}

export interface DomainView {
  code: string
  name: string
  order?: number
  scopeText?: string
  leadDepartments?: (DepartmentRef | string)[]
  coDepartments?: (DepartmentRef | string)[]
  isDefault?: boolean
  enterpriseCount?: number
  gap?: boolean
}

export interface Industry {
  code: string
  name: string
}

/** An enterprise as other things name it. */
export interface NamedEnterprise {
  id: string
  code: string
  name: string
  regionCode?: string
  regionName?: string
}

/** What stands behind a code of a department, an enterprise or an agency. */
export interface OrganisationName {
  code: string
  name: string
  kind: 'DEPARTMENT' | 'ENTERPRISE' | 'AGENCY'
}

export const ENTERPRISE_STATUSES = ['ACTIVE', 'SUSPENDED', 'CLOSED', 'UNLICENSED'] as const
export type EnterpriseStatus = (typeof ENTERPRISE_STATUSES)[number]

export interface EnterpriseRow {
  id: string
  version: number
  code: string
  name: string
  kind: string
  industry: string
  industryName?: string
  tags: string[]
  scale?: string
  status: EnterpriseStatus
  domainCode?: string
  domainName?: string
  regionCode: string
  regionName?: string
  highRisk: boolean
  updatedAt: string
}

export interface RegisterEnterprise {
  code?: string
  name: string
  kind: string
  industry: string
  tags: string[]
  scale: string
  status: EnterpriseStatus
  regionCode: string
  address: string
  principalName: string
  principalPhone: string
  safetyOfficerName: string
  safetyOfficerPhone: string
  longitude?: number | null
  latitude?: number | null
  coordinateSystem?: 'GCJ02' | 'WGS84' | null
  buildingId?: string | null
  registeredOn?: string | null
  /** Why a grade among the tags is given, changed or taken. */
  gradeReason?: string | null
}

export interface EnterpriseView extends EnterpriseRow, Omit<RegisterEnterprise, keyof EnterpriseRow> {
  buildingName?: string | null
  domain?: DomainView | null
  createdAt?: string
}

export interface ImportError {
  row: number
  column: string
  value: string
  code?: string
  reason: string
}

export type ImportState = 'RECEIVED' | 'RUNNING' | 'DONE' | 'FAILED'

export interface ImportView {
  id: string
  fileName: string
  state: ImportState
  rowsTotal?: number
  rowsRead: number
  rowsAdded: number
  rowsUnchanged: number
  rowsUpdated?: number
  rowsRejected: number
  errors?: ImportError[]
  failure?: string
  createdAt: string
  finishedAt?: string | null
}

export const readMe = () => get<Me>(`${BASE}/me`)

export const childRegions = async (parent?: string) =>
  itemsOf(await get<RegionView[] | Page<RegionView>>(`${BASE}/regions`, { parent }))
export const readRegion = (code: string) => get<RegionView>(`${BASE}/regions/${code}`)

export const listDomains = async (region?: string) =>
  itemsOf(await get<DomainView[] | Page<DomainView>>(`${BASE}/domains`, { region }))
export const listDepartments = async (region?: string) =>
  itemsOf(await get<DepartmentRef[] | Page<DepartmentRef>>(`${BASE}/departments`, { region }))
/** Names for at most 100 codes; what means nothing to the caller is left out. */
export const nameOrganisations = async (codes: string[]) =>
  itemsOf(await get<OrganisationName[]>(`${BASE}/organisations`, { code: codes }, { quiet: true }))
export const listIndustries = async (q?: string) =>
  itemsOf(await get<Industry[] | Page<Industry>>(`${BASE}/industries`, { q }))

export const listEnterprises = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<EnterpriseRow>>(`${BASE}/enterprises`, query, { signal }))
export const exportEnterprisesUrl = (query: Query) => `${BASE}/enterprises/export${queryString(query)}`

export const readEnterprise = (id: string): Promise<Reply<EnterpriseView>> =>
  request<EnterpriseView>('GET', `${BASE}/enterprises/${id}`)
export const registerEnterprise = (body: RegisterEnterprise, idempotencyKey: string) =>
  post<EnterpriseView>(`${BASE}/enterprises`, body, { idempotencyKey })
export const changeEnterprise = (id: string, body: RegisterEnterprise, ifMatch: string | number) =>
  put<EnterpriseView>(`${BASE}/enterprises/${id}`, body, { ifMatch })

export const startImport = (file: File, idempotencyKey: string, onProgress: (share: number) => void) => {
  const form = new FormData()
  form.append('file', file, file.name)
  return upload<ImportView>(`${BASE}/enterprise-imports`, form, onProgress, { idempotencyKey })
}
export const readImport = (id: string) => get<ImportView>(`${BASE}/enterprise-imports/${id}`)
export const listImports = async (query: PageQuery) =>
  pageOf(await get<ImportView[] | Page<ImportView>>(`${BASE}/enterprise-imports`, query))
export const rejectedRowsUrl = (id: string) => `${BASE}/enterprise-imports/${id}/rejected`
export const importTemplateUrl = () => `${BASE}/enterprise-imports/template`
