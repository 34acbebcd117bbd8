import { describe, expect, it } from 'vitest'
import { count, day, daysBetween, endOfWeek, fenOf, moment, percent, plusDays, readDate, readTime, yuan } from '@/shared/format'

describe('dates', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026-03-05T16:30:00Z', '2026-03-06'],
    ['2026-03-05T15:59:59Z', '2026-03-05'],
    ['', ''],
    [null, ''],
    ['nonsense', 'nonsense'],
  ])('are days of China: %s', (value, expected) => {
    expect(day(value)).toBe(expected)
  })

  it('show the time of China', () => {
    expect(moment('2026-03-05T16:30:00Z')).toBe('2026-03-06 00:30')
  })

  it.each([
    ['2026-03-02', '2026-03-08'],
    ['2026-03-08', '2026-03-08'],
    ['2026-12-30', '2027-01-03'],
  ])('know the Sunday of %s', (date, sunday) => {
    expect(endOfWeek(date)).toBe(sunday)
  })

  it('count over the end of a month', () => {
    expect(plusDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  })
})

describe('figures', () => {
  it.each([
    [1, 3, '33.3%'],
    [2, 2, '100%'],
    [0, 5, '0%'],
    [0, 0, ''],
    [null, null, ''],
  ])('say %s of %s as a rate', (n, d, expected) => {
    expect(percent(n, d)).toBe(expected)
  })

  it('group thousands and mark what is missing', () => {
    expect(count(12345)).toBe('12,345')
    expect(count(0)).toBe('0')
    expect(count(null)).toBe('–')
  })
})

describe('money', () => {
  it.each([
    ['0', 0],
    ['12', 1200],
    ['12.3', 1230],
    ['1,234.56', 123456],
    ['0.07', 7],
    ['', null],
    ['-1', null],
    ['1.234', null],
    ['abc', null],
  ])('reads %s yuan', (text, fen) => {
    expect(fenOf(text)).toBe(fen)
  })

  it('writes yuan', () => {
    expect(yuan(123456)).toBe('1,234.56')
    expect(yuan(500000)).toBe('5,000')
    expect(yuan(null)).toBe('')
  })
})

describe('typed dates', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', ''],
    ['2026-13-01', ''],
    ['2026-3', ''],
    ['tomorrow', ''],
    ['', ''],
  ])('are read from %s', (text, expected) => {
    expect(readDate(text)).toBe(expected)
  })
})

describe('a time of day', () => {
  it.each([
    ['08:30', '08:30'],
    ['8:5', '08:05'],
    ['0830', '08:30'],
    ['23：59', '23:59'],
    ['24:00', ''],
    ['12:60', ''],
    ['830', ''],
    ['', ''],
  ])('is read as typed: %s', (text, expected) => {
    expect(readTime(text)).toBe(expected)
  })
})
