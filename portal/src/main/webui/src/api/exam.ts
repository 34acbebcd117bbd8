import { get, post } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/training/v1/exams'

/** An exam of a training session, of an enterprise, or of an office; one of the three is named. */
export interface RecordExam {
  sessionId?: string
  enterpriseId?: string
  regionCode?: string
  subject: string
  audience?: string
  heldOn: string
  candidates: number
  passed: number
  validUntil?: string
}

export interface RecordRetake {
  heldOn: string
  candidates: number
  passed: number
}

export interface ExamView {
  id: string
  version: number
  sessionId: string | null
  enterpriseId: string | null
  enterpriseName: string | null
  regionCode: string
  regionName: string
  subject: string
  audience: string
  heldOn: string
  candidates: number
  passed: number
  passedAtOnce: number
  validUntil: string | null
  lapsed: boolean
  retakable: boolean
  retakes: RecordRetake[]
}

export const listExams = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<ExamView>>(BASE, query, { signal }))
export const readExam = (id: string) => get<ExamView>(`${BASE}/${id}`)
export const recordExam = (body: RecordExam, idempotencyKey: string) => post<ExamView>(BASE, body, { idempotencyKey })
export const recordRetake = (exam: ExamView, body: RecordRetake) =>
  post<ExamView>(`${BASE}/${exam.id}/retakes`, body, { ifMatch: exam.version })
