import { get, post, put, request, type Reply } from './http'
import type { CasePhoto, JournalLine } from './enforcement'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'
const ACCIDENTS = `${BASE}/accidents`

export const ACCIDENT_KINDS = ['ACCIDENT', 'NEAR_MISS'] as const
export const ACCIDENT_TYPES = [
  'FIRE', 'TRAFFIC', 'EXPLOSION', 'POISONING', 'FALL', 'MECHANICAL', 'ELECTRIC', 'COLLAPSE', 'LIFTING', 'DROWNING', 'OTHER',
] as const
export const ACCIDENT_STATES = ['REPORTED', 'INVESTIGATING', 'INVESTIGATED', 'CLOSED', 'EVALUATED', 'WITHDRAWN'] as const
export const GRADES = ['GENERAL', 'LARGER', 'MAJOR', 'EXTRAORDINARY'] as const
export const FIRE_VERBS = ['RECORD_STUDY', 'ISSUE_CIRCULAR', 'RECORD_RESCUE'] as const
export type FireVerb = (typeof FIRE_VERBS)[number]
export const FIRE_SITES = ['CROWDED', 'FACTORY', 'OTHER'] as const
export const ACCIDENT_VERBS = [
  'SUPPLEMENT', 'RELAY', 'CONFIRM_GRADE', 'START_INVESTIGATION', 'EXTEND_INVESTIGATION', 'CONCLUDE_INVESTIGATION', 'ADD_MEASURE',
  'DO_MEASURE', 'VERIFY_MEASURE', 'CLOSE', 'EVALUATE', 'ISSUE_WARNING', 'WITHDRAW',
  ...FIRE_VERBS,
] as const
export type AccidentVerb = (typeof ACCIDENT_VERBS)[number]
export const DIRECT_CAUSES = ['UNSAFE_ACT', 'UNSAFE_CONDITION', 'ENVIRONMENT'] as const
export const INDIRECT_CAUSES = ['MANAGEMENT', 'TRAINING', 'TECHNOLOGY', 'MAINTENANCE', 'RULES', 'SUPERVISION'] as const
export const ACCOUNTABLE_POSTS = [
  'PRINCIPAL', 'SAFETY_DIRECTOR', 'MANAGER', 'TEAM_LEADER', 'WORKER', 'CONTRACTOR', 'OFFICIAL', 'LEADER',
] as const
export const ACCOUNTABILITY_MEANS = ['CRIMINAL', 'ADMINISTRATIVE', 'DISCIPLINE', 'INTERNAL'] as const
export const HINT_SOURCES = ['TIP_OFF', 'HOSPITAL', 'INSURANCE', 'POLICE', 'MEDIA', 'OTHER'] as const
export const CHECK_RESULTS = ['REPORTED_ALREADY', 'NOT_AN_ACCIDENT', 'CONCEALED', 'UNCLEAR'] as const

export const WARNING_SCOPES = ['COUNTY', 'CITY', 'PROVINCE'] as const

export interface Figures {
  deaths: number
  missing: number
  seriousInjuries: number
  minorInjuries: number
  directLossFen: number
}
export interface Accountability {
  post: string
  means: string
  count: number
}
export interface MeasureLine {
  id: string
  no: number
  content: string
  ownerPost: string
  dueOn: string
  doneOn: string | null
  evidence: string | null
  verifiedOn: string | null
  overdue: boolean
}

export interface AccidentRow {
  id: string
  number: string
  kind: string
  type: string
  state: string
  enterpriseName: string | null
  regionName: string
  title: string
  occurredAt: string
  grade: string | null
  gradeConfirmed: boolean
  deaths: number
  seriousInjuries: number
  reportLate: boolean
  investigationOverdue: boolean
  evaluationOverdue: boolean
  warningMissing: boolean
  studyNeeded: boolean
}

export interface Rescue {
  alarmAt: string
  arrivedAt: string | null
  handedOverAt: string | null
  minutesToArrival: number | null
  plan: string | null
  planActivatedAt: string | null
  commander: string | null
  leaders: string | null
  aftermath: string | null
}

