import { describe, expect, it } from 'vitest'
import { isNamed, toggled } from '@/features/auditround/roundForm'
import { agenciesOf } from '@/features/expert/expertForms'

describe('choices from what the place knows', () => {
  it('name each agency once, whatever its contracts are', () =>
    expect(
      agenciesOf([
        { agencyCode: 'AG-B', agencyName: '乙机构' },
        { agencyCode: 'AG-A', agencyName: '安华机构' },
        { agencyCode: 'AG-B', agencyName: '乙机构' },
      ]),
    ).toEqual([
      { code: 'AG-A', name: '安华机构' },
      { code: 'AG-B', name: '乙机构' },
    ]))

  it('put a department on the list and take it off', () => {
    expect(toggled('', 'DLH-ECON')).toBe('DLH-ECON')
    expect(toggled('dlh-econ\nDLH-CO', 'DLH-ECON')).toBe('DLH-CO')
    expect(isNamed('dlh-econ', 'DLH-ECON')).toBe(true)
    expect(isNamed('DLH-ECONOMY', 'DLH-ECON')).toBe(false)
  })
})
