import { describe, expect, it } from 'vitest'
import { fenOf, yuanOf } from '@/features/reward/money'

describe('money', () => {
  it('reads yuan as people type them', () => {
    expect(fenOf('3000')).toBe(300_000)
    expect(fenOf(' 30,000.5 ')).toBe(3_000_050)
    expect(fenOf('0.07')).toBe(7)
    expect(fenOf('1.005')).toBeNull()
    expect(fenOf('-1')).toBeNull()
    expect(fenOf('abc')).toBeNull()
    expect(fenOf('')).toBeNull()
    expect(fenOf('12345678901')).toBeNull()
  })

  it('shows fen as yuan', () => {
    expect(yuanOf(300_000)).toBe('3,000')
    expect(yuanOf(3_000_050)).toBe('30,000.50')
    expect(yuanOf(-150)).toBe('-1.50')
  })
})
