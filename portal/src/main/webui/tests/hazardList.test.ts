import { describe, expect, it } from 'vitest'
import { exportHazardsUrl } from '@/api/hazardList'
import { countOf, countsQuery, exportQuery, similarQuery } from '@/features/hazard/listHead'

const counts = { total: 12, open: 7, overdue: 0, ungraded: 3, byState: { REPORTED: 3 }, byLevel: { MAJOR: 1 } }

describe('the head of the list of hazards', () => {
  it('counts what the hazards are, whatever state or text is looked for', () => {
    expect(countsQuery({ q: '消防', state: 'REPORTED', region: '120110013000', enterprise: '' })).toEqual({
      region: '120110013000',
    })
    expect(countsQuery({ region: '', enterprise: 'e1' })).toEqual({ enterprise: 'e1' })
    expect(countsQuery({ domain: 'road', source: 'TIP_OFF', foundTo: '2023-12-31', fault: 'ANY', idleDays: '30' })).toEqual({
      domain: 'road',
      source: 'TIP_OFF',
      foundTo: '2023-12-31',
    })
  })

  it('says how many a view has where that is known, none included', () => {
    expect(countOf('all', counts)).toBe(12)
    expect(countOf('open', counts)).toBe(7)
    expect(countOf('overdue', counts)).toBe(0)
    expect(countOf('regrade', counts)).toBeUndefined()
    expect(countOf('all', null)).toBeUndefined()
  })

  it('looks for similar ones once there is something to compare', () => {
    expect(similarQuery({ enterprise: '', text: '安全出口锁闭' })).toBeNull()
    expect(similarQuery({ enterprise: 'e', text: ' 出口 ' })).toBeNull()
    expect(similarQuery({ enterprise: 'e', text: '出口', clause: 'a/1' })).toEqual({ enterprise: 'e', clause: 'a/1', text: undefined, except: undefined })
    expect(similarQuery({ enterprise: 'e', text: '长'.repeat(400), except: 'h' })?.text).toHaveLength(300)
  })

  it('exports what is shown, in its order', () => {
    expect(exportHazardsUrl(exportQuery({ state: 'ASSIGNED', overdue: 'true' }, '-foundOn'))).toBe(
      '/api/hazard/v1/hazards/export?state=ASSIGNED&overdue=true&sort=-foundOn',
    )
    expect(exportHazardsUrl(exportQuery({}, ''))).toBe('/api/hazard/v1/hazards/export')
  })
})
