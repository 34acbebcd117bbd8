import { newKey } from '@/api/http'
import type { LedgerTerm, LedgerView, WriteLedger } from '@/api/ledger'

export interface TermForm {
  code: string
  title: string
  from: string
  to: string
}

export interface LedgerForm {
  title: string
  topic: string
  basis: string
  regionCode: string
  from: string
  to: string
  note: string
  categories: TermForm[]
  phases: TermForm[]
  treatments: TermForm[]
  departments: string[]
  quantityUnit: string
  evidenceRequired: boolean
  planId: string
  checklistId: string
  planYears: string
}

/**
 * People see the words only. A code is never used again, also not after its word was removed: rows that name it would get
 * another word unnoticed.
 */
export const blankTerm = (): TermForm => ({ code: `T-${newKey().slice(0, 8)}`, title: '', from: '', to: '' })

/** A ledger of the year that the day lies in. */
export const blankLedger = (today: string): LedgerForm => ({
  title: '',
  topic: '',
  basis: '',
  regionCode: '',
  from: `${today.slice(0, 4)}-01-01`,
  to: `${today.slice(0, 4)}-12-31`,
  note: '',
  categories: [blankTerm()],
  phases: [],
  treatments: [],
  departments: [],
  quantityUnit: '',
  evidenceRequired: false,
  planId: '',
  checklistId: '',
  planYears: '',
})

const termForm = (term: LedgerTerm): TermForm => ({ code: term.code, title: term.title, from: term.from ?? '', to: term.to ?? '' })

export const formOf = (ledger: LedgerView): LedgerForm => ({
  title: ledger.title,
  topic: ledger.topic,
  basis: ledger.basis ?? '',
  regionCode: ledger.regionCode,
  from: ledger.from,
  to: ledger.to,
  note: ledger.note ?? '',
  categories: ledger.categories.map(termForm),
  phases: ledger.phases.map(termForm),
  treatments: ledger.treatments.map(termForm),
  departments: [...ledger.departments],
  quantityUnit: ledger.quantityUnit ?? '',
  evidenceRequired: ledger.evidenceRequired,
  planId: ledger.planId ?? '',
  checklistId: ledger.checklistId ?? '',
  planYears: ledger.planYears ? String(ledger.planYears) : '',
})

const said = (terms: TermForm[]): TermForm[] => terms.filter((term) => term.title.trim())
const phaseWrong = (phase: TermForm): boolean => !phase.from !== !phase.to || (!!phase.from && phase.to < phase.from)

/** What is wrong, by field; the texts stand under `ledger.fault`. */
export function faultsOf(form: LedgerForm): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.title.trim()) faults.title = 'required'
  if (!form.topic.trim()) faults.topic = 'required'
  if (!form.from) faults.from = 'required'
  if (!form.to) faults.to = 'required'
  else if (form.from && form.to < form.from) faults.to = 'periodWrong'
  if (!said(form.categories).length) faults.categories = 'termsNeeded'
  if (form.planYears.trim() && !/^([1-9]|1\d|20)$/.test(form.planYears.trim())) faults.planYears = 'years'
  if (said(form.phases).some(phaseWrong)) faults.phases = 'phaseWrong'
  return faults
}

const text = (name: string, value: string): Record<string, string> => (value.trim() ? { [name]: value.trim() } : {})
const terms = (list: TermForm[], dated = false): LedgerTerm[] =>
  said(list).map((term) => ({
    code: term.code,
    title: term.title.trim(),
    ...(dated && term.from ? { from: term.from, to: term.to } : {}),
  }))

export function bodyOf(form: LedgerForm): WriteLedger {
  return {
    title: form.title.trim(),
    topic: form.topic.trim(),
    ...text('basis', form.basis),
    ...text('regionCode', form.regionCode),
    from: form.from,
    to: form.to,
    ...text('note', form.note),
    categories: terms(form.categories),
    phases: terms(form.phases, true),
    treatments: terms(form.treatments),
    departments: [...form.departments],
    ...text('quantityUnit', form.quantityUnit),
    evidenceRequired: form.evidenceRequired,
    ...text('planId', form.planId),
    ...text('checklistId', form.checklistId),
    ...(form.planYears.trim() ? { planYears: Number(form.planYears) } : {}),
  }
}
