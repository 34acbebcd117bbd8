import type { EntryValue, PlanEntry } from '@/api/actionPlan'

/** A field of an entry's form. */
export interface EntryField {
  key: string
  kind: 'text' | 'area' | 'date' | 'number' | 'select' | 'many'
  required?: boolean
  /** Where the choices come from: a list of the plan, or words of the form. */
  from?: 'units' | 'programmes' | 'stages' | 'indicators' | 'cadence' | 'evidence' | 'proof'
  max?: number
}

export type EntryValues = Record<string, string | string[]>
export const FORM_LISTS = ['head', 'tasks', 'duties', 'targets'] as const
export type FormList = (typeof FORM_LISTS)[number]

const NAMES: EntryField[] = [
  { key: 'titleZh', kind: 'text', required: true, max: 120 },
  { key: 'titleEn', kind: 'text', required: true, max: 160 },
]
const CITES: EntryField = { key: 'cites', kind: 'text', required: true, max: 500 }
const ID: EntryField = { key: 'id', kind: 'text', required: true, max: 60 }

export const FIELDS: Record<FormList, EntryField[]> = {
  head: [
    ...NAMES,
    { key: 'from', kind: 'date', required: true },
    { key: 'to', kind: 'date', required: true },
    { key: 'issuingBody', kind: 'text', max: 100 },
    { key: 'parentDocument', kind: 'text', max: 100 },
    { key: 'parentPlan', kind: 'text', max: 60 },
  ],
  tasks: [
    ID,
    ...NAMES,
    { key: 'programme', kind: 'select', from: 'programmes' },
    { key: 'stage', kind: 'select', from: 'stages' },
    { key: 'lead', kind: 'many', from: 'units', required: true },
    { key: 'co', kind: 'many', from: 'units' },
    { key: 'from', kind: 'date' },
    { key: 'dueOn', kind: 'date' },
    { key: 'every', kind: 'select', from: 'cadence' },
    { key: 'evidence', kind: 'many', from: 'evidence' },
    { key: 'note', kind: 'area', max: 500 },
    CITES,
  ],
  duties: [
    ID,
    ...NAMES,
    { key: 'programme', kind: 'select', from: 'programmes' },
    { key: 'units', kind: 'many', from: 'units' },
    { key: 'anyTag', kind: 'text', max: 200 },
    { key: 'allTags', kind: 'text', max: 200 },
    { key: 'cadence', kind: 'select', from: 'cadence', required: true },
    { key: 'of', kind: 'select', from: 'proof', required: true },
    { key: 'atLeast', kind: 'number' },
    { key: 'ledByZh', kind: 'text', max: 120 },
    { key: 'ledByEn', kind: 'text', max: 160 },
    { key: 'warnDays', kind: 'number' },
    CITES,
  ],
  targets: [
    ID,
    ...NAMES,
    { key: 'indicator', kind: 'select', from: 'indicators', required: true },
    { key: 'milestones', kind: 'area', required: true, max: 2000 },
    { key: 'warnDays', kind: 'number' },
    CITES,
  ],
}

const object = (value: unknown): EntryValue => (value && typeof value === 'object' && !Array.isArray(value) ? (value as EntryValue) : {})
const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const said = (values: EntryValues, key: string): string => (typeof values[key] === 'string' ? (values[key] as string).trim() : '')
const listOf = (line: string): string[] => line.split(/[,，、\s]+/).filter(Boolean)

const milestoneText = (value: unknown): string =>
  (Array.isArray(value) ? value : [])
    .map(object)
    .map((one) => `${text(one.dueOn)} ${'atLeast' in one ? `>= ${text(one.atLeast)}` : `<= ${text(one.atMost)}`}`)
    .join('\n')

/** The milestones of the lines; null where a line is none. */
export function milestonesOf(lines: string): EntryValue[] | null {
  const milestones: EntryValue[] = []
  for (const line of lines.split('\n').filter((each) => each.trim())) {
    const parts = /^\s*(\d{4}-\d{2}-\d{2})\s*(>=|<=|≥|≤)\s*(-?\d+(?:\.\d+)?)\s*%?\s*$/.exec(line)
    if (!parts) return null
    const atLeast = parts[2] === '>=' || parts[2] === '≥'
    milestones.push({ dueOn: parts[1], [atLeast ? 'atLeast' : 'atMost']: Number(parts[3]) })
  }
  return milestones
}

/** What the form shows of an entry; blank for none. */
export function valuesOf(list: FormList, entry: unknown): EntryValues {
  const one = object(entry)
  const values: EntryValues = {}
  for (const field of FIELDS[list]) {
    values[field.key] = field.kind === 'many' ? words(one[field.key]) : text(one[field.key])
  }
  values.titleZh = text(object(one.title).zh)
  values.titleEn = text(object(one.title).en)
  if ('cites' in values) values.cites = words(one.cites).join(', ')
  if (list === 'duties') {
    values.anyTag = words(object(one.selector).anyTag).join(', ')
    values.allTags = words(object(one.selector).allTags).join(', ')
    values.cadence = text(object(one.cadence).default)
    values.of = text(object(one.evidence).of)
    values.atLeast = text(object(one.evidence).atLeast)
    values.ledByZh = text(object(one.ledBy).zh)
    values.ledByEn = text(object(one.ledBy).en)
  }
  if (list === 'targets') values.milestones = milestoneText(one.milestones)
  if (list === 'head') {
    values.from = text(object(one.period).from)
    values.to = text(object(one.period).to)
  }
  return values
}

