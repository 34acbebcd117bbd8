import type { NamedEnterprise } from '@/api/enterprise'
import type { MakePlan, PlanKind, Recurs } from '@/api/plan'

export interface PlanForm {
  title: string
  kind: PlanKind
  unannounced: boolean
  source: 'CONDITION' | 'LIST' | 'INTERVAL'
  regionCode: string
  from: string
  to: string
  domainCode: string
  tags: string[]
  enterprises: NamedEnterprise[]
  /** A rule of intervals; comes with the address. */
  intervalCode: string
  /** Codes, besides those that the kind needs. */
  topics: string[]
  /** Empty for none. */
  checklistId?: string
  note: string
  /** Empty for once. */
  recurs: Recurs | ''
  days: string
}

/** A plan of the year that the day lies in. */
export const blankPlan = (today: string): PlanForm => ({
  title: '',
  kind: 'YEARLY',
  unannounced: true,
  source: 'CONDITION',
  regionCode: '',
  from: `${today.slice(0, 4)}-01-01`,
  to: `${today.slice(0, 4)}-12-31`,
  domainCode: '',
  tags: [],
  enterprises: [],
  intervalCode: '',
  topics: [],
  checklistId: '',
  note: '',
  recurs: '',
  days: '30',
})

const MOST_DAYS = 366

/** What is wrong, by field; the texts stand under `inspectionPlan.fault`. */
export function faultsOf(form: PlanForm): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.title.trim()) faults.title = 'required'
  if (!form.from) faults.from = 'required'
  if (!form.to) faults.to = 'required'
  else if (form.from && form.to < form.from) faults.to = 'periodWrong'
  if (form.recurs === 'DAYS' && !(Number(form.days) >= 1 && Number(form.days) <= MOST_DAYS)) faults.days = 'daysWrong'
  if (form.source === 'LIST' && !form.enterprises.length) faults.enterpriseIds = 'enterprisesNeeded'
  return faults
}

export function bodyOf(form: PlanForm): MakePlan {
  const listed = form.source === 'LIST'
  const byCondition = form.source === 'CONDITION'
  return {
    title: form.title.trim(),
    kind: form.kind,
    ...(form.regionCode ? { regionCode: form.regionCode } : {}),
    unannounced: form.unannounced,
    from: form.from,
    to: form.to,
    ...(byCondition && form.domainCode ? { domainCode: form.domainCode } : {}),
    tags: byCondition ? [...form.tags] : [],
    enterpriseIds: listed ? form.enterprises.map((one) => one.id) : [],
    ...(form.source === 'INTERVAL' ? { intervalCode: form.intervalCode } : {}),
    ...(form.topics?.length ? { topics: [...form.topics] } : {}),
    ...(form.checklistId ? { checklistId: form.checklistId } : {}),
    ...(form.note.trim() ? { note: form.note.trim() } : {}),
    ...(form.recurs
      ? { recurrence: { every: form.recurs, ...(form.recurs === 'DAYS' ? { days: Number(form.days) } : {}) } }
      : {}),
  }
}
