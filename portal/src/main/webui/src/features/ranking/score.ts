import type { CorrectedValue } from '@/api/indicator'
import type { Assessment, AssessmentItem, ItemScore, Score } from '@/api/ranking'
import type { Rung } from '@/api/supervision'

/**
 * A value as it was counted: shares with part and whole.
 *
 * @param nothing what is said over nothing
 */
export function valueText(item: AssessmentItem, score: ItemScore, nothing: string): string {
  const value = score.value === null ? nothing : `${score.value}${item.share ? '%' : (item.unit ?? '')}`
  return score.denominator === null ? value : `${value} (${score.numerator ?? 0}/${score.denominator})`
}

/** What stands beside a value by hand, in the item's unit. */
export const correctedText = (item: Pick<AssessmentItem, 'share' | 'unit'>, corrected: CorrectedValue): string =>
  `${corrected.value}${item.share ? '%' : (item.unit ?? '')}`

/** How far the rank moved since the period before; null where there was none. */
export const moved = (score: Pick<Score, 'rank' | 'previousRank'>): number | null =>
  score.rank === null || score.previousRank === null ? null : score.previousRank - score.rank

/** What is wrong with points by hand, by field. */
export function pointsFaults(form: { subject: string; points: string; reason: string }): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.subject) faults.subject = 'required'
  if (!form.points.trim()) faults.points = 'required'
  else if (!/^-?\d{1,4}(\.\d{1,2})?$/.test(form.points.trim()) || Number(form.points) === 0) faults.points = 'points'
  if (!form.reason.trim()) faults.reason = 'required'
  return faults
}

/** The share of a bar, in per cent of the best total. */
export function barWidth(score: Pick<Score, 'total'>, scores: Pick<Score, 'total'>[]): number {
  const best = Math.max(0, ...scores.map((one) => one.total ?? 0))
  return best && score.total !== null && score.total > 0 ? Math.round((score.total / best) * 100) : 0
}

/** Whether publishing would let the last ones be interviewed, and the caller is the one who may publish. */
export const asksForInterviews = (one: Pick<Assessment, 'actions' | 'interviewLast'> | null): boolean =>
  one !== null && one.interviewLast > 0 && one.actions.includes('PUBLISH')

/** Whether the place's ladder has an interview in use: without one nothing is drafted when a ranking is published. */
export const carriesInterview = (rungs: Pick<Rung, 'code' | 'active'>[]): boolean => rungs.some((rung) => rung.code === 'INTERVIEW' && rung.active)
