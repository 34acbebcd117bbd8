import type { DocumentLink, DocumentState } from './document'
import { get, post, request, type Query, type Reply } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const BASE = '/api/hazard/v1'

export const LEVELS = ['TOWN', 'DISTRICT', 'CITY'] as const
export type SupervisionLevel = (typeof LEVELS)[number]
export const LISTING_STATES = ['LISTED', 'ACCEPTED', 'DELISTED'] as const
export const REQUEST_STATES = ['RECEIVED', 'AGREED', 'REFUSED', 'CLOSED'] as const
export const REQUEST_KINDS = ['LISTED_SUPERVISION', 'REGIONAL_HAZARD', 'SUSPENSION_REPORT', 'CLOSURE'] as const
export const LETTER_STATES = ['DUE', 'SENT', 'DROPPED'] as const
export const STEP_STATES = ['DUE', 'ISSUED', 'ANSWERED', 'CANCELLED'] as const
export const PUBLICITIES = ['PUBLIC', 'INTERNAL'] as const
export const DOCUMENTS = ['LETTER', 'URGING_LETTER', 'BULLETIN', 'INTERVIEW_NOTICE', 'EXPOSURE', 'WARNING', 'CONSULTATION', 'SUSPENSION', 'CLOSURE'] as const
export const CAUSES = ['HAZARD_OVERDUE', 'LISTING_OVERDUE', 'MANUAL', 'NO_PENALTY', 'MATTER'] as const
export const TRIGGERS = ['OVERDUE', 'LISTING_OVERDUE', 'MANUAL'] as const

export interface DueClock {
  due: string
  workingDaysLeft: number
  overdueDays: number
  /** A year in between has no published calendar yet. */
  provisional: boolean
  stopped: boolean
}

export interface HazardLine {
  id: string
  number: string
  enterpriseId: string
  enterpriseName: string
  state: string
  settled: boolean
}

export interface ListingRow {
  id: string
  version: number
  number: string
  level: SupervisionLevel
  authorityName: string
  regionName: string
  supervisingUnit: string
  publicity: (typeof PUBLICITIES)[number]
  state: (typeof LISTING_STATES)[number]
  hazardCount: number
  listedOn: string
  deadline: string
  delistedOn: string | null
  clock: DueClock
  progress: DueClock
  measures: number
  measuresDone: number
  extensionAsked: boolean
}

export interface ListingView extends Omit<ListingRow, 'measures' | 'measuresDone' | 'extensionAsked'> {
  authorityCode: string
  regionCode: string
  reason: string
  requestId: string | null
  publicText: string | null
  originalDeadline: string
  extensions: number
  extension: { until: string; reason: string; askedAt: string } | null
  hazards: HazardLine[]
  measures: { position: number; text: string; doneOn: string | null; note: string | null }[]
  acceptedOn: string | null
  delistReason: string | null
  outcome: (typeof LISTING_OUTCOMES)[number] | null
  fundingNote: string | null
  evidence: string | null
  entries: { at: string; event: string; actorRole: string | null; actorOrg: string | null; note: string | null; detail: string | null }[]
  actions: string[]
  documents: DocumentLink[]
}

export interface OpenListing {
  hazardIds: string[]
  requestId?: string
  supervisingUnit: string
  reason: string
  deadline: string
  publicity: string
  publicText?: string
  /** A decision to halt production is drafted together with it. */
  halt?: boolean
}

export interface DecisionRequest {
  id: string
  version: number
  number: string
  kind: (typeof REQUEST_KINDS)[number]
  level: SupervisionLevel
  authorityName: string
  regionName: string
  reason: string
  receivedOn: string
  clock: DueClock
  state: (typeof REQUEST_STATES)[number]
  decidedAt: string | null
  decisionNote: string | null
  fundingNote: string | null
  evidence: string | null
  closedAt: string | null
  listingId: string | null
  hazards: HazardLine[]
  actions: string[]
}

export interface AskDecision {
  kind: string
  level: string
  hazardIds: string[]
  receivedOn: string
  reason: string
}

