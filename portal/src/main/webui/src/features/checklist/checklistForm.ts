import type { Phase } from '@/api/phase'
import type { ChecklistItem, ChecklistKind, MakeChecklist, WriteItem } from '@/api/checklist'

export interface ItemForm {
  text: string
  basis: string
  /** A clause of the library, with the words that it is shown by; empty where a document is named. */
  clauseId: string
  clauseName: string
  section?: string
  code?: string
  note?: string
  penalty?: string
  phase?: Phase | ''
  violationCode?: string
  photoNeeded?: boolean
  keyLink?: boolean
}

export interface ChecklistForm {
  title: string
  kind: ChecklistKind
  enterpriseId: string
  enterpriseName: string
  regionCode: string
  domainCode: string
  tags: string[]
  items: ItemForm[]
}

export const blankItem = (): ItemForm => ({ text: '', basis: '', clauseId: '', clauseName: '', section: '', penalty: '' })

export const blankChecklist = (): ChecklistForm => ({
  title: '',
  kind: 'STANDARD',
  enterpriseId: '',
  enterpriseName: '',
  regionCode: '',
  domainCode: '',
  tags: [],
  items: [blankItem()],
})

export const itemForm = (item: ChecklistItem): ItemForm => ({
  text: item.text,
  basis: item.basis ?? '',
  clauseId: item.clause?.clauseId ?? '',
  clauseName: item.clause ? `${item.clause.setTitle} ${item.clause.no}` : '',
  section: item.section ?? '',
  ...(item.code ? { code: item.code } : {}),
  ...(item.note ? { note: item.note } : {}),
  ...(item.penalty ? { penalty: item.penalty } : {}),
  ...(item.phase ? { phase: item.phase } : {}),
  ...(item.violationCode ? { violationCode: item.violationCode } : {}),
  ...(item.photoNeeded ? { photoNeeded: true } : {}),
  ...(item.keyLink ? { keyLink: true } : {}),
})

/** What is wrong, by field; the texts stand under `checklist.fault`. */
export function faultsOf(form: ChecklistForm, ofEnterprise: boolean, isNew = true): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.title.trim()) faults.title = 'required'
  if (ofEnterprise && !form.enterpriseId) faults.enterpriseId = 'required'
  if (form.kind === 'ENFORCEMENT' && isNew && (ofEnterprise || !form.domainCode)) faults[ofEnterprise ? 'enterpriseId' : 'domainCode'] = 'noSector'
  if (!form.items.length) faults.items = 'noItems'
  form.items.forEach((item, index) => {
    if (!item.text.trim()) faults[`items[${index}].text`] = 'required'
    if (!item.clauseId && !item.basis.trim()) faults[`items[${index}].basis`] = 'noBasis'
    if (form.kind === 'ENFORCEMENT' && !item.penalty?.trim()) faults[`items[${index}].penalty`] = 'noPenalty'
  })
  return faults
}

export const itemsBody = (form: ChecklistForm): WriteItem[] =>
  form.items.map((item) => ({
    text: item.text.trim(),
    ...(item.basis.trim() ? { basis: item.basis.trim() } : {}),
    ...(item.clauseId ? { clauseId: item.clauseId } : {}),
    ...(item.phase ? { phase: item.phase } : {}),
    ...(item.section?.trim() ? { section: item.section.trim() } : {}),
    ...(item.code?.trim() ? { code: item.code.trim() } : {}),
    ...(item.note?.trim() ? { note: item.note.trim() } : {}),
    ...(item.penalty?.trim() ? { penalty: item.penalty.trim() } : {}),
    ...(item.violationCode ? { violationCode: item.violationCode } : {}),
    ...(item.photoNeeded ? { photoNeeded: true } : {}),
    ...(item.keyLink ? { keyLink: true } : {}),
  }))

/** For one enterprise, or for those of a place that fit; never both. */
export function bodyOf(form: ChecklistForm, ofEnterprise: boolean): MakeChecklist {
  return {
    title: form.title.trim(),
    kind: form.kind,
    ...(ofEnterprise ? { enterpriseId: form.enterpriseId } : {}),
    ...(!ofEnterprise && form.regionCode ? { regionCode: form.regionCode } : {}),
    ...(!ofEnterprise && form.domainCode ? { domainCode: form.domainCode } : {}),
    tags: ofEnterprise ? [] : [...form.tags],
    items: itemsBody(form),
  }
}

/** Adds what isn't there yet. */
export function addClauses(form: ChecklistForm, clauses: { clauseId: string; setTitle: string; no: string; text: string }[]): number {
  const there = new Set(form.items.map((item) => item.clauseId))
  const fresh = clauses.filter((clause) => !there.has(clause.clauseId))
  const written = form.items.filter((item) => item.text.trim() || item.clauseId || item.basis.trim())
  form.items = [
    ...written,
    ...fresh.map((clause) => ({
      text: clause.text.slice(0, 500),
      basis: '',
      clauseId: clause.clauseId,
      clauseName: `${clause.setTitle} ${clause.no}`,
    })),
  ]
  return fresh.length
}
