import type { FourNo } from '@/api/training'

export const FOUR_NO: (keyof FourNo)[] = ['notice', 'script', 'presetScene', 'presetPlace']

/** All four must hold; services may give the parts or the whole. */
export function isFourNo(value: FourNo | boolean | undefined | null): boolean {
  if (typeof value === 'boolean') return value
  return Boolean(value) && FOUR_NO.every((name) => value?.[name] === true)
}
