import type { Assessment, AssessmentItem } from '@/api/assessment'

export interface PointsForm {
  code: string
  title: string
  most: number
  points: string
  note: string
}
export interface ItemForm {
  code: string
  title: string
  most: string
}

const CODE = /^[A-Z0-9_-]{1,40}$/

export const blankPoints = (items: AssessmentItem[]): PointsForm[] => items.map((one) => ({ ...one, points: '', note: '' }))

export const pointsOf = (one: Assessment): PointsForm[] => one.items.map((item) => ({ ...item, points: String(item.points), note: item.note ?? '' }))

/** Indexes of items whose points are missing, no whole number or more than the most. */
export const wrongPoints = (form: PointsForm[]): number[] =>
  form.flatMap((one, index) => (/^\d{1,4}$/.test(one.points.trim()) && Number(one.points) <= one.most ? [] : [index]))

export const pointsBody = (form: PointsForm[]) =>
  form.map((one) => ({ code: one.code, points: Number(one.points), ...(one.note.trim() ? { note: one.note.trim() } : {}) }))

/** The first fault, as a key below `assessment.fault`; empty when there is none. */
export function formFault(form: ItemForm[]): string {
  if (!form.length) return 'none'
  if (form.some((one) => !one.title.trim())) return 'empty'
  if (form.some((one) => !CODE.test(one.code))) return 'code'
  if (form.some((one) => !/^\d{1,4}$/.test(one.most.trim()) || Number(one.most) < 1 || Number(one.most) > 1000)) return 'most'
  return new Set(form.map((one) => one.code)).size === form.length ? '' : 'twice'
}
