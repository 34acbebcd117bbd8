import { describe, expect, it } from 'vitest'
import { confirmation, schemeBody, schemeForm } from '@/features/internalReport/internalForm'

const filled = () => ({
  ...schemeForm(null),
  title: ' 制度 ',
  adoptedOn: '2026-01-01',
  workers: '120',
  generalMin: '50',
  generalMax: '500',
  majorMin: '1000',
  majorMax: '5,000',
})

describe('an internal scheme', () => {
  it('is sent in fen once it is whole', () => {
    expect(schemeBody('e', filled())).toMatchObject({ title: '制度', workers: 120, generalMinFen: 5000, majorMaxFen: 500_000, honours: null })
    expect(schemeBody('e', { ...filled(), workers: '1.5' })).toBeNull()
    expect(schemeBody('e', { ...filled(), generalMin: '' })).toBeNull()
    expect(schemeBody('e', { ...filled(), adoptedOn: '' })).toBeNull()
  })

  it('comes back into the form as it was', () => {
    const body = schemeBody('e', filled())!
    expect(schemeBody('e', schemeForm({ ...body, version: 1, approvedAt: null }))).toEqual(body)
  })
})

describe('a confirmation', () => {
  const decision = { level: 'MAJOR' as const, reward: '1000', honour: '', report: true }

  it('takes money or honour, one of them at least', () => {
    expect(confirmation({ kind: 'HAZARD' }, decision)).toEqual({ level: 'MAJOR', rewardFen: 100_000, honour: null, report: true })
    expect(confirmation({ kind: 'HAZARD' }, { ...decision, reward: '' })).toBeNull()
    expect(confirmation({ kind: 'HAZARD' }, { ...decision, reward: 'x', honour: '表扬' })).toBeNull()
    expect(confirmation({ kind: 'HAZARD' }, { ...decision, reward: '', honour: '表扬' })).toMatchObject({ rewardFen: null, honour: '表扬' })
  })

  it('makes no hazard of a suggestion', () => {
    expect(confirmation({ kind: 'SUGGESTION' }, decision)).toMatchObject({ level: null, report: false })
  })
})
