import { describe, expect, it } from 'vitest'
import type { HazardItem } from '@/api/hazard'
import { blankPoints, pointsFor, pointsOf } from '@/features/hazard/forms/points'
import { detailKind } from '@/features/hazard/steps'
import { blankMeasure, bodyOf, faultsOf } from '@/features/measure/measureForm'

const item = (position: number, state: HazardItem['state']): HazardItem => ({
  position,
  description: `point ${position}`,
  state,
  photoIds: [],
})

describe('the points of a hazard', () => {
  it('begin with two empty ones, or with the present list', () => {
    expect(blankPoints([])).toHaveLength(2)
    expect(blankPoints([item(1, 'OPEN'), item(2, 'OPEN'), item(3, 'OPEN')]).map((one) => one.description)).toEqual([
      'point 1',
      'point 2',
      'point 3',
    ])
  })

  it('are sent without empty ones and without blanks around', () => {
    const points = [
      { description: ' a ', place: ' ' },
      { description: '  ', place: 'x' },
      { description: 'b', place: 'hall' },
    ]
    expect(pointsOf(points)).toEqual([{ description: 'a' }, { description: 'b', place: 'hall' }])
  })

  it('are offered where the step can be taken', () => {
    const items = [item(1, 'OPEN'), item(2, 'RECTIFIED'), item(3, 'PASSED')]
    expect(pointsFor('rectify-item', items).map((one) => one.position)).toEqual([1])
    expect(pointsFor('reinspect-item', items).map((one) => one.position)).toEqual([2])
  })

  it('have their own word in the timeline', () => {
    expect(detailKind('ITEM_RECTIFIED')).toBe('point')
    expect(detailKind('ITEMIZED')).toBe('points')
    expect(detailKind('IMPORTED')).toBe('paper')
    expect(detailKind('RETURNED')).toBe('state')
  })
})

describe('a measure', () => {
  const whole = { ...blankMeasure(), title: ' a ', requirement: 'b', responsibleUnit: 'c', responsiblePost: 'd', dueOn: '2026-05-01' }

  it('names what is missing', () => {
    expect(Object.keys(faultsOf(blankMeasure(), '2026-01-01')).sort()).toEqual([
      'dueOn',
      'requirement',
      'responsiblePost',
      'responsibleUnit',
      'title',
    ])
    expect(faultsOf(whole, '2026-01-01')).toEqual({})
  })

  it('takes no new due day that has passed, and keeps an old one', () => {
    expect(faultsOf(whole, '2026-06-01')).toEqual({ dueOn: 'past' })
    expect(faultsOf(whole, '2026-06-01', '2026-05-01')).toEqual({})
  })

  it('is sent without what was left out', () => {
    expect(bodyOf({ ...whole, hazards: [{ id: '1', number: 'n', description: 'x' }] })).toEqual({
      title: 'a',
      requirement: 'b',
      responsibleUnit: 'c',
      responsiblePost: 'd',
      dueOn: '2026-05-01',
      hazardIds: ['1'],
    })
  })
})
