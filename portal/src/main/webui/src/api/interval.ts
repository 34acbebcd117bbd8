import { get, put, request, type Reply } from './http'
import type { Recurrence } from './plan'

const BASE = '/api/hazard/v1/inspection-intervals'

/** One interval; any one of its conditions suffices, and without any it takes all the rest. */
export interface IntervalRule {
  code: string
  title: string
  tags: string[]
  openMajor: boolean
  accidentMonths: number | null
  recurrence: Recurrence
  /** Enterprises with a credit record in force. */
  credit: boolean
}

export interface IntervalRules {
  /** Null for what the suite ships. */
  regionCode: string | null
  version: number
  rules: { rules: IntervalRule[] }
}

export interface ProposedTarget {
  enterpriseId: string
  enterpriseCode: string
  enterpriseName: string
  openMajor: number
  lastAccidentOn: string | null
  lastInspectedOn: string | null
  dueOn: string
  credit: boolean
}

export interface IntervalGroup {
  code: string
  title: string
  recurrence: Recurrence
  enterprises: number
  inTime: number
  first: ProposedTarget[]
}

export interface IntervalProposal {
  regionCode: string
  regionName: string
  asOf: string
  enterprises: number
  inTime: number
  groups: IntervalGroup[]
}

export const readIntervals = (): Promise<Reply<IntervalRules>> => request<IntervalRules>('GET', BASE)
export const setIntervals = (rules: IntervalRule[], ifMatch: string | number) => put<IntervalRules>(BASE, { rules }, { ifMatch })
export const proposeTargets = (region: string) => get<IntervalProposal>(`${BASE}/proposal`, region ? { region } : {})
