import type { FieldError } from '@/api/problem'
import type { PackFault, Stage } from '@/api/actionPlan'

/** The faults of a refused text: `file:line/path` stands in the field. */
export function faultsOf(errors: FieldError[]): PackFault[] {
  return errors.map((error) => {
    const parts = /^([^:]+):(\d+)(\/.*)?$/.exec(error.field)
    return {
      file: parts?.[1] ?? '',
      line: Number(parts?.[2] ?? 0),
      path: parts?.[3] ?? error.field,
      message: error.message,
    }
  })
}

/** Where a line of a text begins and ends, in characters; the last one for lines beyond it. */
export function spanOfLine(text: string, line: number): [number, number] {
  const lines = text.split('\n')
  const wanted = Math.min(Math.max(line, 1), lines.length)
  const start = lines.slice(0, wanted - 1).reduce((sum, each) => sum + each.length + 1, 0)
  return [start, start + lines[wanted - 1]!.length]
}

/** Share of the whole span at which a day lies, from 0 to 100. */
export function shareOf(day: string, from: string, to: string): number {
  const at = (text: string): number => Date.parse(`${text}T00:00:00Z`)
  const whole = at(to) - at(from)
  return whole <= 0 ? 0 : Math.min(100, Math.max(0, ((at(day) - at(from)) / whole) * 100))
}

/** Numbers of the other stages that run on some day of this one. */
export const overlapping = (stage: Stage, stages: Stage[]): number[] =>
  stages.filter((other) => other.number !== stage.number && other.from <= stage.to && stage.from <= other.to).map((other) => other.number)

/** A value of an entry in one line, for a table of differences. */
export function inOneLine(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(inOneLine).join(', ')
  if (typeof value === 'object') {
    const title = value as Record<string, unknown>
    if (typeof title.zh === 'string' && Object.keys(title).every((key) => key === 'zh' || key === 'en')) return title.zh
    return Object.entries(title)
      .map(([key, inner]) => `${key}: ${inOneLine(inner)}`)
      .join('; ')
  }
  return String(value)
}
