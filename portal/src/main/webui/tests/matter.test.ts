import { describe, expect, it } from 'vitest'
import { blankMatter, bodyOf, faultsOf, type MatterForm } from '@/features/supervision/matterForm'

const form = (changes: Partial<MatterForm> = {}): MatterForm => ({ ...blankMatter(), rung: 'URGING', subject: ' s ', facts: ' f ', regionCode: 'r', ...changes })

describe('a matter for a unit', () => {
  it.each<[Partial<MatterForm>, boolean, object]>([
    [{}, false, {}],
    [{ rung: '', facts: ' ' }, true, { rung: 'required', facts: 'required' }],
    [{ subject: ' ' }, false, { subject: 'required' }],
    [{ subject: ' ', regionCode: '' }, true, {}],
    [{ kind: 'unitName' }, false, { unit: 'unit' }],
    [{ kind: 'unitName', unitName: 'u' }, false, {}],
  ])('%o taken further: %s has the faults %j', (changes, further, faults) => expect(faultsOf(form(changes), further)).toEqual(faults))

  it('names the one unit that was chosen', () => {
    expect(bodyOf(form({ department: 'd', unitName: 'u' }))).toEqual({ rung: 'URGING', facts: 'f', subject: 's', regionCode: 'r' })
    expect(bodyOf(form({ kind: 'department', department: 'd' }))).toEqual({ rung: 'URGING', facts: 'f', subject: 's', department: 'd' })
  })

  it('goes on with its step alone', () => expect(bodyOf(form(), 'x')).toEqual({ rung: 'URGING', facts: 'f', stepId: 'x' }))
})
