import type { AddLedgerRow, LedgerRowView, LedgerTally, Milestone, ObjectKind, RowFacts } from '@/api/ledger'

export interface MilestoneForm {
  dueOn: string
  text: string
  doneOn: string
}

export const blankMilestone = (): MilestoneForm => ({ dueOn: '', text: '', doneOn: '' })

export interface RowForm {
  objectKind: ObjectKind
  enterpriseId: string
  enterpriseName: string
  objectName: string
  regionCode: string
  surveyedOn: string
  categoryCode: string
  phaseCode: string
  department: string
  address: string
  vulnerable: boolean
  quantity: string
  finding: string
  treatments: string[]
  measure: string
  dueOn: string
  longTermPlan: string
  planDueOn: string
  publicity: string
  milestones: MilestoneForm[]
}

export const blankRow = (today: string): RowForm => ({
  objectKind: 'PLACE',
  enterpriseId: '',
  enterpriseName: '',
  objectName: '',
  regionCode: '',
  surveyedOn: today,
  categoryCode: '',
  phaseCode: '',
  department: '',
  address: '',
  vulnerable: false,
  quantity: '',
  finding: '',
  treatments: [],
  measure: '',
  dueOn: '',
  longTermPlan: '',
  planDueOn: '',
  publicity: '',
  milestones: [],
})

export const formOf = (row: LedgerRowView): RowForm => ({
  objectKind: row.objectKind,
  enterpriseId: row.enterpriseId ?? '',
  enterpriseName: row.enterpriseId ? row.objectName : '',
  objectName: row.enterpriseId ? '' : row.objectName,
  regionCode: row.regionCode,
  surveyedOn: row.surveyedOn ?? '',
  categoryCode: row.categoryCode,
  phaseCode: row.phaseCode ?? '',
  department: row.department ?? '',
  address: row.address ?? '',
  vulnerable: row.vulnerable ?? false,
  quantity: row.quantity === null ? '' : String(row.quantity),
  finding: row.finding ?? '',
  treatments: [...row.treatments],
  measure: row.measure ?? '',
  dueOn: row.dueOn ?? '',
  longTermPlan: row.longTermPlan ?? '',
  planDueOn: row.planDueOn ?? '',
  publicity: row.publicity ? String(row.publicity) : '',
  milestones: row.milestones.map((one) => ({ dueOn: one.dueOn, text: one.text, doneOn: one.doneOn ?? '' })),
})

/** Days of a row that may stay in the past when it is written anew. */
export interface Former {
  dueOn: string
  planDueOn: string
}

/** What is wrong, by field as the service names it; the texts stand under `ledger.fault`. */
export function faultsOf(form: RowForm, today: string, former?: Former): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!former && form.objectKind === 'ENTERPRISE' && !form.enterpriseId) faults.enterpriseId = 'required'
  if (!former && form.objectKind !== 'ENTERPRISE' && !form.objectName.trim()) faults.objectName = 'required'
  if (!former && form.surveyedOn > today) faults.surveyedOn = 'future'
  if (!form.categoryCode) faults['facts.categoryCode'] = 'required'
  if (form.quantity.trim() && !/^\d{1,10}(\.\d{1,2})?$/.test(form.quantity.trim())) faults['facts.quantity'] = 'number'
  if (form.publicity.trim() && !/^\d{1,5}$/.test(form.publicity.trim())) faults['facts.publicity'] = 'number'
  if (form.dueOn && form.dueOn < today && form.dueOn !== former?.dueOn) faults['facts.dueOn'] = 'past'
  if (!form.longTermPlan.trim() !== !form.planDueOn) faults['facts.planDueOn'] = 'planWrong'
  else if (form.planDueOn && form.planDueOn < today && form.planDueOn !== former?.planDueOn) faults['facts.planDueOn'] = 'past'
  const wrong = milestoneFault(form, today)
  if (wrong) faults['facts.milestones'] = wrong
  return faults
}

/** What is wrong with the steps of the plan: each has its day and words, in order, one at least a year before the last. */
export function milestoneFault(form: Pick<RowForm, 'milestones' | 'planDueOn'>, today: string): string {
  const days = form.milestones.map((one) => one.dueOn)
  if (form.milestones.some((one) => !one.dueOn || !one.text.trim())) return 'milestoneHalf'
  if (form.milestones.some((one) => one.doneOn > today)) return 'future'
  if (days.length && !form.planDueOn) return 'planWrong'
  if (days.some((day, at) => day > form.planDueOn || (at > 0 && day <= days[at - 1]!))) return 'milestoneOrder'
  if (!form.planDueOn) return ''
  for (let year = Number(today.slice(0, 4)); year < Number(form.planDueOn.slice(0, 4)); year++)
    if (!days.some((day) => day.startsWith(String(year)))) return 'milestoneYear'
  return ''
}

/**
 * @param tellsCare whether the person may know and say who needs care
 */
export function factsOf(form: RowForm, tellsCare: boolean): RowFacts {
  const text = (name: string, value: string): Record<string, string> => (value.trim() ? { [name]: value.trim() } : {})
  return {
    categoryCode: form.categoryCode,
    ...text('phaseCode', form.phaseCode),
    ...text('department', form.department),
    ...text('address', form.address),
    ...(tellsCare && form.objectKind === 'HOUSEHOLD' ? { vulnerable: form.vulnerable } : {}),
    ...(form.quantity.trim() ? { quantity: Number(form.quantity) } : {}),
    ...text('finding', form.finding),
    treatments: [...form.treatments],
    ...text('measure', form.measure),
    ...text('dueOn', form.dueOn),
    ...text('longTermPlan', form.longTermPlan),
    ...text('planDueOn', form.planDueOn),
    publicity: Number(form.publicity) || 0,
    milestones: form.milestones.map((one): Milestone => ({
      dueOn: one.dueOn,
      text: one.text.trim(),
      ...(one.doneOn ? { doneOn: one.doneOn } : {}),
    })),
  }
}

/**
 * @param ownRegion where the object lies when nothing was chosen
 */
export function bodyOf(form: RowForm, tellsCare: boolean, ownRegion: string): AddLedgerRow {
  const enterprise = form.objectKind === 'ENTERPRISE'
  return {
    objectKind: form.objectKind,
    ...(enterprise
      ? { enterpriseId: form.enterpriseId }
      : { objectName: form.objectName.trim(), regionCode: form.regionCode || ownRegion }),
    ...(form.surveyedOn ? { surveyedOn: form.surveyedOn } : {}),
    facts: factsOf(form, tellsCare),
  }
}

/** Share of the objects that were looked at, in whole percent; null where nobody said how many there are. */
export const coverage = (surveyed: number, objects: number | null): number | null =>
  objects ? Math.floor((Math.min(surveyed, objects) / objects) * 100) : null

/** Share of what had to be treated that was rectified or removed, in whole percent; null where nothing had to be. */
export function treatedShare(tally: Pick<LedgerTally, 'untreated' | 'rectified' | 'removed'>): number | null {
  const treated = tally.rectified + tally.removed
  const all = treated + tally.untreated
  return all ? Math.floor((treated / all) * 100) : null
}
