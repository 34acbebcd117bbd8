import { describe, expect, it } from 'vitest'
import { blankAssignment, bodyOf, faultsOf, type AssignmentForm } from '@/features/assignment/assignmentForm'

const form = (changes: Partial<AssignmentForm> = {}): AssignmentForm => ({
  ...blankAssignment(),
  title: ' 督办 ',
  demand: ' 整改 ',
  department: 'D1',
  deadline: '2026-05-20',
  ...changes,
})

describe('the form of an assignment', () => {
  it.each<[Partial<AssignmentForm>, object]>([
    [{}, {}],
    [{ title: ' ', demand: '' }, { title: 'required', demand: 'required' }],
    [{ department: '' }, { department: 'receiverNeeded' }],
    [{ department: '', regionCode: '120110013000' }, {}],
    [{ deadline: '' }, { deadline: 'required' }],
    [{ deadline: '2026-05-05' }, { deadline: 'past' }],
    [{ deadline: '2026-05-06' }, {}],
  ])('%o has the faults %j', (changes, faults) => expect(faultsOf(form(changes), '2026-05-06')).toEqual(faults))

  it('sends what was said', () => {
    expect(bodyOf(form())).toEqual({ title: '督办', demand: '整改', department: 'D1', deadline: '2026-05-20' })
    expect(bodyOf(form({ department: '', regionCode: 'r', hazardId: 'h' }))).toMatchObject({ regionCode: 'r', hazardIds: ['h'] })
  })
})
