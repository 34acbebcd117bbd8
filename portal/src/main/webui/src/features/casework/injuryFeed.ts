import { INJURY_SEVERITIES, type InjuryLine } from '@/api/injury'

/** What is wrong with a pasted row, as a key below `injury.fault`. */
export interface FeedFault {
  row: number
  key: 'columns' | 'day' | 'severity' | 'empty' | 'many'
}

const MOST = 500
const COLUMNS = 5

function dayOf(text: string): string {
  const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(text)
  return parts ? `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}` : ''
}

/**
 * Rows as Excel copies them: number, day, unit, credit code, severity. A row with more columns is refused, so that
 * nothing about a person slips in.
 *
 * @param words codes of severities by their words on screen
 */
export function feedOf(text: string, words: Record<string, string>): { lines: InjuryLine[]; faults: FeedFault[] } {
  const lines: InjuryLine[] = []
  const faults: FeedFault[] = []
  const rows = text.split(/\r?\n/).map((row, index) => ({ cells: row.split('\t').map((cell) => cell.trim()), row: index + 1 }))
  for (const { cells, row } of rows.filter((one) => one.cells.some(Boolean))) {
    const [reference = '', day = '', unitName = '', unitCode = '', grade = ''] = cells
    const happenedOn = dayOf(day)
    const severity = words[grade] ?? grade
    if (cells.length !== COLUMNS) faults.push({ row, key: 'columns' })
    else if (!reference || !unitName) faults.push({ row, key: 'empty' })
    else if (!happenedOn) faults.push({ row, key: 'day' })
    else if (!INJURY_SEVERITIES.some((one) => one === severity)) faults.push({ row, key: 'severity' })
    else lines.push({ reference, happenedOn, unitName, ...(unitCode ? { unitCode } : {}), severity })
  }
  if (lines.length > MOST) faults.push({ row: MOST + 1, key: 'many' })
  return { lines, faults }
}