export interface AccidentView extends Omit<AccidentRow, 'deaths' | 'seriousInjuries' | 'investigationOverdue' | 'studyNeeded'> {
  version: number
  enterpriseId: string | null
  description: string
  spot: string | null
  hazardId: string | null
  knownAt: string
  reportedAt: string
  reportDueAt: string | null
  reportMinutes: number
  concealed: boolean
  supplementUntil: string | null
  figures: Figures
  relays: { level: string; relayedAt: string; dueAt: string; late: boolean }[]
  nextRelay: { level: string; dueAt: string; overdue: boolean } | null
  investigation: {
    level: string
    lead: string
    startedOn: string
    dueOn: string | null
    extended: boolean
    overdue: boolean
    concludedOn: string | null
    responsible: boolean | null
    directCauses: string[]
    indirectCauses: string[]
    finding: string | null
    accountability: Accountability[]
  } | null
  measures: MeasureLine[]
  closedOn: string | null
  evaluationDueOn: string | null
  evaluatedOn: string | null
  evaluation: string | null
  evaluationPublishedIn: string | null
  photos: CasePhoto[]
  timeline: JournalLine[]
  actions: string[]
  influential: boolean
  warningScope: string | null
  warnings: { scope: string; issuedAt: string; channel: string }[]
  evaluationRemindedOn: string[]
  evaluationOutcome: Accountability[]
  fire: FireView | null
  rescue: Rescue | null
  /** What shows that the four gates were passed; null until closed. */
  gates: { cause: string; responsible: string; measures: string; lessons: string; owed: string | null; undecided: string | null } | null
  roadSection: string | null
}

export interface FireView {
  site: string | null
  studyNeeded: boolean
  points: { element: string; title: string; finding: string; recordedAt: string }[]
  missing: { code: string; title: string }[]
  leadersNote: string | null
  circulars: { number: string; issuedOn: string; recipients: string; content: string }[]
  circularMissing: boolean
  score: number | null
  burntAreaM2: number | null
}
export interface StudyElement {
  code: string
  title: string
}
export interface StudyRules {
  fatal: boolean
  sites: string[]
  elements: StudyElement[]
}
export interface StudyRulesView {
  regionCode: string | null
  version: number
  rules: StudyRules
}
export const readStudyRules = (): Promise<Reply<StudyRulesView>> => request<StudyRulesView>('GET', `${BASE}/fire-study-rules`)
export const setStudyRules = (rules: StudyRules, ifMatch: string | number) => put<StudyRulesView>(`${BASE}/fire-study-rules`, rules, { ifMatch })
export const readStudyElements = async () => (await readStudyRules()).data.rules.elements

export interface ConcealmentCheck {
  id: string
  enterpriseName: string | null
  source: string
  reference: string | null
  hintOn: string
  result: string
  accidentId: string | null
  note: string
  checkedAt: string
}

export const listAccidents = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<AccidentRow>>(ACCIDENTS, query, { signal }))
export const readAccident = (id: string): Promise<Reply<AccidentView>> => request<AccidentView>('GET', `${ACCIDENTS}/${id}`)
export const reportAccident = (body: object, idempotencyKey: string) => post<AccidentView>(ACCIDENTS, body, { idempotencyKey })
export const stepAccident = (id: string, verb: AccidentVerb, body: object, ifMatch: string | number) =>
  post<AccidentView>(`${ACCIDENTS}/${id}/${verb.toLowerCase().replaceAll('_', '-')}`, body, { ifMatch })
export const accidentPhotos = (id: string) => `${ACCIDENTS}/${id}/photos`
export const listChecks = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<ConcealmentCheck>>(`${BASE}/concealment-checks`, query, { signal }))
export const recordCheck = (body: object, idempotencyKey: string) =>
  post<ConcealmentCheck>(`${BASE}/concealment-checks`, body, { idempotencyKey })
