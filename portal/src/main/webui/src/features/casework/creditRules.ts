import type { Behaviour } from '@/api/credit'

export interface BehaviourForm {
  code: string
  title: string
  months: string
  effect: string
  bars: boolean
}

const CODE = /^[A-Z0-9_-]{1,40}$/
const MOST_MONTHS = 120

export const formOf = (behaviours: Behaviour[]): BehaviourForm[] =>
  behaviours.map((one) => ({ code: one.code, title: one.title, months: String(one.months), effect: one.effect, bars: one.bars }))

/** The first fault, as a key below `creditRules.fault`; empty when there is none. */
export function faultOf(form: BehaviourForm[]): string {
  if (!form.length) return 'none'
  if (form.some((one) => !one.title.trim() || !one.effect.trim())) return 'empty'
  if (form.some((one) => !CODE.test(one.code))) return 'code'
  if (form.some((one) => !/^\d{1,3}$/.test(one.months.trim()) || Number(one.months) < 1 || Number(one.months) > MOST_MONTHS)) return 'months'
  return new Set(form.map((one) => one.code)).size === form.length ? '' : 'twice'
}

export const bodyOf = (form: BehaviourForm[]): Behaviour[] =>
  form.map((one) => ({ code: one.code, title: one.title.trim(), months: Number(one.months), effect: one.effect.trim(), bars: one.bars }))
