import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1/documents'
const TEMPLATES = '/api/hazard/v1/document-templates'
const LETTERHEAD = '/api/hazard/v1/document-letterhead'

export const DOCUMENT_KINDS = [
  'RECTIFICATION_ORDER',
  'REINSPECTION_OPINION',
  'INSPECTION_RECORD',
  'URGING_LETTER',
  'NOTICE_LETTER',
  'INTERVIEW_NOTICE',
  'BULLETIN',
  'LISTING_NOTICE',
  'TRANSFER_LETTER',
  'SUSPENSION_DECISION',
  'PENALTY_DECISION',
  'EXPOSURE_NOTICE',
  'WARNING_LETTER',
  'CONSULTATION_NOTICE',
] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]
export const DOCUMENT_STATES = ['DRAFT', 'ISSUED', 'SERVED', 'WITHDRAWN'] as const
export type DocumentState = (typeof DOCUMENT_STATES)[number]
export const SERVICE_METHODS = ['DIRECT', 'LEFT', 'MAIL', 'ELECTRONIC', 'PUBLIC_NOTICE'] as const
export type ServiceMethod = (typeof SERVICE_METHODS)[number]
export type DocumentStep = 'REVISE' | 'ISSUE' | 'SERVE' | 'ATTACH_RECEIPT' | 'WITHDRAW'

export interface DocumentField {
  key: string
  label: string
  type: 'LINE' | 'TEXT' | 'DATE' | 'MONEY' | 'LIST'
  required: boolean
  anchored: boolean
  columns: DocumentField[]
  sample: string
}

export interface DocumentValues {
  texts: Record<string, string>
  lists: Record<string, Record<string, string>[]>
}

export interface DocumentRow {
  id: string
  kind: DocumentKind
  title: string
  state: DocumentState
  number: string | null
  recipient: string
  enterpriseId: string | null
  issuerName: string | null
  issuedOn: string | null
  servedOn: string | null
}

/** A document as the thing that it is about shows it. */
export interface DocumentLink {
  id: string
  kind: DocumentKind
  state: DocumentState
  number: string | null
  issuedOn: string | null
}

export interface DocumentView extends Omit<DocumentRow, 'servedOn'> {
  version: number
  enterpriseCode: string | null
  regionCode: string
  issuerCode: string
  subjects: { kind: string; id: string; number: string }[]
  fields: DocumentField[]
  values: DocumentValues
  draftedAt: string
  pages: number | null
  pdfSha256: string | null
  docxSha256: string | null
  service: { on: string; method: ServiceMethod; note: string | null; receipt: boolean } | null
  withdrawnReason: string | null
  withdrawnAt: string | null
  actions: DocumentStep[]
}

export interface TemplateVersion {
  id: string
  version: number
  inUse: boolean
  fileName: string
  size: number
  sha256: string
  uploadedAt: string
}

export interface TemplateView {
  kind: DocumentKind
  title: string
  fields: DocumentField[]
  source: 'SHIPPED' | 'INHERITED' | 'OWN'
  versions: TemplateVersion[]
}

export interface Letterhead {
  issuerName: string
  shortName: string
  contact: string
  phone: string
  address: string
  reviewBody: string
  court: string
  patterns: Partial<Record<DocumentKind, string>>
}

export interface DraftDocument {
  kind: DocumentKind
  enterpriseId?: string
  recipient?: string
  values: DocumentValues
}

export const listDocuments = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<DocumentRow>>(BASE, query, { signal }))
export const readDocument = (id: string): Promise<Reply<DocumentView>> => request<DocumentView>('GET', `${BASE}/${id}`)
export const draftDocument = (body: DraftDocument, idempotencyKey: string) =>
  post<DocumentView>(BASE, body, { idempotencyKey })
export const draftHazardDocument = (kind: DocumentKind, hazardIds: string[], idempotencyKey: string) =>
  post<{ id: string }>('/api/hazard/v1/hazard-documents', { kind, hazardIds }, { idempotencyKey })
export const stepDocument = (id: string, step: 'revise' | 'issue' | 'serve' | 'withdraw', body: unknown, ifMatch: string | number) =>
  post<DocumentView>(`${BASE}/${id}/${step}`, body, { ifMatch })

export function attachReceipt(id: string, file: File, ifMatch: string | number) {
  const form = new FormData()
  form.append('file', file)
  return post<DocumentView>(`${BASE}/${id}/receipt`, form, { ifMatch })
}

export const documentUrl = (id: string, file: 'pdf' | 'docx' | 'preview' | 'receipt'): string => `${BASE}/${id}/${file}`

export const listTemplates = () => get<TemplateView[]>(TEMPLATES)
export const templateUrl = (kind: DocumentKind, file: 'file' | 'preview', version?: number): string =>
  `${TEMPLATES}/${kind}/${file}${version ? `?version=${version}` : ''}`

export function addTemplate(kind: DocumentKind, file: File, idempotencyKey: string) {
  const form = new FormData()
  form.append('file', file)
  return post<TemplateView>(`${TEMPLATES}/${kind}`, form, { idempotencyKey })
}

export const useTemplateVersion = (kind: DocumentKind, id: string | null) =>
  post<TemplateView>(`${TEMPLATES}/${kind}/use`, { id })

export const readLetterhead = (department: string): Promise<Reply<Letterhead>> =>
  request<Letterhead>('GET', LETTERHEAD, { query: { department } })
export const writeLetterhead = (department: string, body: Letterhead, ifMatch: string | number) =>
  post<Letterhead>(LETTERHEAD, body, { ifMatch, query: { department } })