export interface Letter {
  id: string
  version: number
  hazardId: string
  hazardNumber: string
  enterpriseName: string
  regionName: string
  gradedOn: string
  clock: DueClock
  state: (typeof LETTER_STATES)[number]
  number: string | null
  recipient: string | null
  sentOn: string | null
  late: boolean
  maySend: boolean
}

export interface BulletinEntry {
  id: string
  number: string
  level: SupervisionLevel
  authorityName: string
  regionName: string
  supervisingUnit: string
  hazards: number
  listedOn: string
  deadline: string
  delistedOn: string | null
  publicText: string | null
}

export interface Step {
  id: string
  version: number
  cause: string
  level: SupervisionLevel
  authorityCode: string
  authorityName: string
  rung: string
  rungName: string
  position: number
  subjectNumber: string
  hazardId: string | null
  listingId: string | null
  enterpriseId: string | null
  enterpriseName: string | null
  regionName: string
  addressee: { kind: string; code: string | null; name: string }
  state: (typeof STEP_STATES)[number]
  lateDays: number
  reason: string | null
  dueOn: string
  endedOn: string | null
  number: string | null
  note: string | null
  replyBy: string | null
  replyLate: boolean
  issuedAt: string | null
  answer: string | null
  answeredAt: string | null
  cancelReason: string | null
  actions: string[]
  documentId: string | null
  /** DRAFT: something that the paper needs is missing. */
  documentState: DocumentState | null
  effect: string | null
  byLeader: boolean
  /** Kind of the paper that its rung has. */
  document?: string
  /** Why the last answer was sent back. */
  returnedReason?: string | null
  returnedOn?: string | null
}

export interface Rung {
  code: string
  name: string
  document: string
  trigger: (typeof TRIGGERS)[number]
  days: number | null
  hazardLevel: string | null
  addressee: string
  active: boolean
  /** Only a leader issues it. */
  byLeader?: boolean | null
}

export interface LadderView {
  level: SupervisionLevel
  version: number
  own: boolean
  mayChange: boolean
  rungs: Rung[]
}

export interface Rules {
  letterDays: number
  decisionDays: number
  progressDays: number
  letterSets: string[]
  measures: string[]
  /** Days after the deadline within which a later one may still be asked for. */
  lateAskDays: number
  /** Days after the finding from which an open major hazard is proposed for listing. */
  longUnfixedDays: number
}
export interface RulesView {
  version: number
  own: boolean
  mayChange: boolean
  rules: Rules
}

export const LISTING_OUTCOMES = ['MET', 'UPGRADED', 'ELIMINATED'] as const
export const ACCOUNTABILITY_REASONS = ['NOT_CHECKED', 'MISSED', 'REFUSED'] as const
export const ACCOUNTABILITY_STATES = ['OPEN', 'TRANSFERRED', 'CONCLUDED'] as const

/** A hazard for which a unit is to answer. */
export interface AccountabilityCase {
  id: string
  version: number
  hazardId: string
  hazardNumber: string
  enterpriseName: string
  regionName: string
  reason: (typeof ACCOUNTABILITY_REASONS)[number]
  state: (typeof ACCOUNTABILITY_STATES)[number]
  unit: string
  facts: string
  openedOn: string
  recipient: string | null
  documentId: string | null
  transferredOn: string | null
  outcome: string | null
  concludedOn: string | null
  actions: string[]
}

export const OWNERLESS_STATES = ['FLAGGED', 'NAMED', 'CLEARED'] as const

/** A hazard that nobody owns. */
export interface Ownerless {
  id: string
  version: number
  hazardId: string
  hazardNumber: string
  siteName: string
  regionName: string
  state: (typeof OWNERLESS_STATES)[number]
  reason: string
  flaggedOn: string
  unit: string | null
  basis: string | null
  authorityName: string | null
  namedOn: string | null
  clearReason: string | null
  clearedOn: string | null
  actions: string[]
}

const list =
  <T>(path: string) =>
  async (query: PageQuery, signal?: AbortSignal) =>
    pageOf(await get<Page<T>>(`${BASE}/${path}`, query, { signal }))

