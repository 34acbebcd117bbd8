import { describe, expect, it } from 'vitest'
import { addClauses, blankChecklist, bodyOf, faultsOf, itemForm, type ChecklistForm } from '@/features/checklist/checklistForm'

const line = { text: 'a', basis: 'b', clauseId: '', clauseName: '' }
const form = (changes: Partial<ChecklistForm> = {}): ChecklistForm => ({ ...blankChecklist(), title: ' T ', items: [line], ...changes })

describe('the form of a checklist', () => {
  it.each<[Partial<ChecklistForm>, boolean, object]>([
    [{}, false, {}],
    [{}, true, { enterpriseId: 'required' }],
    [{ title: '' }, false, { title: 'required' }],
    [{ items: [] }, false, { items: 'noItems' }],
    [{ items: [{ ...line, text: ' ' }] }, false, { 'items[0].text': 'required' }],
    [{ items: [line, { ...line, basis: ' ' }] }, false, { 'items[1].basis': 'noBasis' }],
    [{ items: [{ ...line, basis: '', clauseId: 'c' }] }, false, {}],
  ])('%o for one enterprise: %s has the faults %j', (changes, own, faults) => expect(faultsOf(form(changes), own)).toEqual(faults))

  it('is for one enterprise or for a place, never both', () => {
    const both = form({ enterpriseId: 'e', domainCode: 'd', tags: ['t'], regionCode: 'r' })
    expect(bodyOf(both, true)).toEqual({ title: 'T', kind: 'STANDARD', enterpriseId: 'e', tags: [], items: [{ text: 'a', basis: 'b' }] })
    expect(bodyOf(both, false)).toEqual({ title: 'T', kind: 'STANDARD', regionCode: 'r', domainCode: 'd', tags: ['t'], items: [{ text: 'a', basis: 'b' }] })
  })

  it('adds clauses once, and drops the empty line that it began with', () => {
    const fresh = form({ items: blankChecklist().items })
    const clauses = [{ clauseId: 'c1', setTitle: 'S', no: '1', text: 'x' }]
    expect(addClauses(fresh, clauses)).toBe(1)
    expect(addClauses(fresh, clauses)).toBe(0)
    expect(fresh.items).toEqual([{ text: 'x', basis: '', clauseId: 'c1', clauseName: 'S 1' }])
  })

  it('asks of an enforcement standard for a sector and what each item costs', () => {
    const standard = form({ kind: 'ENFORCEMENT', items: [{ text: 'a', basis: 'b', clauseId: '', clauseName: '' }] })
    standard.domainCode = ''
    expect(faultsOf(standard, false)).toMatchObject({ domainCode: 'noSector', 'items[0].penalty': 'noPenalty' })
    expect(faultsOf(standard, true)).toMatchObject({ enterpriseId: 'noSector' })
    expect(faultsOf(standard, false, false)).not.toHaveProperty('domainCode')
    standard.domainCode = 'd'
    standard.items[0]!.penalty = ' p '
    expect(faultsOf(standard, false)).toEqual({})
    expect(bodyOf(standard, false).items).toEqual([{ text: 'a', basis: 'b', penalty: 'p' }])
  })

  it('begins the next draft with what is in force', () => {
    const clause = { setId: 's', setTitle: 'S', clauseId: 'c1', no: '1', text: 'x' }
    expect(itemForm({ no: 1, text: 'a', basis: null, clause, section: '人' })).toEqual({ text: 'a', basis: '', clauseId: 'c1', clauseName: 'S 1', section: '人' })
  })
})
