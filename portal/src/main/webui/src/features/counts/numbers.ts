import { DEVICE_NUMBERS, STAFF_NUMBERS, type DeviceNumbers, type StaffNumbers } from '@/api/count'

/** What is wrong with one number: it is none, or it is larger than the whole that it is a part of. */
export type NumberFault = { kind: 'needed' } | { kind: 'tooLarge'; whole: string }

/** Numbers as they are typed. */
export type Typed<N> = Record<keyof N, string>

/** Which number is a part of which. */
const DEVICE_WHOLES: Partial<Record<keyof DeviceNumbers, keyof DeviceNumbers>> = {
  registered: 'total',
  inspected: 'total',
  certified: 'operators',
  handled: 'violations',
}
const STAFF_WHOLES: Partial<Record<keyof StaffNumbers, keyof StaffNumbers>> = { qualified: 'persons', trained: 'persons' }

/** Null for what is no whole number of at most six digits. */
export function wholeNumber(text: string | number): number | null {
  const cleaned = String(text).trim()
  return /^\d{1,6}$/.test(cleaned) ? Number(cleaned) : null
}

/** Null for what is no number with at most one decimal. */
export function hoursOf(text: string | number): number | null {
  const cleaned = String(text).trim()
  return /^\d{1,7}(\.\d)?$/.test(cleaned) ? Number(cleaned) : null
}

function faults<K extends string>(
  names: readonly K[],
  typed: Record<K, string>,
  read: (name: K, text: string) => number | null,
  wholes: Partial<Record<K, K>>,
): Partial<Record<K, NumberFault>> {
  const found: Partial<Record<K, NumberFault>> = {}
  for (const name of names) {
    const value = read(name, typed[name])
    const whole = wholes[name]
    const most = whole ? read(whole, typed[whole]) : null
    if (value === null) found[name] = { kind: 'needed' }
    else if (whole && most !== null && value > most) found[name] = { kind: 'tooLarge', whole }
  }
  return found
}

export const deviceFaults = (typed: Typed<DeviceNumbers>) => faults(DEVICE_NUMBERS, typed, (_, text) => wholeNumber(text), DEVICE_WHOLES)

const staffNumber = (name: keyof StaffNumbers, text: string) => (name === 'hours' ? hoursOf(text) : wholeNumber(text))
export const staffFaults = (typed: Typed<StaffNumbers>) => faults(STAFF_NUMBERS, typed, staffNumber, STAFF_WHOLES)

/** The numbers of a form without faults. */
export const deviceNumbers = (typed: Typed<DeviceNumbers>) =>
  Object.fromEntries(DEVICE_NUMBERS.map((name) => [name, wholeNumber(typed[name]) ?? 0])) as DeviceNumbers
export const staffNumbers = (typed: Typed<StaffNumbers>) =>
  Object.fromEntries(STAFF_NUMBERS.map((name) => [name, staffNumber(name, typed[name]) ?? 0])) as StaffNumbers

/** Numbers that were entered before, as text of a form; empty where there are none. */
export const typedOf = <K extends string>(names: readonly K[], numbers?: Record<K, number>) =>
  Object.fromEntries(names.map((name) => [name, numbers ? String(numbers[name]) : ''])) as Record<K, string>
