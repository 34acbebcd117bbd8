import type { Violation } from '@/api/enforcement'
import { yuanOf } from '@/features/reward/money'
import { fenOf } from '@/shared/format'

export interface GradeForm {
  code: string
  title: string
  circumstance: string
  min: string
  max: string
  lenient?: boolean
}
export interface ViolationForm {
  code: string
  title: string
  basis: string
  grades: GradeForm[]
  restoration: boolean
  creditBehaviour?: string | null
  caseRequired?: boolean
  domainCode?: string | null
}

const CODE = /^[A-Z0-9_-]{1,40}$/

export const formOf = (violations: Violation[]): ViolationForm[] =>
  violations.map((one) => ({
    ...one,
    domainCode: one.domainCode ?? undefined,
    grades: one.grades.map((grade) => ({ code: grade.code, title: grade.title, circumstance: grade.circumstance, min: yuanOf(grade.minFen), max: yuanOf(grade.maxFen), lenient: Boolean(grade.lenient) })),
  }))

/** The first fault, as a key below `casework.standardFault`; empty when there is none. */
export function faultOf(form: ViolationForm[]): string {
  const twice = (codes: string[]): boolean => new Set(codes).size !== codes.length
  const grades = form.flatMap((one) => one.grades)
  if (form.some((one) => !one.title.trim() || !one.basis.trim()) || grades.some((grade) => !grade.title.trim() || !grade.circumstance.trim())) return 'empty'
  if ([...form, ...grades].some((one) => !CODE.test(one.code)) || form.some((one) => one.creditBehaviour?.trim() && !CODE.test(one.creditBehaviour.trim()))) return 'code'
  if (twice(form.map((one) => one.code)) || form.some((one) => twice(one.grades.map((grade) => grade.code)))) return 'twice'
  if (grades.some((grade) => fenOf(grade.min) === null || fenOf(grade.max) === null || fenOf(grade.max)! < fenOf(grade.min)!)) return 'range'
  return ''
}

export const bodyOf = (form: ViolationForm[]): Violation[] =>
  form.map((one) => ({
    code: one.code,
    title: one.title.trim(),
    basis: one.basis.trim(),
    restoration: one.restoration,
    ...(one.caseRequired ? { caseRequired: true } : {}),
    ...(one.domainCode ? { domainCode: one.domainCode } : {}),
    ...(one.creditBehaviour?.trim() ? { creditBehaviour: one.creditBehaviour.trim() } : {}),
    grades: one.grades.map((grade) => ({
      code: grade.code,
      title: grade.title.trim(),
      circumstance: grade.circumstance.trim(),
      minFen: fenOf(grade.min) ?? 0,
      maxFen: fenOf(grade.max) ?? 0,
      ...(grade.lenient ? { lenient: true } : {}),
    })),
  }))
