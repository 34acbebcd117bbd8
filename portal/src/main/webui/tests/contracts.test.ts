import { describe, expect, it } from 'vitest'
import type { ContractView } from '@/api/contract'
import { agenciesOf, bodyOf, faultsOf, MOST_ENTERPRISES, type ContractForm } from '@/features/contract/contractForm'

const one = { id: 'e1', code: '91120110MA5KB0001J', name: '示例乐园' }
const form = (changes: Partial<ContractForm> = {}): ContractForm => ({
  agencyCode: ' ag-anhua ',
  agencyName: ' 安华示例机构 ',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  enterprises: [one],
  ...changes,
})

describe('the form of a contract', () => {
  it.each<[Partial<ContractForm>, object]>([
    [{}, {}],
    [{ agencyCode: ' ' }, { agencyCode: 'required' }],
    [{ agencyCode: 'A' }, { agencyCode: 'codeWrong' }],
    [{ agencyCode: '安华' }, { agencyCode: 'codeWrong' }],
    [{ agencyName: '' }, { agencyName: 'required' }],
    [{ validFrom: '', validTo: '' }, { validFrom: 'required', validTo: 'required' }],
    [{ validTo: '2025-12-31' }, { validTo: 'periodWrong' }],
    [{ validTo: '2026-01-01' }, {}],
    [{ enterprises: [] }, { enterpriseIds: 'enterprisesNeeded' }],
    [{ enterprises: Array(MOST_ENTERPRISES + 1).fill(one) }, { enterpriseIds: 'tooMany' }],
  ])('%o has the faults %j', (changes, faults) => {
    expect(faultsOf(form(changes))).toEqual(faults)
  })

  it('sends the code in capitals and enterprises by id', () => {
    expect(bodyOf(form())).toEqual({
      agencyCode: 'AG-ANHUA',
      agencyName: '安华示例机构',
      validFrom: '2026-01-01',
      validTo: '2026-12-31',
      enterpriseIds: ['e1'],
    })
  })

  it('offers each agency once, by its newest name', () => {
    const contracts = [
      { agencyCode: 'A1', agencyName: '新名' },
      { agencyCode: 'B2', agencyName: '乙' },
      { agencyCode: 'A1', agencyName: '旧名' },
    ] as ContractView[]
    expect(agenciesOf(contracts)).toEqual([
      { code: 'A1', name: '新名' },
      { code: 'B2', name: '乙' },
    ])
  })
})
