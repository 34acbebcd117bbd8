import { describe, expect, it } from 'vitest'
import { blankFinding, bodyOf, checkerMissing, unfinishedFinding, type InspectionForm } from '@/features/inspection/inspectionForm'

const form = (changes: Partial<InspectionForm>): InspectionForm => ({
  enterpriseId: 'e1',
  enterpriseName: 'n',
  kind: 'ROUTINE',
  mode: 'ANNOUNCED',
  selection: 'NAMED',
  circumstances: [],
  inspectedOn: '2026-05-06',
  leaderPost: 'OFFICER',
  note: '',
  nil: false,
  findings: [{ ...blankFinding(), description: '箱门敞开' }],
  checklists: [],
  ...changes,
})

describe('guidance and mutual checks', () => {
  it('ask for advice with each finding of guidance only', () => {
    expect(unfinishedFinding(form({}))).toBe(false)
    expect(unfinishedFinding(form({ kind: 'GUIDANCE' }))).toBe(true)
    const findings = [{ ...blankFinding(), description: '箱门敞开', advice: ' 加装箱门 ' }]
    expect(unfinishedFinding(form({ kind: 'GUIDANCE', findings }))).toBe(false)
    expect(bodyOf(form({ kind: 'GUIDANCE', findings })).findings[0]!.advice).toBe('加装箱门')
    expect(bodyOf(form({ findings })).findings[0]).not.toHaveProperty('advice')
  })

  it('are made by another enterprise', () => {
    expect(checkerMissing(form({}))).toBe(false)
    expect(checkerMissing(form({ kind: 'MUTUAL' }))).toBe(true)
    expect(checkerMissing(form({ kind: 'MUTUAL', checkedBy: { id: 'e1', name: 'n' } }))).toBe(true)
    const checkedBy = { id: 'e2', name: 'm' }
    expect(checkerMissing(form({ kind: 'MUTUAL', checkedBy }))).toBe(false)
    expect(bodyOf(form({ kind: 'MUTUAL', checkedBy })).checkedBy).toBe('e2')
    expect(bodyOf(form({ checkedBy }))).not.toHaveProperty('checkedBy')
  })
})
