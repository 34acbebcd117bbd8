import type { ReportCell, ReportRow, SaidCell } from '@/api/periodic'

/** What people typed, by section. */
export type Typed = Record<string, string>

export const typedOf = (cells: ReportCell[]): Typed =>
  Object.fromEntries(cells.filter((cell) => cell.writable).map((cell) => [cell.section, cell.kind === 'NUMBER' ? numberText(cell.number) : (cell.text ?? '')]))

/** What is typed once the report was read anew: whatever wasn't saved yet stays, as long as its cell is open. */
export function carriedOf(before: ReportCell[], typed: Typed, now: ReportCell[]): Typed {
  const [old, fresh] = [typedOf(before), typedOf(now)]
  for (const section of Object.keys(fresh)) {
    const said = typed[section]
    if (said !== undefined && said !== old[section]) fresh[section] = said
  }
  return fresh
}

/** What differs from what was saved, of open cells. */
export function unsavedOf(cells: ReportCell[], typed: Typed): Typed {
  const saved = typedOf(cells)
  const differing = cells.filter(({ section, kind }) => section in saved && typed[section] !== undefined && !isSame(kind, typed[section]!, saved[section]!))
  return Object.fromEntries(differing.map(({ section }) => [section, typed[section]!]))
}

/** What was typed before the page was left, over what is saved; a cell that isn't open any more forgets it. */
export function restoredOf(cells: ReportCell[], kept: Typed): Typed {
  const saved = typedOf(cells)
  return { ...saved, ...Object.fromEntries(Object.entries(kept).filter(([section]) => section in saved)) }
}

const numberText = (value: number | null): string => (value === null ? '' : String(value))
const NUMBER = /^-?\d{1,15}(\.\d{1,4})?$/

/** Whether two inputs say the same: 3.50 is 3.5, and blanks around words are none. */
function isSame(kind: ReportCell['kind'], one: string, other: string): boolean {
  const [first, second] = [one.trim(), other.trim()]
  return first === second || (kind === 'NUMBER' && NUMBER.test(first) && NUMBER.test(second) && Number(first) === Number(second))
}

/** What is wrong, by section: `number`, or `required` where it is to be handed in. */
export function faultsOf(cells: ReportCell[], typed: Typed, handIn: boolean): Record<string, 'required' | 'number'> {
  const faults: Record<string, 'required' | 'number'> = {}
  for (const cell of cells.filter((one) => one.writable)) {
    const said = (typed[cell.section] ?? '').trim()
    if (said && cell.kind === 'NUMBER' && !NUMBER.test(said)) faults[cell.section] = 'number'
    else if (!said && handIn && !cell.optional) faults[cell.section] = 'required'
  }
  return faults
}

/** The cells that say something else now. */
export function changedOf(cells: ReportCell[], typed: Typed): SaidCell[] {
  const before = typedOf(cells)
  return cells
    .filter((cell) => cell.writable && !isSame(cell.kind, typed[cell.section] ?? '', before[cell.section] ?? ''))
    .map((cell) => {
      const said = (typed[cell.section] ?? '').trim()
      return cell.kind === 'NUMBER'
        ? { section: cell.section, text: null, number: said ? Number(said) : null }
        : { section: cell.section, text: said || null, number: null }
    })
}

/**
 * A figure in words: shares with part and whole.
 *
 * @param nothing what is said over nothing
 */
export function figureText(cell: Pick<ReportCell, 'value' | 'numerator' | 'denominator' | 'unit'>, nothing: string): string {
  const value = cell.value === null ? nothing : `${cell.value}${cell.unit ?? (cell.denominator === null ? '' : '%')}`
  return cell.denominator === null ? value : `${value} (${cell.numerator ?? 0}/${cell.denominator})`
}

export interface Matrix {
  windows: { from: string; to: string; dueOn: string }[]
  units: { unitId: string; title: string | null; cells: (ReportRow | null)[] }[]
}

/** Units by windows of one rule, the oldest window first; what a unit didn't owe is null. */
export function matrixOf(rows: ReportRow[], plan: string, rule: string): Matrix {
  const own = rows.filter((row) => row.planId === plan && row.ruleId === rule)
  const windows = [...new Map(own.map((row) => [row.from, { from: row.from, to: row.to, dueOn: row.dueOn }])).values()].sort((a, b) => a.from.localeCompare(b.from))
  const units = [...new Map(own.map((row) => [row.unitId, row.unitTitle])).entries()]
  return {
    windows,
    units: units.map(([unitId, title]) => ({
      unitId,
      title,
      cells: windows.map((window) => own.find((row) => row.unitId === unitId && row.from === window.from) ?? null),
    })),
  }
}

/** The rules that rows are about, in the order of the rows. */
export const rulesOf = (rows: ReportRow[]) => [
  ...new Map(rows.map((row) => [`${row.planId}|${row.ruleId}`, { key: `${row.planId}|${row.ruleId}`, plan: row.planId, rule: row.ruleId, title: row.title, planTitle: row.planTitle }])).values(),
]

/** Whether its state is said beside its lateness: of what nobody began and is missing, "missing" says it all. */
export const saysState = (row: Pick<ReportRow, 'state' | 'missing'>): boolean => !row.missing || row.state !== 'OPEN'
