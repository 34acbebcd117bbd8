import { describe, expect, it } from 'vitest'
import { verbOf } from '@/api/hazard'
import { itemsOf, pageOf } from '@/api/page'
import { figureNumber, trendOf } from '@/api/reporting'
import { bodyOf as enterpriseBody, blankForm, missingFields } from '@/features/enterprise/enterpriseForm'
import { bodyOf, blankFinding, findingsMissing, type InspectionForm } from '@/features/inspection/inspectionForm'
import { isFourNo } from '@/features/training/fourNo'

describe('answers', () => {
  it('read short lists bare or wrapped', () => {
    expect(itemsOf([1])).toEqual([1])
    expect(itemsOf({ items: [2] })).toEqual([2])
    expect(itemsOf(undefined)).toEqual([])
    expect(pageOf([1, 2]).total).toBe(2)
  })

  it('turn the verbs of a hazard into addresses', () => {
    expect(verbOf('SIGN_OFF')).toBe('sign-off')
    expect(verbOf('VERIFY')).toBe('verify')
  })

  it('leave a rate over nothing out of a chart', () => {
    expect(figureNumber({ id: 'r', title: 'r', kind: 'RATE', numerator: 0, denominator: 0 })).toBeNull()
    expect(figureNumber({ id: 'r', title: 'r', kind: 'RATE', numerator: 1, denominator: 3 })).toBe(33.3)
    expect(figureNumber({ id: 'c', title: 'c', kind: 'COUNT', value: 4 })).toBe(4)
  })

  it('read a trend by month as series', () => {
    const trend = trendOf([
      { month: '2026-01', figures: [{ id: 'a', title: 'A', kind: 'COUNT', value: 1 }] },
      { month: '2026-02', figures: [] },
    ])
    expect(trend.months).toEqual(['2026-01', '2026-02'])
    expect(trend.series[0]?.values).toEqual([1, null])
  })
})

describe('forms', () => {
  const inspection = (): InspectionForm => ({
    enterpriseId: 'e',
    enterpriseName: 'E',
    kind: 'SELF_CHECK',
    mode: 'ANNOUNCED',
    selection: 'NAMED',
    circumstances: [],
    inspectedOn: '2026-03-05',
    leaderPost: 'PRINCIPAL',
    note: ' ',
    nil: false,
    findings: [],
    checklists: [],
  })

  it('do not take silence for a nil return', () => {
    expect(findingsMissing(inspection())).toBe(true)
    expect(findingsMissing({ ...inspection(), nil: true })).toBe(false)
    expect(bodyOf({ ...inspection(), nil: true }).findings).toEqual([])
  })

  it('send a clause for a major finding only', () => {
    const findings = [
      { ...blankFinding(), description: ' a ', clauseId: 'c1' },
      { ...blankFinding(), description: 'b', clauseId: 'c2', suggestedLevel: 'MAJOR' as const },
    ]
    const body = bodyOf({ ...inspection(), findings })
    expect(body.findings[0]).toEqual({
      description: 'a',
      place: '',
      suggestedLevel: 'GENERAL',
      correctedOnTheSpot: false,
    })
    expect(body.findings[1]?.clauseId).toBe('c2')
  })

  it('ask no code of an unlicensed enterprise and send coordinates whole or not at all', () => {
    const form = { ...blankForm(), name: 'N', industry: 'R90', regionCode: '120110013001', principalName: 'P' }
    expect(missingFields(form)).toEqual(['code'])
    expect(missingFields({ ...form, status: 'UNLICENSED' })).toEqual([])
    expect(enterpriseBody({ ...form, longitude: '117.4' })).not.toHaveProperty('longitude')
    expect(enterpriseBody({ ...form, longitude: '117.4', latitude: '39.1' })).toMatchObject({
      longitude: 117.4,
      latitude: 39.1,
      coordinateSystem: 'GCJ02',
    })
  })

  it('call a drill "four no" only with all four', () => {
    expect(isFourNo({ notice: true, script: true, presetScene: true, presetPlace: true })).toBe(true)
    expect(isFourNo({ notice: true, script: true, presetScene: true, presetPlace: false })).toBe(false)
    expect(isFourNo(undefined)).toBe(false)
  })
})
