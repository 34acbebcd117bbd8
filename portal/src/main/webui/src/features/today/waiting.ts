import type { Query } from '@/api/http'
import type { Right } from '@/shared/rights'

/** One pile on the desk: hazards that wait for a step that this person may take. */
export interface Pile {
  key: string
  query: Record<string, string>
  right?: Right
  /** Only for enterprise staff, or only for offices. */
  side?: 'enterprise' | 'office'
}

/** What waits for a decision, in the order of the hazard's life. */
export const DECISIONS: Pile[] = [
  { key: 'verify', query: { state: 'REPORTED' }, right: 'HAZARD_VERIFY', side: 'office' },
  { key: 'received', query: { state: 'TRANSFERRED' }, right: 'HAZARD_VERIFY', side: 'office' },
  { key: 'extension', query: { extensionAsked: 'true' }, right: 'HAZARD_EXTENSION_DECIDE', side: 'office' },
  { key: 'assign', query: { state: 'VERIFIED' }, right: 'HAZARD_ASSIGN', side: 'office' },
  { key: 'plan', query: { state: 'VERIFIED', level: 'MAJOR' }, right: 'HAZARD_RECTIFY', side: 'enterprise' },
  { key: 'start', query: { state: 'ASSIGNED' }, right: 'HAZARD_RECTIFY', side: 'enterprise' },
  { key: 'rectify', query: { state: 'RECTIFYING' }, right: 'HAZARD_RECTIFY', side: 'enterprise' },
  { key: 'reinspect', query: { state: 'RECTIFIED' }, right: 'HAZARD_REINSPECT', side: 'office' },
  { key: 'signOff', query: { state: 'REINSPECTED' }, right: 'HAZARD_SIGN_OFF', side: 'office' },
  { key: 'regrade', query: { regrade: 'true' }, right: 'HAZARD_VERIFY', side: 'office' },
  { key: 'notice', query: { notice: 'MINE' }, right: 'HAZARD_NOTICE_ACKNOWLEDGE' },
  { key: 'evidence', query: { evidenceMissing: 'true' }, right: 'HAZARD_VERIFY', side: 'office' },
]

/** After so many days without anything done, somebody should look. */
export const IDLE_DAYS = '30'

/** What presses: late, due by Sunday, and everything that is open. */
export const pressing = (sunday: string): Pile[] => [
  { key: 'overdue', query: { overdue: 'true' } },
  { key: 'dueThisWeek', query: { open: 'true', dueTo: sunday } },
  { key: 'major', query: { open: 'true', level: 'MAJOR' } },
  { key: 'open', query: { open: 'true' } },
  { key: 'idle', query: { idleDays: IDLE_DAYS, sort: 'idle' } },
]

export const asQuery = (pile: Pile): Query => pile.query
