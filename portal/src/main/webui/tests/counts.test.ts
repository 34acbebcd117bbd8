import { describe, expect, it } from 'vitest'
import { DEVICE_NUMBERS, STAFF_NUMBERS } from '@/api/count'
import { deviceFaults, deviceNumbers, hoursOf, staffFaults, staffNumbers, typedOf, wholeNumber } from '@/features/counts/numbers'
import { sittingFaults, sittingOf, type Sitting } from '@/features/training/examForm'

const devices = { total: 14, registered: 14, inspected: 13, operators: 6, certified: 5, violations: 0, handled: 0 }
const staff = { persons: 4, qualified: 3, trained: 4, hours: 120.5 }

describe('numbers that are counted', () => {
  it.each([
    ['0', 0],
    [' 12 ', 12],
    ['', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    ['1234567', null],
  ])('read %j as %j', (text, value) => expect(wholeNumber(text)).toBe(value))

  it.each([
    ['40', 40],
    ['40.5', 40.5],
    ['40.55', null],
    ['', null],
  ])('read %j hours as %j', (text, value) => expect(hoursOf(text)).toBe(value))

  it('survive the form', () => {
    expect(deviceNumbers(typedOf(DEVICE_NUMBERS, devices))).toEqual(devices)
    expect(staffNumbers(typedOf(STAFF_NUMBERS, staff))).toEqual(staff)
    expect(deviceFaults(typedOf(DEVICE_NUMBERS, devices))).toEqual({})
    expect(staffFaults(typedOf(STAFF_NUMBERS, staff))).toEqual({})
  })

  it('are all needed', () => {
    expect(Object.keys(deviceFaults(typedOf(DEVICE_NUMBERS)))).toEqual([...DEVICE_NUMBERS])
    expect(Object.keys(staffFaults(typedOf(STAFF_NUMBERS)))).toEqual([...STAFF_NUMBERS])
  })

  it.each([
    ['registered', 15, 'total'],
    ['inspected', 15, 'total'],
    ['certified', 7, 'operators'],
    ['handled', 1, 'violations'],
  ])('of devices, %s of %d is more than %s', (part, value, whole) => {
    expect(deviceFaults(typedOf(DEVICE_NUMBERS, { ...devices, [part]: value }))).toEqual({ [part]: { kind: 'tooLarge', whole } })
  })

  it('of staff are parts of the persons', () => {
    expect(staffFaults(typedOf(STAFF_NUMBERS, { ...staff, persons: 3 }))).toEqual({ trained: { kind: 'tooLarge', whole: 'persons' } })
  })
})

describe('a sitting of an exam', () => {
  const sitting = (changes: Partial<Sitting> = {}): Sitting => ({ heldOn: '2026-04-20', candidates: '12', passed: '11', ...changes })

  it.each<[Partial<Sitting>, number | null, object]>([
    [{}, null, {}],
    [{}, 12, {}],
    [{}, 11, { candidates: { kind: 'tooMany', most: 11 } }],
    [{ candidates: '0', passed: '0' }, null, { candidates: { kind: 'numberNeeded' } }],
    [{ passed: '13' }, null, { passed: { kind: 'tooMany', most: 12 } }],
    [{ passed: '' }, null, { passed: { kind: 'numberNeeded' } }],
    [{ heldOn: '' }, null, { heldOn: { kind: 'required' } }],
  ])('%j of at most %j has the faults %j', (changes, most, faults) => expect(sittingFaults(sitting(changes), most)).toEqual(faults))

  it('is sent as numbers', () => expect(sittingOf(sitting())).toEqual({ heldOn: '2026-04-20', candidates: 12, passed: 11 }))
})
