import { get, post, request, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const CLUES = '/api/hazard/v1/discipline-clues'

export const CLUE_STATES = ['SENT', 'ACCEPTED', 'REFUSED', 'RESULT'] as const
export type ClueSubject = 'CASE' | 'ACCIDENT' | 'HAZARD'

export interface ClueRow {
  id: string
  number: string
  subject: ClueSubject
  subjectId: string
  subjectNumber: string | null
  recipient: string
  sentAt: string
  state: string
}
export interface ClueView extends ClueRow {
  version: number
  content: string
  receipt: string | null
  result: string | null
  answeredAt: string | null
  timeline: { at: string; event: string; role: string | null; org: string | null }[]
  mayAnswer: boolean
}

export const listClues = async (query: PageQuery, signal?: AbortSignal) => pageOf(await get<Page<ClueRow>>(CLUES, query, { signal }))
export const readClue = (id: string): Promise<Reply<ClueView>> => request<ClueView>('GET', `${CLUES}/${id}`)
export const sendClue = (body: object, idempotencyKey: string) => post<ClueRow>(CLUES, body, { idempotencyKey })
export const answerClue = (id: string, body: object, ifMatch: string | number) => post<ClueView>(`${CLUES}/${id}/answer`, body, { ifMatch })
