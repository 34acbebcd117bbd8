import { describe, expect, it } from 'vitest'
import type { PlaceView } from '@/api/place'
import { blankForm, bodyOf, coordinatesWrong, formOf, missingFields, type PlaceForm } from '@/features/place/placeForm'

const TOWN = '120110013000'
const form = (changes: Partial<PlaceForm>): PlaceForm => ({ ...blankForm(), name: ' 示例湖 ', kind: 'WATER_BODY', ...changes })

describe('the form of a place', () => {
  it.each([
    [{}, TOWN, []],
    [{}, '', ['regionCode']],
    [{ regionCode: '120110013001' }, '', []],
    [{ name: '  ' }, TOWN, ['name']],
    [{ kind: '' as const, name: '' }, TOWN, ['kind', 'name']],
  ])('%j in %s lacks %j', (changes, town, missing) => {
    expect(missingFields(form(changes), town)).toEqual(missing)
  })

  it.each([
    ['', '', false],
    ['117.5', '39.1', false],
    ['117.5', '', true],
    ['', '39.1', true],
    ['east', '39.1', true],
    ['117,5', '39.1', true],
  ])('takes %s and %s for wrong coordinates: %s', (longitude, latitude, wrong) => {
    expect(coordinatesWrong(form({ longitude, latitude }))).toBe(wrong)
  })

  it('puts a place without a community into the town, and sends coordinates whole or not at all', () => {
    expect(bodyOf(form({}), TOWN)).toEqual({ name: '示例湖', kind: 'WATER_BODY', regionCode: TOWN, address: '', selfHeld: false, keeper: '', tags: [], closed: false })
    expect(bodyOf(form({ longitude: '117.5', latitude: '39.1' }), TOWN)).toMatchObject({
      longitude: 117.5,
      latitude: 39.1,
      coordinateSystem: 'GCJ02',
    })
  })

  it('sends back what it was given', () => {
    const view = {
      id: '1',
      version: 3,
      name: '示例大厦',
      kind: 'BUILDING',
      regionCode: '120110013001',
      address: '示例路1号',
      selfHeld: true,
      longitude: 117.5,
      latitude: 39.1,
      coordinateSystem: 'WGS84',
      domainCode: 'DLH-07',
      code: 'PL120110013000001',
      keeper: '示例物业',
      tags: ['gradeB'],
      gradeReason: '考评',
      closed: true,
      createdAt: '',
      updatedAt: '',
    } satisfies PlaceView
    const { name, kind, regionCode, address, selfHeld, longitude, latitude, coordinateSystem, keeper, tags, closed } = view
    const same = { name, kind, regionCode, address, selfHeld, longitude, latitude, coordinateSystem, keeper, tags, closed }
    expect(bodyOf(formOf(view), TOWN)).toEqual(same)
    expect(bodyOf({ ...formOf(view), gradeReason: ' 降级 ' }, TOWN)).toEqual({ ...same, gradeReason: '降级' })
  })
})