/** The head of a plan as one thing, out of its keys. */
export const headOf = (entries: PlanEntry[]): EntryValue =>
  Object.fromEntries(entries.filter((entry) => entry.list === 'head').map((entry) => [entry.key, entry.value]))

/** What is wrong, by field. */
export function faultsOf(list: FormList, values: EntryValues): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const field of FIELDS[list]) {
    const value = values[field.key]
    const empty = Array.isArray(value) ? value.length === 0 : !said(values, field.key)
    if (empty) {
      if (field.required) faults[field.key] = 'required'
    } else if (field.kind === 'number' && !/^\d{1,4}$/.test(said(values, field.key))) faults[field.key] = 'number'
  }
  if (said(values, 'id') && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(said(values, 'id'))) faults.id = 'id'
  if (list === 'targets' && said(values, 'milestones') && !milestonesOf(said(values, 'milestones'))) faults.milestones = 'milestones'
  const last = list === 'head' ? 'to' : 'dueOn'
  if (said(values, 'from') && said(values, last) && said(values, last) < said(values, 'from')) faults[last] = 'backwards'
  return faults
}

/** An entry with a key said anew; an empty one is left out. */
function put(entry: EntryValue, key: string, value: unknown): void {
  const empty = value === '' || value === undefined || (Array.isArray(value) && value.length === 0)
  if (empty) delete entry[key]
  else entry[key] = value
}

const numberOf = (line: string): number | undefined => (line ? Number(line) : undefined)
const titleOf = (zh: string, en: string): EntryValue | undefined => (zh || en ? { zh: zh || en, en: en || zh } : undefined)

/** The entry that is sent: what the form doesn't show stays as it was. */
export function entryOf(list: Exclude<FormList, 'head'>, values: EntryValues, before: unknown): EntryValue {
  const entry: EntryValue = structuredClone(object(before))
  put(entry, 'id', said(values, 'id'))
  put(entry, 'title', titleOf(said(values, 'titleZh'), said(values, 'titleEn')))
  put(entry, 'cites', listOf(said(values, 'cites')))
  if (list === 'tasks') {
    put(entry, 'programme', numberOf(said(values, 'programme')))
    put(entry, 'stage', numberOf(said(values, 'stage')))
    for (const key of ['from', 'dueOn', 'every', 'note']) put(entry, key, said(values, key))
    for (const key of ['lead', 'co', 'evidence']) put(entry, key, values[key])
    if (!entry.every) delete entry.due
  } else if (list === 'duties') {
    put(entry, 'programme', numberOf(said(values, 'programme')))
    put(entry, 'units', values.units)
    put(entry, 'cadence', { ...object(entry.cadence), default: said(values, 'cadence') })
    const evidence: EntryValue = { ...object(entry.evidence), of: said(values, 'of') }
    // conditions are about the fields of what proved it before
    if (object(object(before).evidence).of !== evidence.of) delete evidence.where
    put(evidence, 'atLeast', numberOf(said(values, 'atLeast')))
    put(entry, 'evidence', evidence)
    put(entry, 'ledBy', titleOf(said(values, 'ledByZh'), said(values, 'ledByEn')))
    put(entry, 'warnDays', numberOf(said(values, 'warnDays')))
    const selector: EntryValue = { ...object(entry.selector) }
    put(selector, 'anyTag', listOf(said(values, 'anyTag')))
    put(selector, 'allTags', listOf(said(values, 'allTags')))
    if ((values.units as string[]).length) delete entry.selector
    else put(entry, 'selector', selector)
  } else {
    put(entry, 'indicator', said(values, 'indicator'))
    put(entry, 'milestones', milestonesOf(said(values, 'milestones')) ?? [])
    put(entry, 'warnDays', numberOf(said(values, 'warnDays')))
  }
  return entry
}

/** Keys of the head that differ from what was there, with what they are to be; null takes one out. */
export function headChanges(values: EntryValues, before: EntryValue): PlanEntry[] {
  const next: Record<string, unknown> = {
    title: titleOf(said(values, 'titleZh'), said(values, 'titleEn')),
    period: { from: said(values, 'from'), to: said(values, 'to') },
  }
  for (const key of ['issuingBody', 'parentDocument', 'parentPlan']) next[key] = said(values, key) || null
  return Object.entries(next)
    .filter(([key, value]) => JSON.stringify(value ?? null) !== JSON.stringify(before[key] ?? null))
    .map(([key, value]) => ({ list: 'head', key, value: value ?? null }))
}
