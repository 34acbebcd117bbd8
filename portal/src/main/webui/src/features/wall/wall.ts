import type { RouteLocationRaw } from 'vue-router'
import type { ReportRow } from '@/api/periodic'
import type { CompletionGroup, PlanTaskLine } from '@/api/planTask'
import type { ChildFigures, Figure, PlanPack } from '@/api/reporting'
import type { OverdueDuties, OverdueHazard } from '@/api/wall'

/** One overdue thing as the wall shows it. */
export interface Late {
  key: string
  what: string
  /** Who owes it; empty where no single one does. */
  unit: string
  dueOn: string
  days: number
  /** Enterprises that it stands for; null where it is one thing. */
  subjects: number | null
  to: RouteLocationRaw | null
}

/** What one unit or place has overdue. */
export interface LateUnit {
  key: string
  name: string
  n: number
  /** Null where the rows that are shown have none of it. */
  longest: number | null
}

export interface Part {
  kind: 'hazards' | 'tasks' | 'duties' | 'reports'
  total: number
  rows: Late[]
  units: LateUnit[]
  /** False where no plan was there to ask, so that nothing can be said. */
  known: boolean
}

const OVERDUE = 'hazards.overdue'
const valueOf = (figures: Figure[]): number => figures.find((figure) => figure.id === OVERDUE)?.value ?? 0
export const longestFirst = (rows: Late[]): Late[] => [...rows].sort((a, b) => b.days - a.days || a.key.localeCompare(b.key))
const most = (units: LateUnit[]): LateUnit[] =>
  [...units].sort((a, b) => b.n - a.n || (b.longest ?? 0) - (a.longest ?? 0) || a.name.localeCompare(b.name))

/** Rows by who owes them, those with most first. */
export function unitsOf(rows: Late[]): LateUnit[] {
  const units = new Map<string, LateUnit>()
  for (const row of rows) {
    const unit = units.get(row.unit) ?? { key: row.unit, name: row.unit, n: 0, longest: 0 }
    unit.n += row.subjects ?? 1
    unit.longest = Math.max(unit.longest ?? 0, row.days)
    units.set(row.unit, unit)
  }
  return most([...units.values()])
}

/** Hazards: how many there are say the figures, for the place and for those below. */
export function hazardPart(figures: Figure[], children: ChildFigures[], longest: OverdueHazard[]): Part {
  const rows = longest.map((one) => ({
    key: one.id,
    what: [one.number, one.enterpriseName].filter(Boolean).join(' · '),
    unit: one.regionName ?? one.regionCode,
    dueOn: one.deadline,
    days: one.days,
    subjects: null,
    to: { name: 'hazard', params: { id: one.id } },
  }))
  const below = children
    .map((child) => ({ key: child.direct ? 'own' : child.region.code, name: child.region.name, n: valueOf(child.figures), longest: null }))
    .filter((child) => child.n > 0)
  return { kind: 'hazards', total: valueOf(figures), rows, units: below.length ? most(below) : unitsOf(rows), known: true }
}

/** Tasks of several plans. */
export function taskPart(plans: { total: number; lines: PlanTaskLine[]; units: CompletionGroup[] }[]): Part {
  const rows = plans
    .flatMap((plan) => plan.lines)
    .map((line) => ({
      key: [line.planId, line.taskId, line.unit.id, line.window].join('/'),
      what: line.title,
      unit: line.unit.title,
      dueOn: line.dueOn,
      days: line.overdueDays,
      subjects: null,
      to: { name: 'plan-task', params: { plan: line.planId, task: line.taskId, unit: line.unit.id, window: line.window } },
    }))
  const shown = new Map(unitsOf(rows).map((unit) => [unit.name, unit.longest]))
  const units = plans
    .flatMap((plan, index) => plan.units.map((group) => ({ ...group, index })))
    .filter((group) => group.overdue > 0 && group.label)
    .map((group) => ({
      key: `${group.index}/${group.label!.id}`,
      name: group.label!.title,
      n: group.overdue,
      longest: shown.get(group.label!.title) ?? null,
    }))
  return {
    kind: 'tasks',
    total: plans.reduce((sum, plan) => sum + plan.total, 0),
    rows: longestFirst(rows),
    units: most(units),
    known: plans.length > 0,
  }
}

