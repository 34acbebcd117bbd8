import type { Target, TrendSeries } from '@/api/reporting'
import { count, percent } from '@/shared/format'

/**
 * A month of a figure in words: counts as they are, rates in per cent with part and whole.
 *
 * @param nothing what is said of a rate over nothing
 */
export function monthText(series: TrendSeries, month: number, nothing: string): string {
  if (series.kind !== 'RATE') return count(series.values[month])
  const [part, whole] = [series.numerators?.[month], series.denominators?.[month]]
  if (!whole) return nothing
  return `${percent(part, whole)} (${count(part ?? 0)}/${count(whole)})`
}

type Judged = Pick<Target, 'indicator' | 'goal' | 'unit'>
/** Shares have a whole and no unit; they and their goals are in per cent. */
const isShare = (target: Judged): boolean => target.indicator.denominator !== null && !target.unit
const withUnit = (value: number, target: Judged): string => (isShare(target) ? `${count(value)}%` : [count(value), target.unit].filter(Boolean).join(' '))

/**
 * Where a target stands: with part and whole where it has them.
 *
 * @param nothing what is said over nothing
 */
export function nowText(target: Judged, nothing: string): string {
  const { value, numerator, denominator } = target.indicator
  const now = value === null ? nothing : withUnit(value, target)
  return denominator === null ? now : `${now} (${count(numerator ?? 0)}/${count(denominator)})`
}

export const goalText = (target: Judged, nothing: string): string => (target.goal === null ? nothing : withUnit(target.goal, target))
