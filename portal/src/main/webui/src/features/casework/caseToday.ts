import type { Right } from '@/shared/rights'

export interface CasePile {
  key: 'evaluation' | 'fireWarning' | 'uninvestigated' | 'circularMissing' | 'caseOverdue' | 'injury' | 'credit' | 'severe' | 'restorationOverdue' | 'recheckDue' | 'publishOverdue' | 'transferredToUs'
  route: 'accidents' | 'injuries' | 'credits' | 'cases'
  query: Record<string, string>
}

/** What of accidents and credit records waits for somebody with these rights. */
export function waiting(can: (right: Right) => boolean): CasePile[] {
  const piles: (CasePile | false)[] = [
    can('ACCIDENT_HANDLE') && { key: 'fireWarning', route: 'accidents', query: { warningMissing: 'true' } },
    can('ACCIDENT_HANDLE') && { key: 'uninvestigated', route: 'accidents', query: { uninvestigated: 'true' } },
    can('ACCIDENT_HANDLE') && { key: 'circularMissing', route: 'accidents', query: { circularMissing: 'true' } },
    can('ACCIDENT_HANDLE') && { key: 'evaluation', route: 'accidents', query: { evaluationReminded: 'true' } },
    can('ACCIDENT_HANDLE') && { key: 'caseOverdue', route: 'accidents', query: { overdue: 'true' } },
    can('ENFORCEMENT_CASE_ACT') && { key: 'severe', route: 'cases', query: { severe: 'true', open: 'true' } },
    can('ENFORCEMENT_CASE_ACT') && { key: 'restorationOverdue', route: 'cases', query: { restorationOverdue: 'true' } },
    can('ENFORCEMENT_CASE_ACT') && { key: 'transferredToUs', route: 'cases', query: { transferredToUs: 'true' } },
    can('ENFORCEMENT_CASE_ACT') && { key: 'recheckDue', route: 'cases', query: { recheckDue: 'true' } },
    can('ENFORCEMENT_CASE_ACT') && { key: 'publishOverdue', route: 'cases', query: { publishOverdue: 'true' } },
    can('INJURY_READ') && { key: 'injury', route: 'injuries', query: { suspected: 'true' } },
    can('CREDIT_REVIEW') && { key: 'credit', route: 'credits', query: { state: 'PROPOSED' } },
  ]
  return piles.filter((pile) => pile !== false)
}
