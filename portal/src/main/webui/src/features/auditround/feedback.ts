import type { SectorMonth, SendFeedback } from '@/api/auditRound'

type Say = (key: string, named?: Record<string, unknown>) => string

/** The last months, the present one first, as `2026-05`. */
export function lastMonths(today: string, count: number): string[] {
  const months: string[] = []
  let year = Number(today.slice(0, 4))
  let month = Number(today.slice(5, 7))
  for (let i = 0; i < count; i++) {
    months.push(`${year}-${String(month).padStart(2, '0')}`)
    month -= 1
    if (!month) [year, month] = [year - 1, 12]
  }
  return months
}

/** What the sector is told, made of what the month brought; a person goes over it before it is sent. */
export function feedbackText(row: SectorMonth, domain: string, month: string, t: Say): string {
  const sum = t('audit.feedbackSum', { month, domain, found: row.found, major: row.major, open: row.open })
  if (!row.clauses.length) return [sum, t('audit.feedbackAsk')].join('\n')
  const lines = row.clauses.map((one, i) => `${i + 1}. ${one.setTitle} ${one.no} ${one.text} ${t('audit.feedbackTimes', { n: one.found })}`)
  return [sum, t('audit.feedbackMostly'), ...lines, t('audit.feedbackAsk')].join('\n').slice(0, 4000)
}

export interface FeedbackForm {
  title: string
  text: string
  clauseId: string
  places: boolean
  dueOn: string
}

export const blankFeedback = (row: SectorMonth, domain: string, month: string, t: Say): FeedbackForm => ({
  title: t('audit.feedbackTitle', { month, domain }).slice(0, 100),
  text: feedbackText(row, domain, month, t),
  clauseId: row.clauses[0]?.clauseId ?? '',
  places: false,
  dueOn: '',
})

export function feedbackFaults(form: FeedbackForm): Record<string, string> {
  return Object.fromEntries((['title', 'text', 'dueOn'] as const).filter((field) => !form[field].trim()).map((field) => [field, 'required']))
}

export const feedbackBody = (form: FeedbackForm, month: string, domainCode: string): SendFeedback => ({
  month,
  domainCode,
  title: form.title.trim(),
  text: form.text.trim(),
  ...(form.clauseId ? { clauseId: form.clauseId } : {}),
  places: form.places,
  dueOn: form.dueOn,
})
