import { ACCIDENT_TYPES } from '@/api/accident'
import { BODY_PARTS, INJURY_SEVERITIES, type InjuryLine } from '@/api/injury'

/** What is wrong with a pasted row, as a key below `injury.fault`. */
export interface FeedFault {
  row: number
  key: 'columns' | 'day' | 'severity' | 'cause' | 'bodyPart' | 'empty' | 'many'
}

const MOST = 500
const COLUMNS = 5
/** With how it happened, what was hurt and the zone, each of which may stay empty. */
const ALL_COLUMNS = 8

function dayOf(text: string): string {
  const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(text)
  return parts ? `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}` : ''
}

/**
 * Rows as Excel copies them: number, day, unit, credit code, severity, and, if at all, cause, body part and zone. A row
 * with other columns is refused, so that nothing about a person slips in.
 *
 * @param words codes of severities, causes and body parts by their words on screen
 */
export function feedOf(text: string, words: Record<string, string>): { lines: InjuryLine[]; faults: FeedFault[] } {
  const lines: InjuryLine[] = []
  const faults: FeedFault[] = []
  const rows = text.split(/\r?\n/).map((row, index) => ({ cells: row.split('\t').map((cell) => cell.trim()), row: index + 1 }))
  for (const { cells, row } of rows.filter((one) => one.cells.some(Boolean))) {
    const [reference = '', day = '', unitName = '', unitCode = '', grade = '', how = '', what = '', zone = ''] = cells
    const happenedOn = dayOf(day)
    const severity = words[grade] ?? grade
    const cause = words[how] ?? how
    const bodyPart = words[what] ?? what
    if (cells.length !== COLUMNS && cells.length !== ALL_COLUMNS) faults.push({ row, key: 'columns' })
    else if (!reference || !unitName) faults.push({ row, key: 'empty' })
    else if (!happenedOn) faults.push({ row, key: 'day' })
    else if (!INJURY_SEVERITIES.some((one) => one === severity)) faults.push({ row, key: 'severity' })
    else if (cause && !ACCIDENT_TYPES.some((one) => one === cause)) faults.push({ row, key: 'cause' })
    else if (bodyPart && !BODY_PARTS.some((one) => one === bodyPart)) faults.push({ row, key: 'bodyPart' })
    else lines.push({ reference, happenedOn, unitName, ...(unitCode ? { unitCode } : {}), severity, ...(cause ? { cause } : {}), ...(bodyPart ? { bodyPart } : {}), ...(zone ? { zone } : {}) })
  }
  if (lines.length > MOST) faults.push({ row: MOST + 1, key: 'many' })
  return { lines, faults }
}