/**
 * Duties: those of enterprises by duty, those of units one by one.
 *
 * @param asked place and day that the wall is about, which the pages behind it are asked for too
 */
export function dutyPart(overdue: OverdueDuties, asked: { region?: string; asOf?: string } = {}): Part {
  const ofEnterprises = overdue.enterprises.map((one) => ({
    key: `${one.dutyId}/${one.cadence}`,
    what: one.title,
    unit: '',
    dueOn: one.dueOn,
    days: one.overdueDays,
    subjects: one.subjects,
    to: { name: 'duties', query: asked },
  }))
  const ofUnits = overdue.units.map((one) => ({
    key: [one.planId, one.dutyId, one.unitId].join('/'),
    what: one.title,
    unit: one.unitTitle,
    dueOn: one.dueOn,
    days: one.overdueDays ?? 0,
    subjects: null,
    to: { name: 'duty-unit', params: { duty: one.dutyId, unit: one.unitId }, query: asked },
  }))
  const total = ofUnits.length + overdue.enterprises.reduce((sum, one) => sum + one.subjects, 0)
  return { kind: 'duties', total, rows: longestFirst([...ofEnterprises, ...ofUnits]), units: unitsOf(ofUnits), known: true }
}

/** What is told of a report that nobody handed in. */
export type MissingReport = Pick<ReportRow, 'id' | 'planId' | 'ruleId' | 'title' | 'from' | 'to' | 'dueOn' | 'unitId' | 'unitTitle' | 'daysLate'>

/** Reports, by plan. */
export function reportPart(plans: MissingReport[][]): Part {
  const rows = plans.flat().map((one) => ({
    key: [one.planId, one.ruleId, one.from, one.unitId].join('/'),
    what: `${one.title} (${one.from} – ${one.to})`,
    unit: one.unitTitle ?? '',
    dueOn: one.dueOn,
    days: one.daysLate,
    subjects: null,
    to: one.id ? { name: 'periodic-report', params: { id: one.id } } : { name: 'periodic-reports', query: { rule: `${one.planId}|${one.ruleId}`, late: 'true' } },
  }))
  return { kind: 'reports', total: rows.length, rows: longestFirst(rows), units: unitsOf(rows.filter((row) => row.unit)), known: plans.length > 0 }
}

/** Whether a plan asks for anything on that day: of one that is over nothing is overdue any more. */
export const runsOn = (plan: Pick<PlanPack, 'from' | 'to'>, day: string): boolean =>
  (!plan.from || plan.from <= day) && (!plan.to || day <= plan.to)

/**
 * The plans of places above, where somebody looks at a place below his own: they say something of it where it is one
 * of their units.
 *
 * @param line the places from the top down to the one that is looked at
 * @param within as for {@link plansAt}
 */
export function plansAbove<P extends Pick<PlanPack, 'regionCode'>>(plans: P[], region: string, own: string, line: string[], within: Record<string, string[]>): P[] {
  return region === own ? [] : plans.filter((plan) => plan.regionCode !== region && line.includes(plan.regionCode ?? '') && within[plan.regionCode ?? ''] !== undefined)
}

/**
 * The plans that a place's wall is about: its own and those below. At the asker's own place also those above, of which
 * the service shows what concerns the asker.
 *
 * @param within the places from the top down to each plan's, by the plan's place; those out of sight are left out
 */
export function plansAt<P extends Pick<PlanPack, 'regionCode'>>(
  plans: P[],
  region: string,
  own: string,
  within: Record<string, string[]>,
): P[] {
  return plans.filter((plan) => {
    const line = within[plan.regionCode ?? '']
    return plan.regionCode === region || (line ? line.includes(region) : region === own)
  })
}
