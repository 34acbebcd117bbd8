import type { InboxItem } from '@/api/inbox'

/** HH:mm of a day. */
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

export function quietFaults(form: { quietFrom: string; quietTo: string }): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!TIME.test(form.quietFrom)) faults.quietFrom = 'time'
  if (!TIME.test(form.quietTo)) faults.quietTo = 'time'
  return faults
}

/** What is wrong with the days of a leave; the texts stand under `inbox.fault`. */
export function leaveFaults(form: { from: string; to: string }, today: string): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.from) faults.from = 'required'
  if (!form.to) faults.to = 'required'
  else if (form.to < today) faults.to = 'past'
  else if (form.from && form.to < form.from) faults.to = 'order'
  return faults
}

/** Where a leave stands, for its word under `inbox`. */
export function leaveState(one: { live: boolean; running: boolean; substitute: string | null; from: string }, today: string): 'over' | 'waiting' | 'running' | 'upcoming' {
  if (!one.live) return 'over'
  if (!one.substitute) return 'waiting'
  return one.running || one.from <= today ? 'running' : 'upcoming'
}

/** What presses most: the overdue, then by last day, then the newest of those without one. */
export function pressingFirst(items: InboxItem[], most: number): InboxItem[] {
  const rank = (item: InboxItem): string => (item.overdue ? '0' : item.due ? '1' : '2')
  return [...items]
    .sort((a, b) => rank(a).localeCompare(rank(b)) || (a.due ?? '').localeCompare(b.due ?? '') || b.askedAt.localeCompare(a.askedAt))
    .slice(0, most)
}
