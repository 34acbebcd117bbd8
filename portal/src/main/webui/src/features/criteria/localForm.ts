import type { LocalClause, LocalSetContent } from '@/api/criteria'

/** A clause as it is typed; keywords and tags stand in one line each. */
export interface ClauseLine {
  id: string | null
  no: string
  text: string
  keywords: string
  industries: string
  tags: string
}

export interface LocalSetForm {
  title: string
  documentNo: string
  sector: string
  effectiveFrom: string
  effectiveTo: string
  supplementOf: string
  sourceUrl: string
  note: string
  paraphrase: boolean
  clauses: ClauseLine[]
}

export const MOST_CLAUSES = 200

export const blankClause = (): ClauseLine => ({ id: null, no: '', text: '', keywords: '', industries: '', tags: '' })

export const blankSet = (): LocalSetForm => ({
  title: '',
  documentNo: '',
  sector: '',
  effectiveFrom: '',
  effectiveTo: '',
  supplementOf: '',
  sourceUrl: '',
  note: '',
  paraphrase: false,
  clauses: [blankClause()],
})

const joined = (words: string[] | null): string => (words ?? []).join(' ')
const split = (text: string): string[] => [...new Set(text.split(/[\s,，、;；]+/).filter(Boolean))]

export const formOf = (content: LocalSetContent): LocalSetForm => ({
  title: content.title,
  documentNo: content.documentNo,
  sector: content.sector,
  effectiveFrom: content.effectiveFrom,
  effectiveTo: content.effectiveTo ?? '',
  supplementOf: content.supplementOf ?? '',
  sourceUrl: content.sourceUrl ?? '',
  note: content.note ?? '',
  paraphrase: content.paraphrase ?? false,
  clauses: content.clauses.map((one) => ({
    id: one.id,
    no: one.no,
    text: one.text,
    keywords: joined(one.keywords),
    industries: joined(one.industries),
    tags: joined(one.tags),
  })),
})

const clauseOf = (line: ClauseLine): LocalClause => ({
  id: line.id,
  no: line.no.trim(),
  text: line.text.trim(),
  keywords: split(line.keywords),
  industries: split(line.industries),
  tags: split(line.tags),
})

export const bodyOf = (form: LocalSetForm): LocalSetContent => ({
  title: form.title.trim(),
  documentNo: form.documentNo.trim(),
  sector: form.sector.trim(),
  effectiveFrom: form.effectiveFrom,
  effectiveTo: form.effectiveTo || null,
  supplementOf: form.supplementOf || null,
  sourceUrl: form.sourceUrl.trim() || null,
  note: form.note.trim() || null,
  paraphrase: form.paraphrase,
  clauses: form.clauses.map(clauseOf),
})

/** What is missing, by the name that the service gives to the field. */
export function missingIn(form: LocalSetForm): string[] {
  const body = bodyOf(form)
  const whole = (['title', 'documentNo', 'sector', 'effectiveFrom'] as const).filter((name) => !body[name])
  const parts = body.clauses.flatMap((one, index) => [
    ...(one.no ? [] : [`clauses[${index}].no`]),
    ...(one.text ? [] : [`clauses[${index}].text`]),
    ...(one.keywords.length ? [] : [`clauses[${index}].keywords`]),
  ])
  return [...whole, ...parts]
}
