import type { Right } from '@/shared/rights'

export interface OtherPile {
  key: string
  route: OtherRoute
  query: Record<string, string>
}
export type OtherRoute =
  | 'cases'
  | 'draws'
  | 'expert-visits'
  | 'feedback'
  | 'inspection-plans'
  | 'internal-reports'
  | 'look-backs'
  | 'periodic-reports'
  | 'plan-tasks'
  | 'received-notices'
  | 'residents'
  | 'resolutions'
  | 'rewards'
  | 'sector-notices'
  | 'tip-offs'

/** What beside hazards, supervision, accidents and credit waits for somebody with these rights. Clues are left out: each listing of them goes on record. */
export function otherWork(can: (right: Right) => boolean, isEnterprise: boolean): OtherPile[] {
  const piles: (OtherPile | false)[] = [
    can('TIP_OFF_VERIFY') && { key: 'tipOffVerify', route: 'tip-offs', query: { state: 'ACCEPTED' } },
    can('ENFORCEMENT_CASE_DECIDE') && { key: 'caseDecide', route: 'cases', query: { state: 'PROPOSED' } },
    can('ENFORCEMENT_CASE_ACT') && { key: 'transferLate', route: 'cases', query: { transferOverdue: 'true' } },
    can('INSPECTION_PLAN_APPROVE') && { key: 'planApprove', route: 'inspection-plans', query: { state: 'DRAFT' } },
    can('DRAW_PUBLISH') && { key: 'drawPublish', route: 'draws', query: { publicationOverdue: 'true' } },
    can('RESIDENT_LOG') && { key: 'residentLog', route: 'residents', query: {} },
    can('REWARD_DECIDE') && { key: 'rewardDecide', route: 'rewards', query: { state: 'PROPOSED' } },
    can('REWARD_PAY') && { key: 'rewardPay', route: 'rewards', query: { state: 'CLAIMED' } },
    can('EXPERT_VISIT_REVIEW') && { key: 'visitReview', route: 'expert-visits', query: { state: 'SUBMITTED' } },
    can('EXPERT_VISIT_SUBMIT') && { key: 'visitReturned', route: 'expert-visits', query: { state: 'RETURNED' } },
    can('LOOK_BACK_DECIDE')
      ? { key: 'lookBackDecide', route: 'look-backs', query: { state: 'STATED' } }
      : can('LOOK_BACK_STATE') && { key: 'lookBackState', route: 'look-backs', query: { state: 'OPEN' } },
    can('FEEDBACK_ANSWER') && { key: 'feedback', route: 'feedback', query: { answered: 'false' } },
    can('INTERNAL_REPORT_WRITE') && { key: 'internal', route: 'internal-reports', query: { state: 'REPORTED' } },
    isEnterprise && can('SECTOR_NOTICE_ANSWER') && { key: 'notice', route: 'sector-notices', query: { open: 'true' } },
    can('TASK_WORK') && { key: 'taskOverdue', route: 'plan-tasks', query: { mine: 'true', state: 'OVERDUE' } },
    can('TASK_CONFIRM') && { key: 'taskConfirm', route: 'plan-tasks', query: { state: 'HANDED_IN' } },
    can('REPORT_WRITE') && { key: 'reportMissing', route: 'periodic-reports', query: { mine: 'true', missing: 'true' } },
    can('REPORT_WRITE') && { key: 'reportReturned', route: 'periodic-reports', query: { mine: 'true', state: 'RETURNED' } },
    can('RESOLUTION_WORK') && { key: 'resolutionOverdue', route: 'resolutions', query: { mine: 'true', overdue: 'true' } },
    can('NOTICE_READ') && { key: 'receiptMissing', route: 'received-notices', query: { receiptMissing: 'true' } },
  ]
  return piles.filter((pile) => pile !== false)
}
