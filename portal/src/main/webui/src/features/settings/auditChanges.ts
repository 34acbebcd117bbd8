/** What a step changed: a line for each field that reads otherwise. */
export interface Change {
  field: string
  before: string
  after: string
}

const shown = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value))

function fields(state: string | null): Record<string, unknown> {
  if (!state) return {}
  try {
    const read: unknown = JSON.parse(state)
    return read && typeof read === 'object' && !Array.isArray(read) ? (read as Record<string, unknown>) : { '': read }
  } catch {
    return { '': state }
  }
}

export function changesOf(before: string | null, after: string | null): Change[] {
  const was = fields(before)
  const is = fields(after)
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: shown(was[field]), after: shown(is[field]) }))
    .filter((change) => change.before !== change.after)
}
