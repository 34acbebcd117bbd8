import type { Duty, DutyState } from '@/api/reporting'

/** The worst that stands among those who owe a duty; an enterprise is alone among them. */
export function worstState(duty: Pick<Duty, 'met' | 'due' | 'dueSoon' | 'overdue' | 'excused'>): DutyState {
  if (duty.overdue) return 'OVERDUE'
  if (duty.dueSoon) return 'DUE_SOON'
  if (duty.due) return 'DUE'
  return duty.excused && !duty.met ? 'EXCUSED' : 'MET'
}
