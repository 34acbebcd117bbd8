import { describe, expect, it } from 'vitest'
import type { Resident } from '@/api/resident'
import { blankDay, blankDayFinding, bodyOf, dayToLog, faultsOf } from '@/features/resident/residentForm'

const resident = (missing: string[]): Resident => ({ from: '2026-05-06', to: '2026-05-20', missing }) as unknown as Resident

describe('the log of a day', () => {
  it.each([
    [['2026-05-07', '2026-05-08'], '2026-05-10', '2026-05-07'],
    [[], '2026-05-10', '2026-05-10'],
    [[], '2026-06-01', '2026-05-20'],
  ])('with %j missing on %s is that of %s', (missing, today, day) => expect(dayToLog(resident(missing), today)).toBe(day))

  it('says what is missing in it', () => {
    const form = blankDay(resident([]), '2026-05-10')
    expect(faultsOf(form)).toEqual({ note: 'required' })
    form.findings.push(blankDayFinding())
    expect(faultsOf({ ...form, day: '', note: 'x' })).toEqual({ day: 'required', 'findings[0].description': 'required' })
  })

  it('cites a clause for a major hazard only', () => {
    const finding = { ...blankDayFinding(), description: ' 配电箱 ', clauseId: 'c/1' }
    const form = { day: '2026-05-10', note: ' 巡查 ', findings: [finding, { ...finding, suggestedLevel: 'MAJOR' as const, place: '二层' }] }
    expect(bodyOf(form)).toEqual({
      day: '2026-05-10',
      note: '巡查',
      findings: [
        { description: '配电箱', suggestedLevel: 'GENERAL', correctedOnTheSpot: false },
        { description: '配电箱', place: '二层', suggestedLevel: 'MAJOR', clauseId: 'c/1', correctedOnTheSpot: false },
      ],
    })
  })
})
