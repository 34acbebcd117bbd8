import type { DueClock } from '@/api/supervision'

export interface ClockWords {
  /** A key below `supervision.clock`. */
  key: 'stopped' | 'late' | 'today' | 'none' | 'left'
  n: number
  late: boolean
}

/** How a clock is read out: the working days that are left, or the days that it is late. */
export function clockWords(clock: DueClock, today: string): ClockWords {
  if (clock.stopped) return { key: 'stopped', n: 0, late: false }
  if (clock.overdueDays > 0) return { key: 'late', n: clock.overdueDays, late: true }
  if (clock.due === today) return { key: 'today', n: 0, late: false }
  if (clock.workingDaysLeft === 0) return { key: 'none', n: 0, late: false }
  return { key: 'left', n: clock.workingDaysLeft, late: false }
}
