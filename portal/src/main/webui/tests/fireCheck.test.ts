import { describe, expect, it } from 'vitest'
import type { FireSelfCheck } from '@/api/fireCheck'
import { lastDayOf, lastMonths, partForm } from '@/features/firecheck/selfCheck'

const check = { month: '2026-10', parts: [{ part: 'COMMIT', doneOn: '2026-10-03', note: 'n', recordedAt: '' }] } as unknown as FireSelfCheck

describe('the months of a self-check', () => {
  it('are the last twelve, over the turn of the year', () => {
    const months = lastMonths('2026-02-14')
    expect(months.slice(0, 3)).toEqual(['2026-02', '2026-01', '2025-12'])
    expect(months).toHaveLength(12)
  })

  it.each([
    ['2026-10', '2026-11-23', '2026-10-31'],
    ['2026-11', '2026-11-23', '2026-11-23'],
    ['2025-12', '2026-01-02', '2025-12-31'],
    ['2026-11', '2026-11-30', '2026-11-30'],
  ])('%s seen on %s ends with %s', (month, today, last) => expect(lastDayOf(month, today)).toBe(last))

  it('begin a part with what was said of it, else with a day of the month', () => {
    expect(partForm(check, 'COMMIT', '2026-11-23')).toEqual({ doneOn: '2026-10-03', note: 'n' })
    expect(partForm(check, 'SELF_CHECK', '2026-11-23')).toEqual({ doneOn: '2026-10-31', note: '' })
  })
})
