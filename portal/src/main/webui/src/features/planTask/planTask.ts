import type { CompletionGroup, FilingOffer, PlanTaskDay, Share, WorkStep } from '@/api/planTask'

/** The plan that is shown: the one asked for, else that of one's own place, else the first. */
export function chosenPlan<P extends { id: string; regionCode?: string }>(plans: P[], asked: string, region: string): P | undefined {
  return plans.find((plan) => plan.id === asked) ?? plans.find((plan) => plan.regionCode === region) ?? plans[0]
}

/** `2026-03` a number of months on. */
export function plusMonths(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const all = year * 12 + number - 1 + months
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}

export interface CalendarCell {
  day: string
  /** Null where nothing falls due. */
  due: PlanTaskDay | null
}

/** The weeks of a month from Monday on; null for days of the months beside it. */
export function monthGrid(month: string, days: PlanTaskDay[]): (CalendarCell | null)[][] {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const cells: (CalendarCell | null)[] = Array.from({ length: before }, () => null)
  for (let date = 1; date <= length; date++) {
    const day = `${month}-${String(date).padStart(2, '0')}`
    cells.push({ day, due: days.find((one) => one.day === day) ?? null })
  }
  while (cells.length % 7) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** `62.5% (5/8)`; the given words over nothing. */
export const shareText = (share: Share, nothing: string): string =>
  share.percent === null ? nothing : `${share.percent}% (${share.n}/${share.d})`

/** How long a bar is, in percent of its room. */
export const barOf = (group: CompletionGroup): number => Math.min(100, Math.max(0, group.due.percent ?? 0))

/** Whether the plan's own place is the highest, so that nobody stands above it to file with. */
export const highest = (offer: FilingOffer | null): boolean => offer?.refusal === 'FILING_NO_UPPER_LEVEL'

/** A step as it stands in the form. */
export interface StepRow {
  title: string
  days: string
}

export const rowsOf = (steps: WorkStep[]): StepRow[] => steps.map((step) => ({ title: step.title, days: String(step.days) }))

/** The steps that are sent; null while one of them lacks its name or its days. */
export function stepsOf(rows: StepRow[]): WorkStep[] | null {
  const said = rows.filter((row) => row.title.trim() || row.days.trim())
  const right = said.every((row) => row.title.trim() && /^\d{1,3}$/.test(row.days.trim()) && Number(row.days) >= 1 && Number(row.days) <= 366)
  return right ? said.map((row) => ({ title: row.title.trim(), days: Number(row.days) })) : null
}
