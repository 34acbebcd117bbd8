import { describe, expect, it } from 'vitest'
import { blankParticipant, blankVisit, topicsOf, topicsText, visitBody } from '@/features/guidance/guidanceForm'

const whole = () => ({ ...blankVisit('2026-11-23'), enterpriseId: 'e', topic: 'FIRE_LANE', advice: ' 清理通道 ' })

describe('a guidance visit', () => {
  it('is sent without what was left out', () => {
    expect(visitBody(whole())).toEqual({
      enterpriseId: 'e',
      topic: 'FIRE_LANE',
      receiver: 'UNIT',
      visitedOn: '2026-11-23',
      advice: '清理通道',
      participants: [],
    })
  })

  it('says both how a violation came up and what was done, or neither', () => {
    expect(visitBody({ ...whole(), source: 'FOUND' })).toBeNull()
    expect(visitBody({ ...whole(), handled: '驶离' })).toBeNull()
    expect(visitBody({ ...whole(), source: 'FOUND', handled: ' 驶离 ' })).toMatchObject({ source: 'FOUND', handled: '驶离' })
  })

  it('counts participants in whole people and passes rows without a name over', () => {
    const rows = [{ ...blankParticipant(), organisation: '特检院', people: '2' }, blankParticipant()]
    expect(visitBody({ ...whole(), participants: rows })?.participants).toEqual([{ kind: 'INDUSTRY', organisation: '特检院', people: 2 }])
    expect(visitBody({ ...whole(), participants: [{ ...blankParticipant(), organisation: 'x', people: '0' }] })).toBeNull()
  })
})

describe('topics', () => {
  it('come back as they were shown', () => {
    const topics = [
      { code: 'FIRE_LANE', nameZh: '消防车通道', nameEn: 'Fire lanes', domain: 'DLH-04', tag: null },
      { code: 'GENERAL', nameZh: '安全生产', nameEn: 'Work safety', domain: null, tag: null },
    ]
    expect(topicsOf(topicsText(topics))).toEqual(topics)
  })

  it('need a code and a name', () => {
    expect(topicsOf('')).toBeNull()
    expect(topicsOf('消防车通道')).toBeNull()
    expect(topicsOf('GAS 燃气')).toEqual([{ code: 'GAS', nameZh: '燃气', nameEn: '燃气', domain: null, tag: null }])
  })
})
