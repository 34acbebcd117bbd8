import { describe, expect, it } from 'vitest'
import type { RiskyActivity } from '@/api/activity'
import type { InspectionRow } from '@/api/inspection'
import { disposalsOf, patrolsPossible } from '@/features/activity/activityForm'

const activity = {
  from: '2026-05-01',
  to: '2026-05-10',
  patrolLines: [{ inspectionId: 'named', inspectionNumber: 'J-1', patrolledOn: '2026-05-02' }],
} as unknown as RiskyActivity
const inspection = (id: string, inspectedOn: string, kind = 'ROUTINE') => ({ id, inspectedOn, kind }) as unknown as InspectionRow

describe('a risky activity', () => {
  it('is patrolled by inspections of its days, each once, never by a self-check', () => {
    const all = [
      inspection('first', '2026-05-01'),
      inspection('last', '2026-05-10'),
      inspection('before', '2026-04-30'),
      inspection('after', '2026-05-11'),
      inspection('named', '2026-05-02'),
      inspection('own', '2026-05-02', 'SELF_CHECK'),
    ]
    expect(patrolsPossible(activity, all).map((one) => one.id)).toEqual(['first', 'last'])
  })

  it('is not disposed of as it stands already', () => {
    expect(disposalsOf('OPEN')).toEqual(['CONTROLLED', 'STOPPED', 'REFERRED', 'ENDED'])
    expect(disposalsOf('CONTROLLED')).toEqual(['STOPPED', 'REFERRED', 'ENDED'])
  })
})
