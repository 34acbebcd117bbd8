import type { EvidenceFile } from './evidenceFile'
import { get, post, put, request, type Query, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const PLANS = '/api/reporting/v1/plans'
const FILINGS = '/api/reporting/v1/filings'

export const TASK_STATES = ['OVERDUE', 'DUE_SOON', 'OPEN', 'NOT_STARTED', 'HANDED_IN', 'DONE', 'LATE_DONE'] as const
export type PlanTaskState = (typeof TASK_STATES)[number]
export type PlanTaskVerb = 'BEGIN' | 'PROGRESS' | 'ADD_EVIDENCE' | 'COMMENT' | 'HAND_IN' | 'CONFIRM' | 'RETURN'
export const EVIDENCE_KINDS = ['DOCUMENT', 'MINUTES', 'LIST', 'PHOTOS', 'REPORT', 'RECORDS'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

export interface Labelled {
  id: string
  title: string
}

/** A task of a plan, as one unit owes it once. */
export interface PlanTaskLine {
  planId: string
  taskId: string
  title: string
  unit: Labelled
  co: Labelled[]
  window: string
  version: number
  programme: number | null
  stage: number | null
  dimension: string | null
  from: string
  dueOn: string
  state: PlanTaskState
  overdueDays: number
  handedInOn: string | null
  doneOn: string | null
  mine: boolean
}

export interface PlanTaskOverview {
  asOf: string
  own: string | null
  office: boolean
  counts: { state: PlanTaskState; items: number }[]
  units: Labelled[]
  programmes: Labelled[]
  stages: Labelled[]
  dimensions: Labelled[]
  measures: Labelled[]
  unserved: Labelled[]
}

export interface PlanTask {
  line: PlanTaskLine
  note: string | null
  progress: string | null
  asked: EvidenceKind[]
  missing: EvidenceKind[]
  evidence: { id: string; kind: EvidenceKind; title: string; documentNumber: string | null; link: string | null; datedOn: string; unit: Labelled; addedAt: string; files: EvidenceFile[]; mayChangeFiles: boolean }[]
  returns: number
  after: Labelled[]
  measures: Labelled[]
  indicators: string[]
  cites: string[]
  entries: { at: string; verb: PlanTaskVerb; unit: Labelled | null; note: string | null }[]
  actions: PlanTaskVerb[]
  /** The indicators with what they are called. */
  figures?: Labelled[]
  /** Whether the caller belongs to the office that runs the plan, which urges. */
  office?: boolean
}

export interface PlanTaskDay {
  day: string
  total: number
  open: number
  items: PlanTaskLine[]
}

export interface Share {
  n: number
  d: number
  percent: number | null
}

export interface CompletionGroup {
  label: Labelled | null
  due: Share
  all: Share
  overdue: number
  late: number
}

export interface Completion {
  asOf: string
  total: CompletionGroup
  programmes: CompletionGroup[]
  stages: CompletionGroup[]
  dimensions: CompletionGroup[]
  units: CompletionGroup[]
}

export interface WorkStep {
  title: string
  days: number
}

export interface TaskSchedule {
  task: string
  version: number
  dueOn: string | null
  late: boolean
  editable: boolean
  steps: WorkStep[]
  slots: { title: string; slot: { task: string; step: string | null; from: string; to: string; past: boolean; pressed: boolean } }[]
}

export type UrgingVerb = 'SEND' | 'DROP' | 'ANSWER' | 'CLOSE'
export const URGING_STATES = ['PROPOSED', 'SENT', 'ANSWERED', 'CLOSED', 'DROPPED'] as const

export interface Urging {
  id: string
  version: number
  planId: string
  taskId: string
  title: string
  unit: Labelled
  window: string
  dueOn: string | null
  state: (typeof URGING_STATES)[number]
  number: string | null
  text: string | null
  proposedOn: string | null
  sentOn: string | null
  answerBy: string | null
  late: boolean
  answer: string | null
  answeredOn: string | null
  endedOn: string | null
  actions: UrgingVerb[]
}

export interface TaskSettings {
  version: number
  soonDays: number
  urgeAfterDays: number
  subPlanDays: number
}

export type SubPlanVerb = 'SUBMIT' | 'APPROVE' | 'RETURN' | 'REMIND'

export interface SubPlan {
  unit: string
  unitTitle: string
  version: number
  state: 'MISSING' | 'SUBMITTED' | 'RETURNED' | 'APPROVED'
  overdue: boolean
  late: boolean
  title: string | null
  documentNumber: string | null
  documentOn: string | null
  submittedOn: string | null
  decidedOn: string | null
  reason: string | null
  reminders: { on: string; note: string | null }[]
  actions: SubPlanVerb[]
}

export interface SubPlanMatrix {
  dueOn: string | null
  units: number
  submitted: number
  approved: number
  overdue: number
  rows: SubPlan[]
}

export interface PostTask {
  id: string
  version: number
  title: string
  taskId: string | null
  open: number | null
  done: boolean
  doneOn: string | null
  note: string | null
  rolledFrom: number | null
  rolledTo: boolean
}

export interface PlanPost {
  id: string
  title: string
  unit: string | null
  unitTitle: string | null
  list: string[]
  versions: { number: number; since: string; planVersion: number; list: string[] }[]
  changed: boolean
  year: number
  tasks: PostTask[]
  done: number
  percent: number | null
  editable: boolean
}

interface BothLanguages {
  zh: string
  en: string
}

export interface Filing {
  id: string
  version: number
  planId: string
  planTitle: string
  regionName: string
  toRegionName: string
  round: number
  state: 'SUBMITTED' | 'RETURNED' | 'FILED'
  submittedOn: string
  reason: string | null
  number: string | null
  decidedOn: string | null
  changed: boolean
  decidable: boolean
  content: {
    lists: { post: string; title: BothLanguages; unit: BothLanguages; version: number; list: BothLanguages[] }[]
    targets: BothLanguages[]
    goals: string | null
  }
}

/** Whether a package of a plan can be submitted; `refusal` is the code of what stands against it. */
export interface FilingOffer {
  planId: string
  toRegionName: string | null
  submittable: boolean
  refusal: string | null
}

/** What tells one item from all others. */
export interface ItemKey {
  plan: string
  task: string
  unit: string
  window: string
}

export const evidencePath = (key: ItemKey, evidence: string): string => `${pathOf(key)}/evidence/${evidence}`
const pathOf = (key: ItemKey): string => `${PLANS}/${key.plan}/task-items/${key.task}/${key.unit}/${key.window}`
const inPath = (verb: string): string => verb.toLowerCase().replace('_', '-')

export const listPlanTasks = async (plan: string, query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<PlanTaskLine>>(`${PLANS}/${plan}/tasks`, query, { signal }))
export const readOverview = (plan: string, query: Query) => get<PlanTaskOverview>(`${PLANS}/${plan}/tasks/overview`, query)
export const readCalendar = (plan: string, query: Query) => get<PlanTaskDay[]>(`${PLANS}/${plan}/tasks/calendar`, query)
export const readCompletion = (plan: string, asOf: string) => get<Completion>(`${PLANS}/${plan}/tasks/completion`, { asOf })

export const readPlanTask = (key: ItemKey): Promise<Reply<PlanTask>> => request<PlanTask>('GET', pathOf(key))
export const stepPlanTask = (key: ItemKey, verb: PlanTaskVerb, body: object, ifMatch: string | number) =>
  post<PlanTask>(`${pathOf(key)}/${verb === 'ADD_EVIDENCE' ? 'evidence' : inPath(verb)}`, body, verb === 'BEGIN' ? {} : { ifMatch })

export const readSchedule = (plan: string, task: string) => get<TaskSchedule>(`${PLANS}/${plan}/task-schedules/${task}`)
export const writeSteps = (plan: string, task: string, steps: WorkStep[], ifMatch: number) =>
  put<TaskSchedule>(`${PLANS}/${plan}/task-schedules/${task}`, { steps }, { ifMatch })

export const listUrgings = (plan: string, query: Query) => get<Urging[]>(`${PLANS}/${plan}/urgings`, query)
export const urge = (plan: string, body: object, idempotencyKey: string) => post<Urging>(`${PLANS}/${plan}/urgings`, body, { idempotencyKey })
export const stepUrging = (one: Urging, verb: UrgingVerb, body: object) =>
  post<Urging>(`${PLANS}/${one.planId}/urgings/${one.id}/${inPath(verb)}`, body, { ifMatch: one.version })
export const readTaskSettings = (plan: string) => get<TaskSettings>(`${PLANS}/${plan}/task-settings`)
export const setTaskSettings = (plan: string, body: object, ifMatch: number) => put<TaskSettings>(`${PLANS}/${plan}/task-settings`, body, { ifMatch })

export const readSubPlans = (plan: string) => get<SubPlanMatrix>(`${PLANS}/${plan}/sub-plans`)
export const stepSubPlan = (plan: string, one: SubPlan, verb: SubPlanVerb, body: object) =>
  post<SubPlan>(`${PLANS}/${plan}/sub-plans/${one.unit}/${inPath(verb)}`, body, { ifMatch: one.version })

export const listPosts = (plan: string, year: number) => get<PlanPost[]>(`${PLANS}/${plan}/posts`, { year })
export const drawUp = (plan: string, one: string, year: number) => post<PlanPost>(`${PLANS}/${plan}/posts/${one}/years/${year}/draw-up`, {})
export const rollOver = (plan: string, one: string, year: number) => post<PlanPost>(`${PLANS}/${plan}/posts/${one}/years/${year}/roll-over`, {})
export const addPostTask = (plan: string, one: string, year: number, body: object, idempotencyKey: string) =>
  post<PlanPost>(`${PLANS}/${plan}/posts/${one}/years/${year}/tasks`, body, { idempotencyKey })
export const endPostTask = (plan: string, one: string, task: PostTask, body: object) =>
  post<PlanPost>(`${PLANS}/${plan}/posts/${one}/tasks/${task.id}/done`, body, { ifMatch: task.version })

export const listFilings = () => get<Filing[]>(FILINGS)
export const readFilingOffer = (plan: string) => get<FilingOffer>(`${FILINGS}/of/${plan}`)
export const submitFiling = (plan: string, body: object, idempotencyKey: string) => post<Filing>(`${FILINGS}/of/${plan}`, body, { idempotencyKey })
export const decideFiling = (one: Filing, verb: 'FILE' | 'RETURN', body: object) =>
  post<Filing>(`${FILINGS}/${one.id}/${inPath(verb)}`, body, { ifMatch: one.version })
