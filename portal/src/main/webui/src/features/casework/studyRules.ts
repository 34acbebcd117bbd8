import type { StudyElement } from '@/api/accident'

const CODE = /^[A-Z0-9_-]{1,40}$/

/** The first fault, as a key below `fireStudy.fault`; empty when there is none. */
export function elementFault(elements: StudyElement[]): string {
  if (!elements.length) return 'none'
  if (elements.some((one) => !one.title.trim())) return 'empty'
  if (elements.some((one) => !CODE.test(one.code))) return 'code'
  return new Set(elements.map((one) => one.code)).size === elements.length ? '' : 'twice'
}
