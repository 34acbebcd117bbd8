import { get, type Query } from './http'
import { itemsOf, pageOf, type Page } from './page'
import type { RegionRef } from './enterprise'
import type { CorrectedValue } from './indicator'

const BASE = '/api/reporting/v1'

export interface Figure {
  id: string
  title: string
  /** DAYS: from finding to sign-off, of as many hazards as the denominator says. */
  kind: 'COUNT' | 'RATE' | 'DAYS'
  value?: number | null
  numerator?: number | null
  denominator?: number | null
}

export interface FiguresView {
  region: RegionRef | string
  asOf: string
  figures: Figure[]
}

export interface ChildFigures {
  region: RegionRef
  /** True for what stands at the place itself and at none of those below. */
  direct?: boolean
  figures: Figure[]
}

export interface TrendSeries {
  id: string
  title: string
  kind?: 'COUNT' | 'RATE' | 'DAYS'
  values: (number | null)[]
  /** Parts and wholes of a rate or of days; none for counts. */
  numerators?: (number | null)[] | null
  denominators?: (number | null)[] | null
}

export interface Trend {
  months: string[]
  series: TrendSeries[]
}

/** A row behind a figure; which fields are filled depends on what the figure counts. */
export interface FigureRecord {
  type?: string
  id: string
  number?: string | null
  enterpriseId?: string | null
  name?: string | null
  enterpriseName?: string | null
  regionCode?: string
  regionName?: string | null
  level?: string | null
  state?: string | null
  date?: string | null
  deadline?: string | null
  counted?: boolean
}

export interface Duty {
  id: string
  title: string
  cadence: string
  window: { from: string; to: string }
  subjects: number
  met: number
  due: number
  dueSoon: number
  overdue: number
  excused: number
  rate: { n: number; d: number }
  /** The same by cadence, where a tag changes it. */
  parts?: DutyPart[]
}

export interface DutyPart {
  cadence: string
  window: { from: string; to: string }
  subjects: number
  met: number
}

export type DutyState = 'MET' | 'DUE' | 'DUE_SOON' | 'OVERDUE' | 'EXCUSED'

export interface DutySubject {
  id?: string
  subjectId?: string
  code?: string
  name?: string
  regionCode?: string
  regionName?: string
  cadence?: string
  state: DutyState
  dueOn?: string | null
  lastDoneOn?: string | null
  overdueDays?: number | null
}

export type TargetStatus = 'ON_TRACK' | 'AT_RISK' | 'MISSED' | 'MET' | 'NOT_APPLICABLE'

export interface Target {
  id: string
  title: string
  /** With part and whole; the value is null for n/a. */
  indicator: { value: number | null; numerator: number | null; denominator: number | null; corrected: CorrectedValue | null }
  /** Shares in per cent; null where plans of several places measure different things. */
  goal: number | null
  /** What the indicator counts; null for shares. */
  unit?: string | null
  dueOn: string
  status: TargetStatus
  /** Null where several plans' targets are added up. */
  planTitle?: string | null
  /** The last day of a plan that is over, whose values these are. */
  endedOn?: string | null
  /** What it is about. */
  indicatorId?: string | null
}

export interface PlanPack {
  id: string
  title: string
  version?: string | number
  documentNo?: string | null
  regionCode?: string
  regionName?: string
  from?: string
  to?: string
  stages?: { number: number; title: string; from: string; to: string; current: boolean }[]
}

export interface FigureQuery extends Query {
  region?: string
  from?: string
  to?: string
  asOf?: string
  /** What was found up to that day is stock, what came later is increment. */
  cutOff?: string
}

export const listPlans = async () => itemsOf(await get<PlanPack[] | Page<PlanPack>>(`${BASE}/plans`))
export const readFigures = (query: FigureQuery) => get<FiguresView>(`${BASE}/figures`, query)
export const readChildFigures = async (query: FigureQuery) =>
  itemsOf(await get<ChildFigures[] | Page<ChildFigures>>(`${BASE}/figures/children`, query))

interface TrendMonth {
  month: string
  figures: Figure[]
}

export async function readTrend(region: string | undefined, asOf?: string, months = 12): Promise<Trend> {
  return trendOf(await get<Trend | TrendMonth[] | Page<TrendMonth>>(`${BASE}/figures/trend`, { region, months, asOf }))
}

/** Reads both shapes of a trend: series with months, or months with figures. */
export function trendOf(answer: Trend | TrendMonth[] | { items: TrendMonth[] }): Trend {
  if ('series' in answer) {
    return { months: answer.months, series: answer.series.map((line) => ({ ...line, values: line.values.map(line.kind === 'RATE' ? inPercent : asIs) })) }
  }
  const rows = itemsOf(answer)
  const series = new Map<string, TrendSeries>()
  rows.forEach((row, index) => {
    for (const figure of row.figures) {
      const line = series.get(figure.id) ?? {
        id: figure.id,
        title: figure.title,
        kind: figure.kind,
        values: rows.map(() => null),
      }
      line.values[index] = figureNumber(figure)
      series.set(figure.id, line)
    }
  })
  return { months: rows.map((row) => row.month), series: [...series.values()] }
}

const asIs = (value: number | null): number | null => value
/** Services give rates between 0 and 1. */
const inPercent = (value: number | null): number | null => (value === null ? null : Math.round(value * 1000) / 10)

/** The number a chart draws: a count as it is, a rate in percent, nothing where nothing was due. */
export function figureNumber(figure: Figure): number | null {
  if (figure.kind !== 'RATE') return figure.value ?? null
  return figure.denominator ? Math.round(((figure.numerator ?? 0) / figure.denominator) * 1000) / 10 : null
}

export const figureRecords = async (id: string, query: Query) =>
  pageOf(await get<FigureRecord[] | Page<FigureRecord>>(`${BASE}/figures/${encodeURIComponent(id)}/records`, query))
export const listDuties = async (query: Query) => itemsOf(await get<Duty[] | Page<Duty>>(`${BASE}/duties`, query))
export const dutySubjects = async (id: string, query: Query) =>
  pageOf(await get<DutySubject[] | Page<DutySubject>>(`${BASE}/duties/${encodeURIComponent(id)}/subjects`, query))
export const listTargets = async (query: Query) =>
  itemsOf(await get<Target[] | Page<Target>>(`${BASE}/targets`, query))
export const readSequence = async () =>
  (await get<{ sequence: number }>(`${BASE}/changes`, undefined, { quiet: true })).sequence
