import type { ChildIndicator, DutyWindow, IndicatorValue, IndicatorView, SubjectDuty } from '@/api/indicator'

const PERCENT = ['SHARE', 'DUTY']

/** Whether the value is told in per cent. */
export function isShare(view: Pick<IndicatorView, 'kind' | 'enterWhole'>): boolean {
  return PERCENT.includes(view.kind) || (view.kind === 'ENTERED' && view.enterWhole)
}

export function numberText(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : value.toLocaleString('en-US', { maximumFractionDigits: 4 })
}

/** `87.5%` or `1,204 起`; empty for n/a. */
export function valueText(value: number | null, view: Pick<IndicatorView, 'kind' | 'enterWhole' | 'unit'>): string {
  if (value === null) return ''
  if (isShare(view)) return `${numberText(value)}%`
  return [numberText(value), view.unit].filter(Boolean).join(' ')
}

/** `7 / 8`; empty where there is neither. */
export function partsText(value: IndicatorValue): string {
  if (value.denominator === null || value.denominator === undefined) return ''
  const whole = numberText(value.denominator)
  return value.numerator === null ? whole : `${numberText(value.numerator)} / ${whole}`
}

/** A period of a series as the questions about it: a stock is asked for as it stood on the last day. */
export function periodOf(over: string, point: { from: string; to: string }): { from: string; to: string } {
  return { from: over === 'ALL' || over === 'PLAN' ? '' : point.from, to: point.to }
}

/** By which a domain is asked for; what has none goes by a dash. */
export function domainKey(row: Pick<ChildIndicator, 'code'>): string {
  return row.code || '-'
}

/** The figures by domain; none where nothing is told apart. */
export function domainRows(rows: ChildIndicator[]): ChildIndicator[] {
  return rows.some((row) => row.code) ? rows : []
}

/** The widths of bars, in per cent of the largest; n/a has none. */
export function widths(values: (number | null)[]): number[] {
  const most = Math.max(0, ...values.map((value) => value ?? 0))
  return values.map((value) => (most > 0 && value !== null ? Math.round((Math.max(0, value) / most) * 100) : 0))
}

/** A bar of a series, and where it would end by the correction; null where nobody corrected it. */
export interface SeriesBar {
  width: number
  mark: number | null
}

/** The bars of a series with the marks of corrections, all on one scale. */
export function seriesBars(values: Pick<IndicatorValue, 'value' | 'corrected'>[]): SeriesBar[] {
  const scale = widths(values.flatMap((one) => [one.value, one.corrected?.value ?? null]))
  return values.map((one, index) => ({ width: scale[index * 2] ?? 0, mark: one.corrected ? (scale[index * 2 + 1] ?? 0) : null }))
}

const DECIMAL = /^\d{1,15}(\.\d{1,4})?$/

/** Numbers of a form's body that were typed as text; the service says what is wrong with the rest. */
export function withNumbers(body: Record<string, string | number | boolean>, fields: string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) =>
      fields.includes(key) && typeof value === 'string' && DECIMAL.test(value.replaceAll(',', '').trim())
        ? [key, Number(value.replaceAll(',', '').trim())]
        : [key, value],
    ),
  )
}

/** Whether a window was owed in another cadence than the duty has for that subject today. */
export const formerCadence = (window: Pick<DutyWindow, 'cadence'>, of: Pick<SubjectDuty, 'enterprise' | 'unit'>): boolean =>
  window.cadence !== (of.unit?.cadence ?? of.enterprise?.cadence)
