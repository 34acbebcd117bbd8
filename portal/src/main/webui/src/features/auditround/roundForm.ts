import type { NamedEnterprise } from '@/api/enterprise'
import type { AskQuestion, AuditedUnit, MakeRound, Method } from '@/api/auditRound'

export interface RoundForm {
  title: string
  planYear: string
  domainCode: string
  from: string
  to: string
  team: string
  /** Codes of the places below. */
  places: string[]
  /** One department code a line. */
  departments: string
  enterprises: NamedEnterprise[]
}

export const blankRound = (today: string): RoundForm => ({
  title: '',
  planYear: today.slice(0, 4),
  domainCode: '',
  from: today,
  to: `${today.slice(0, 4)}-12-31`,
  team: '',
  places: [],
  departments: '',
  enterprises: [],
})

export const lines = (text: string): string[] => [...new Set(text.split(/\n/).map((one) => one.trim()).filter(Boolean))]

export function unitsOf(form: RoundForm): AuditedUnit[] {
  return [
    ...form.places.map((regionCode) => ({ kind: 'PLACE' as const, regionCode })),
    ...lines(form.departments).map((departmentCode) => ({ kind: 'DEPARTMENT' as const, departmentCode: departmentCode.toUpperCase() })),
    ...form.enterprises.map((one) => ({ kind: 'ENTERPRISE' as const, enterpriseId: one.id })),
  ]
}

/** What is wrong, by field; the texts stand under `audit.fault`. */
export function faultsOf(form: RoundForm): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.title.trim()) faults.title = 'required'
  if (!/^20[2-9]\d$/.test(form.planYear.trim())) faults.planYear = 'yearWrong'
  if (!form.from) faults.from = 'required'
  if (!form.to) faults.to = 'required'
  else if (form.from && form.to < form.from) faults.to = 'periodWrong'
  if (!lines(form.team).length) faults.team = 'required'
  if (!unitsOf(form).length) faults.units = 'unitsNeeded'
  return faults
}

export function bodyOf(form: RoundForm): MakeRound {
  return {
    title: form.title.trim(),
    planYear: Number(form.planYear),
    ...(form.domainCode ? { domainCode: form.domainCode } : {}),
    from: form.from,
    to: form.to,
    team: lines(form.team),
    units: unitsOf(form),
  }
}

export interface QuestionForm {
  group: string
  text: string
  method: Method
  points: string
}

export const blankQuestion = (group = ''): QuestionForm => ({ group, text: '', method: 'RECORDS', points: '10' })

export const questionOk = (one: QuestionForm): boolean =>
  Boolean(one.group.trim() && one.text.trim()) && /^([1-9]\d?|100)$/.test(one.points.trim())

export const questionsBody = (questions: QuestionForm[]): { questions: AskQuestion[] } => ({
  questions: questions.map((one) => ({ group: one.group.trim(), text: one.text.trim(), method: one.method, points: Number(one.points) })),
})

/** Whether the code stands in the list of one a line. */
export const isNamed = (text: string, code: string): boolean => lines(text).some((one) => one.toUpperCase() === code.toUpperCase())

/** The list with the code, or without it where it stood there. */
export const toggled = (text: string, code: string): string =>
  (isNamed(text, code) ? lines(text).filter((one) => one.toUpperCase() !== code.toUpperCase()) : [...lines(text), code]).join('\n')
