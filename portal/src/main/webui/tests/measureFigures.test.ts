import { describe, expect, it } from 'vitest'
import type { SectorMeasures } from '@/api/measureCounts'
import { inHours, kindsOf, stepsOf } from '@/features/supervision/measureFigures'

const step = (document: string, steps: number) => ({ document, steps, units: steps, withEffect: 0 })
const sectors: SectorMeasures[] = [
  { domainCode: 'gas', listings: 2, steps: [step('INTERVIEW', 1), step('BULLETIN', 3)] },
  { domainCode: null, listings: 0, steps: [step('BULLETIN', 1), step('URGING', 4)] },
]

describe('measures by sector', () => {
  it('have a column for each kind that any sector met', () => expect(kindsOf(sectors)).toEqual(['INTERVIEW', 'BULLETIN', 'URGING']))
  it('say 0 where a sector met none of a kind', () => expect(sectors.map((one) => stepsOf(one, 'URGING'))).toEqual([0, 4]))
  it.each([
    [0, 0],
    [30, 0.5],
    [89, 1.5],
    [6000, 100],
  ])('%i minutes are %s hours', (minutes, hours) => expect(inHours(minutes)).toBe(hours))
})
