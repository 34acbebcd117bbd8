import { get, post, put, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'
const ASSESSMENTS = `${BASE}/enforcement-assessments`
const FORM = `${BASE}/enforcement-assessment-form`

export const UNIT_KINDS = ['TOWN', 'DEPARTMENT'] as const

export interface AssessmentItem {
  code: string
  title: string
  most: number
}
export interface AssessedItem extends AssessmentItem {
  points: number
  note: string | null
}
export interface Assessment {
  id: string
  version: number
  authority: string
  kind: (typeof UNIT_KINDS)[number]
  unit: string
  unitName: string
  from: string
  to: string
  items: AssessedItem[]
  points: number
  most: number
  figures: { inspections: number; cases: number; sanctioned: number; fineFen: number; serious: number; seriousWithoutCase: number; major: number; majorUnanswered: number }
  note: string | null
  assessedAt: string
  mayRevise: boolean
}
export interface AssessmentFormView {
  regionCode: string | null
  version: number
  form: { items: AssessmentItem[] }
}

export const listAssessments = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<Assessment>>(ASSESSMENTS, query, { signal }))
export const assess = (body: object, idempotencyKey: string) => post<Assessment>(ASSESSMENTS, body, { idempotencyKey })
export const reviseAssessment = (one: Assessment, body: object) => put<Assessment>(`${ASSESSMENTS}/${one.id}`, body, { ifMatch: one.version })
export const readAssessmentForm = (): Promise<Reply<AssessmentFormView>> => request<AssessmentFormView>('GET', FORM)
export const setAssessmentForm = (items: AssessmentItem[], ifMatch: string | number) => put<AssessmentFormView>(FORM, { items }, { ifMatch })
