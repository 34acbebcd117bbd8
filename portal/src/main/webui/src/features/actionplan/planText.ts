import type { FieldError } from '@/api/problem'
import type { PackFault, PackFile, PlanChange, PlanGap, Stage } from '@/api/actionPlan'

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

/** The words of a title in a language, Chinese unless English is chosen; `''` for what is no title. */
export function wordsOf(title: unknown, locale: string): string {
  if (!title || typeof title !== 'object') return ''
  const { zh, en } = title as { zh?: unknown; en?: unknown }
  const said = locale.startsWith('en') ? (en ?? zh) : (zh ?? en)
  return typeof said === 'string' ? said : ''
}

/** The title of an entry's value in a language; `''` where it has none. */
export const titleIn = (value: unknown, locale: string): string =>
  value && typeof value === 'object' ? wordsOf((value as { title?: unknown }).title, locale) : ''

/** What a gap is about: the entry's title with its id, else the numbers or days. */
export const gapAbout = (gap: PlanGap): string => (gap.title ? `${gap.title} (${gap.about})` : gap.about)

/** A value of an entry in one line, for a table of differences. */
export function inOneLine(value: unknown, locale: string): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map((each) => inOneLine(each, locale)).join(', ')
  if (typeof value === 'object') {
    const title = value as Record<string, unknown>
    if (typeof title.zh === 'string' && Object.keys(title).every((key) => key === 'zh' || key === 'en')) return wordsOf(title, locale)
    return Object.entries(title)
      .map(([key, inner]) => `${key}: ${inOneLine(inner, locale)}`)
      .join('; ')
  }
  return String(value)
}

/** What an entry was or became: of a changed one the fields that differ, a line each, else the whole. */
export function changeText(change: PlanChange, value: unknown, locale: string): string {
  if (change.kind !== 'CHANGED') return inOneLine(value, locale)
  if (change.list === 'head' || !change.fields.length) return bothLines(value, locale)
  return change.fields.map((field) => `${field}: ${bothLines((value as Record<string, unknown>)[field], locale)}`).join('\n')
}

/** A title in both languages, so that a change of either shows; anything else in one line. */
function bothLines(value: unknown, locale: string): string {
  const title = value as { zh?: unknown; en?: unknown } | null
  const isTitle = !!title && typeof title === 'object' && typeof title.zh === 'string' && typeof title.en === 'string'
  return isTitle && Object.keys(title).length === 2 ? `${wordsOf(title, locale)} / ${wordsOf(title, locale.startsWith('en') ? 'zh' : 'en')}` : inOneLine(value, locale)
}

/**
 * A text that was read anew because somebody else changed it meanwhile: the files that were changed here stay as they
 * were typed, the others become as they are now.
 *
 * @returns the files, and in `both` the names of those that were changed on both sides
 */
export function carriedFiles(before: PackFile[], mine: PackFile[], now: PackFile[]): { files: PackFile[]; both: string[] } {
  const textIn = (files: PackFile[], name: string): string | undefined => files.find((one) => one.name === name)?.text
  const changed = mine.filter((one) => one.text !== textIn(before, one.name))
  const names = [...new Set([...now, ...changed].map((one) => one.name))]
  return {
    files: names.map((name) => ({ name, text: textIn(changed, name) ?? textIn(now, name) ?? '' })),
    both: changed.map((one) => one.name).filter((name) => textIn(now, name) !== textIn(before, name)),
  }
}
