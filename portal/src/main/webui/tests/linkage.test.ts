import { describe, expect, it } from 'vitest'
import { feedOf } from '@/features/casework/injuryFeed'
import { warningRuleFields } from '@/features/casework/ruleFields'

const words = { 轻伤: 'MINOR', 重伤: 'SERIOUS', 死亡: 'DEATH' }
const row = (...cells: string[]): string => cells.join('\t')

describe('injuries that are pasted', () => {
  it('takes rows as Excel copies them', () => {
    const text = [row('GS-1', '2026/3/5', '湖东小吃店', '', '重伤'), '', row('GS-2', '2026年11月20日', '乐园', '91120110MA5KB0001J', 'DEATH')].join('\r\n')
    expect(feedOf(text, words)).toEqual({
      lines: [
        { reference: 'GS-1', happenedOn: '2026-03-05', unitName: '湖东小吃店', severity: 'SERIOUS' },
        { reference: 'GS-2', happenedOn: '2026-11-20', unitName: '乐园', unitCode: '91120110MA5KB0001J', severity: 'DEATH' },
      ],
      faults: [],
    })
  })

  it.each([
    [row('GS-1', '2026-03-05', 'u', '', '重伤', '张三'), 'columns'],
    [row('GS-1', '2026-03-05', 'u'), 'columns'],
    [row('', '2026-03-05', 'u', '', '重伤'), 'empty'],
    [row('GS-1', '2026-03-05', '', '', '重伤'), 'empty'],
    [row('GS-1', '去年', 'u', '', '重伤'), 'day'],
    [row('GS-1', '2026-03-05', 'u', '', '擦伤'), 'severity'],
  ])('%j is refused: %s', (text, key) => expect(feedOf(`${row('A', '2026-03-05', 'u', '', '轻伤')}\n${text}`, words).faults).toEqual([{ row: 2, key }]))

  it('takes cause, body part and zone where they are there', () => {
    const known = { ...words, 高处坠落: 'FALL', 腿部: 'LEG' }
    expect(feedOf(row('GS-1', '2026-03-05', 'u', '', '重伤', '高处坠落', '腿部', '东区'), known).lines).toEqual([
      { reference: 'GS-1', happenedOn: '2026-03-05', unitName: 'u', severity: 'SERIOUS', cause: 'FALL', bodyPart: 'LEG', zone: '东区' },
    ])
    expect(feedOf(row('GS-1', '2026-03-05', 'u', '', '重伤', '', '', ''), known).faults).toEqual([])
    expect(feedOf(row('GS-1', '2026-03-05', 'u', '', '重伤', '跌倒', '', ''), known).faults).toEqual([{ row: 1, key: 'cause' }])
    expect(feedOf(row('GS-1', '2026-03-05', 'u', '', '重伤', '', '张三', ''), known).faults).toEqual([{ row: 1, key: 'bodyPart' }])
  })

  it('takes 500 at most', () => {
    const rows = (n: number): string => Array.from({ length: n }, (_, i) => row(`GS-${i}`, '2026-03-05', 'u', '', '轻伤')).join('\n')
    expect(feedOf(rows(500), words).faults).toEqual([])
    expect(feedOf(rows(501), words).faults).toEqual([{ row: 501, key: 'many' }])
  })
})

describe('the rule of fire warnings', () => {
  it('is chosen, scope by scope', () => {
    const fields = warningRuleFields({ elsewhere: 'COUNTY', business: 'CITY', severe: 'PROVINCE' }, (key) => key)
    expect(fields.map((one) => [one.name, one.start])).toEqual([['elsewhere', 'COUNTY'], ['business', 'CITY'], ['severe', 'PROVINCE']])
    expect(fields[0]!.options).toHaveLength(3)
  })
})
