import { wholeNumber } from '@/features/counts/numbers'

/** What a sitting was, as it is typed. */
export interface Sitting {
  heldOn: string
  candidates: string
  passed: string
}

export type SittingFault = { kind: 'required' } | { kind: 'numberNeeded' } | { kind: 'tooMany'; most: number }

/** What is wrong with a sitting; at least one person sat it, and no more passed than sat it. */
export function sittingFaults(sitting: Sitting, most: number | null): Partial<Record<keyof Sitting, SittingFault>> {
  const faults: Partial<Record<keyof Sitting, SittingFault>> = {}
  const candidates = wholeNumber(sitting.candidates)
  const passed = wholeNumber(sitting.passed)
  if (!sitting.heldOn) faults.heldOn = { kind: 'required' }
  if (!candidates) faults.candidates = { kind: 'numberNeeded' }
  else if (most !== null && candidates > most) faults.candidates = { kind: 'tooMany', most }
  if (passed === null) faults.passed = { kind: 'numberNeeded' }
  else if (candidates && passed > candidates) faults.passed = { kind: 'tooMany', most: candidates }
  return faults
}

/** The numbers of a sitting without faults. */
export const sittingOf = (sitting: Sitting) => ({
  heldOn: sitting.heldOn,
  candidates: wholeNumber(sitting.candidates) ?? 0,
  passed: wholeNumber(sitting.passed) ?? 0,
})
