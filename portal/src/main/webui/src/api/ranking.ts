import { get, post } from './http'
import type { CorrectedValue } from './indicator'

const ASSESSMENTS = '/api/reporting/v1/assessments'

export interface AssessmentPeriod {
  planId: string
  planTitle: string
  from: string
  to: string
  asOf: string
  over: boolean
  publishedAt: string | null
}

export interface ItemScore {
  item: string
  value: number | null
  numerator: number | null
  denominator: number | null
  average: number | null
  drawn: number | null
  points: number | null
  most: number
  /** The points leave it alone. */
  corrected: CorrectedValue | null
}

export interface Score {
  subject: string
  name: string
  total: number | null
  rank: number | null
  previousRank: number | null
  byHand: number
  interview: boolean
  commendable: boolean
  items: ItemScore[]
}

export interface AssessmentItem {
  id: string
  title: string
  points: number
  indicator: string
  share: boolean
  unit: string | null
  full: number
  none: number
}

export interface PointsEntry {
  id: string
  version: number
  subject: string
  subjectName: string
  points: number
  reason: string
  state: 'PROPOSED' | 'CONFIRMED' | 'REFUSED'
  proposedAt: string
  mayDecide: boolean
}

export interface Assessment {
  period: AssessmentPeriod
  title: string
  smallBase: number
  interviewLast: number
  noCommendationAfter: string | null
  items: AssessmentItem[]
  scores: Score[]
  entries: PointsEntry[]
  actions: ('ENTER' | 'PUBLISH')[]
}

export const listAssessments = () => get<AssessmentPeriod[]>(ASSESSMENTS)
export const readAssessment = (plan: string, period: string) => get<Assessment>(`${ASSESSMENTS}/${period}`, { plan })
export const publishAssessment = (plan: string, period: string, idempotencyKey: string) =>
  post<Assessment>(`${ASSESSMENTS}/${period}/publish`, { plan }, { idempotencyKey })
export const enterPoints = (period: string, body: { plan: string; subject: string; points: number; reason: string }, idempotencyKey: string) =>
  post<Assessment>(`${ASSESSMENTS}/${period}/entries`, body, { idempotencyKey })
export const decidePoints = (entry: PointsEntry, confirmed: boolean) =>
  post<Assessment>(`${ASSESSMENTS}/entries/${entry.id}/${confirmed ? 'confirm' : 'refuse'}`, {}, { ifMatch: entry.version })
export const assessmentSheetUrl = (plan: string, period: string) => `${ASSESSMENTS}/${period}/sheet?plan=${encodeURIComponent(plan)}`
