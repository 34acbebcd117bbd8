/**
 * A form once its thing was read anew, because somebody else changed it meanwhile: what was changed in the form stays,
 * the rest is as it is now.
 *
 * @param before the form as it was filled from what was read first; it must share no lists with the form
 */
export function carried<T extends object>(before: T, form: T, now: T): T {
  const next = { ...now }
  for (const key of Object.keys(now) as (keyof T)[]) {
    if (JSON.stringify(form[key]) !== JSON.stringify(before[key])) next[key] = form[key]
  }
  return next
}

/** The newest reading of a thing that a step was begun with: a list that was read anew has its version. */
export const newestOf = <T>(list: readonly T[] | null | undefined, was: T, idOf: (one: T) => string): T =>
  list?.find((one) => idOf(one) === idOf(was)) ?? was
