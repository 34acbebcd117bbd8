import type { DocumentField, DocumentValues } from '@/api/document'

/** What a form shows for the fields of a kind: a text for each, rows for each list. */
export function formOf(fields: DocumentField[], values: DocumentValues): DocumentValues {
  const texts: Record<string, string> = {}
  const lists: Record<string, Record<string, string>[]> = {}
  for (const field of fields) {
    if (field.type === 'LIST') lists[field.key] = (values.lists[field.key] ?? []).map((row) => ({ ...row }))
    else texts[field.key] = values.texts[field.key] ?? ''
  }
  return { texts, lists }
}

/** What is sent: without what was left empty, and without rows in which nothing stands but their number. */
export function bodyOf(form: DocumentValues): DocumentValues {
  const texts = filled(form.texts)
  const lists: DocumentValues['lists'] = {}
  for (const [key, rows] of Object.entries(form.lists)) {
    const kept = rows.map(filled).filter((row) => Object.keys(row).some((column) => column !== 'index'))
    if (kept.length) lists[key] = kept.map((row, index) => ('index' in row ? { ...row, index: String(index + 1) } : row))
  }
  return { texts, lists }
}

const filled = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, value.trim()])
      .filter(([, value]) => value),
  )

/** The paths of required values that are missing, as the service names them. */
export function missingOf(fields: DocumentField[], form: DocumentValues): string[] {
  const body = bodyOf(form)
  return fields
    .filter((field) => field.required)
    .filter((field) => (field.type === 'LIST' ? !body.lists[field.key] : !body.texts[field.key]))
    .map((field) => (field.type === 'LIST' ? `values.lists.${field.key}` : `values.texts.${field.key}`))
}

export function blankRow(field: DocumentField, index: number): Record<string, string> {
  return Object.fromEntries(field.columns.map((column) => [column.key, column.key === 'index' ? String(index) : '']))
}

/** Yuan as a person types them; fen as they are sent. Empty for what is no amount. */
export function fenOf(yuan: string): string {
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(yuan.trim().replace(/[,，]/g, ''))
  return match ? String(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0') || 0)) : ''
}

export const yuanOf = (fen: string): string => (/^\d+$/.test(fen) ? String(Number(fen) / 100) : '')

/** The placeholders that a template may use, as they are typed. */
export function placeholdersOf(fields: DocumentField[]): { text: string; sample: string; needed: boolean }[] {
  return fields.flatMap((field) => {
    const needed = field.anchored
    if (field.type !== 'LIST') return [{ text: `{{${field.label}}}`, sample: field.sample, needed }]
    return field.columns.map((column) => ({ text: `{{${field.label}.${column.label}}}`, sample: column.sample, needed }))
  })
}