export const listListings = list<ListingRow>('listings')
export const listRequests = list<DecisionRequest>('decision-requests')
export const listLetters = list<Letter>('hazard-letters')
export const listBulletin = list<BulletinEntry>('listing-bulletin')
export const listPublicListings = list<BulletinEntry>('public/listings')
export const listSteps = list<Step>('escalation-steps')
export const listAccountability = list<AccountabilityCase>('accountability-cases')
export const listOwnerless = list<Ownerless>('ownerless-hazards')

export const countOf = async (fetch: (query: PageQuery) => Promise<Page<unknown>>, query: Query): Promise<number> =>
  (await fetch({ ...query, limit: 1 })).total

export const readListing = (id: string): Promise<Reply<ListingView>> => request('GET', `${BASE}/listings/${id}`)
export const openListing = (body: OpenListing, idempotencyKey: string) =>
  post<ListingView>(`${BASE}/listings`, body, { idempotencyKey })
export const moveListing = (id: string, step: string, body: unknown, ifMatch: string | number) =>
  post<ListingView>(`${BASE}/listings/${id}/${step}`, body, { ifMatch })
export const readRequest = (id: string): Promise<Reply<DecisionRequest>> => request('GET', `${BASE}/decision-requests/${id}`)
export const askDecision = (body: AskDecision, idempotencyKey: string) =>
  post<DecisionRequest>(`${BASE}/decision-requests`, body, { idempotencyKey })
export const moveRequest = (id: string, step: string, body: unknown, ifMatch: string | number) =>
  post<DecisionRequest>(`${BASE}/decision-requests/${id}/${step}`, body, { ifMatch })
export const sendLetter = (id: string, body: unknown, ifMatch: string | number) =>
  post<Letter>(`${BASE}/hazard-letters/${id}/send`, body, { ifMatch })
export const draftLetter = (id: string, recipient: string, idempotencyKey: string) =>
  post<{ documentId: string }>(`${BASE}/hazard-letters/${id}/draft`, { recipient }, { idempotencyKey })
export const moveStep = (id: string, step: string, body: unknown, ifMatch: string | number) =>
  post<Step>(`${BASE}/escalation-steps/${id}/${step}`, body, { ifMatch })
export const fireRung = (body: unknown, idempotencyKey: string) =>
  post<Step>(`${BASE}/escalation-steps`, body, { idempotencyKey })
export const giveMatter = (body: unknown, idempotencyKey: string) =>
  post<Step>(`${BASE}/escalation-matters`, body, { idempotencyKey })
export const openAccountability = (body: unknown, idempotencyKey: string) =>
  post<AccountabilityCase>(`${BASE}/accountability-cases`, body, { idempotencyKey })
export const moveAccountability = (id: string, step: string, body: unknown, ifMatch: string | number) =>
  post<AccountabilityCase>(`${BASE}/accountability-cases/${id}/${step}`, body, { ifMatch })
export const flagOwnerless = (body: unknown, idempotencyKey: string) =>
  post<Ownerless>(`${BASE}/ownerless-hazards`, body, { idempotencyKey })
export const moveOwnerless = (id: string, step: string, body: unknown, ifMatch: string | number) =>
  post<Ownerless>(`${BASE}/ownerless-hazards/${id}/${step}`, body, { ifMatch })
export const readLadder = (): Promise<Reply<LadderView>> => request('GET', `${BASE}/escalation-ladder`)
export const changeLadder = (rungs: Rung[], ifMatch: string | number) =>
  post<LadderView>(`${BASE}/escalation-ladder`, { rungs }, { ifMatch })
export const readRules = (): Promise<Reply<RulesView>> => request('GET', `${BASE}/supervision-rules`)
export const changeRules = (rules: Rules, ifMatch: string | number) =>
  post<RulesView>(`${BASE}/supervision-rules`, rules, { ifMatch })

/** A major hazard that turned up soon after an office had inspected the enterprise. */
export interface MissedCandidate {
  hazardId: string
  hazardNumber: string | null
  enterpriseName: string
  foundOn: string
  clauseNo: string | null
  inspectionId: string
  inspectionNumber: string
  inspectedOn: string
  department: string | null
  days: number
}
export const listMissedCandidates = (from: string, to: string) => get<MissedCandidate[]>(`${BASE}/accountability-candidates`, { from, to })
