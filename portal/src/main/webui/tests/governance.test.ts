import { describe, expect, it } from 'vitest'
import type { Figure } from '@/api/reporting'
import { LINES, figuresOf, isGovernance, usualCutOff } from '@/features/dashboard/governance'

const figure = (id: string): Figure => ({ id, title: id, kind: 'COUNT', value: 1 })

describe('the block about how hazards are dealt with', () => {
  it('shows its figures in its own order and no others', () => {
    const figures = ['hazards.found', 'hazards.increment', 'hazards.stock'].map(figure)
    expect(figuresOf(figures, 'stock').map((one) => one.id)).toEqual(['hazards.stock', 'hazards.increment'])
    expect(isGovernance('hazards.found')).toBe(false)
    expect(isGovernance('hazards.daysToClose.mean')).toBe(true)
  })

  it('has each figure once', () => {
    const all = Object.values(LINES).flat()
    expect(new Set(all).size).toBe(all.length)
  })

  it('parts stock by the end of the year before', () => {
    expect(usualCutOff('2026-01-01')).toBe('2025-12-31')
    expect(usualCutOff('2024-12-31')).toBe('2023-12-31')
  })
})
