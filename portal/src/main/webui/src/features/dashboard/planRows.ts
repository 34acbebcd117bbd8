import type { Completion, CompletionGroup } from '@/api/planTask'
import type { Assessment, AssessmentPeriod } from '@/api/ranking'

/** What is drawn of an assessment. */
export interface League {
  items: Pick<Assessment['items'][number], 'points'>[]
  scores: Pick<Assessment['scores'][number], 'name' | 'total'>[]
}

/** A value that is drawn. */
export interface PlotRow {
  name: string
  value: number
}

/** A radar needs three axes at least; with fewer the table alone says it. */
export const FEWEST_AXES = 3

/** The dimensions of a plan, or its programmes where it has too few of them. */
export function axesOf(completion: Completion): CompletionGroup[] {
  const named = (groups: CompletionGroup[]): CompletionGroup[] => groups.filter((group) => group.label !== null)
  const dimensions = named(completion.dimensions)
  const programmes = named(completion.programmes)
  return dimensions.length >= FEWEST_AXES || programmes.length < FEWEST_AXES ? dimensions : programmes
}

/** What is drawn of them: a share over nothing isn't nought, so it is left out. */
export const drawnOf = (axes: CompletionGroup[]): PlotRow[] =>
  axes.filter((axis) => axis.due.percent !== null).map((axis) => ({ name: axis.label?.title ?? '', value: axis.due.percent! }))

/** Those that nothing has fallen due of. */
export const missingOf = (axes: CompletionGroup[]): string[] =>
  axes.filter((axis) => axis.due.percent === null).map((axis) => axis.label?.title ?? '')

/** The period of a plan that ran on that day, or the last one before it. */
export function latestOf<P extends Pick<AssessmentPeriod, 'planId' | 'from'>>(periods: P[], plan: string, day: string): P | undefined {
  return periods
    .filter((period) => period.planId === plan && period.from <= day)
    .reduce<P | undefined>((latest, period) => (latest && latest.from >= period.from ? latest : period), undefined)
}

/** Where the scale of a league ends: at the scheme's points, or behind what points by hand brought on top. */
export function mostOf(league: League): number {
  const full = league.items.reduce((sum, item) => sum + item.points, 0)
  return Math.ceil(Math.max(full, ...league.scores.map((score) => score.total ?? 0)))
}

export const fullOf = (league: League): number => Math.round(league.items.reduce((sum, item) => sum + item.points, 0) * 100) / 100

export const scoredOf = (league: League): PlotRow[] =>
  league.scores.filter((score) => score.total !== null).map((score) => ({ name: score.name, value: score.total! }))
