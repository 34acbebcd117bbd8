import { describe, expect, it } from 'vitest'
import { stepOf } from '@/features/hazard/grading'
import { categoriesOf, daysOf } from '@/features/hazard/settings/hazardSettings'
import { pressing } from '@/features/today/waiting'

describe('what a place sets about hazards', () => {
  it('sends codes in capitals and words without what is around them', () => {
    expect(categoriesOf([{ code: ' coal ', title: ' 燃煤取暖 ' }])).toEqual([{ code: 'COAL', title: '燃煤取暖' }])
  })

  it.each([
    ['30', 30],
    [' 1 ', 1],
    ['0', null],
    ['1.5', null],
    ['', null],
    ['10000', null],
  ])('reads %j as %j days', (text, days) => {
    expect(daysOf(text)).toBe(days)
  })

  it('is said when a hazard is verified, not when it is graded again', () => {
    const form = { outcome: 'GENERAL' as const, clauseId: '', note: 'n', category: 'FIRE_EXIT' }
    expect(stepOf(form, 'verify').body).toEqual({ level: 'GENERAL', note: 'n', category: 'FIRE_EXIT' })
    expect(stepOf(form, 'regrade').body).not.toHaveProperty('category')
  })

  it('has the forgotten ones among what presses', () => {
    expect(pressing('2026-11-29').find((pile) => pile.key === 'idle')?.query).toEqual({ idleDays: '30', sort: 'idle' })
  })
})
