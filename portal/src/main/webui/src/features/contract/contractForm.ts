import type { ContractView, SignContract } from '@/api/contract'
import type { NamedEnterprise } from '@/api/enterprise'

export interface ContractForm {
  agencyCode: string
  agencyName: string
  validFrom: string
  validTo: string
  enterprises: NamedEnterprise[]
}

/** A contract holds so many enterprises at most; the service refuses more. */
export const MOST_ENTERPRISES = 500

const CODE = /^[A-Z0-9][A-Z0-9-]{1,17}$/

export const codeOf = (typed: string): string => typed.trim().toUpperCase()

export type Fault = 'required' | 'codeWrong' | 'periodWrong' | 'enterprisesNeeded' | 'tooMany'

/** What is wrong before it is worth asking the service, by field. */
export function faultsOf(form: ContractForm): Partial<Record<keyof SignContract, Fault>> {
  const faults: Partial<Record<keyof SignContract, Fault>> = {}
  if (!form.agencyCode.trim()) faults.agencyCode = 'required'
  else if (!CODE.test(codeOf(form.agencyCode))) faults.agencyCode = 'codeWrong'
  if (!form.agencyName.trim()) faults.agencyName = 'required'
  if (!form.validFrom) faults.validFrom = 'required'
  if (!form.validTo) faults.validTo = 'required'
  else if (form.validFrom && form.validTo < form.validFrom) faults.validTo = 'periodWrong'
  if (!form.enterprises.length) faults.enterpriseIds = 'enterprisesNeeded'
  else if (form.enterprises.length > MOST_ENTERPRISES) faults.enterpriseIds = 'tooMany'
  return faults
}

export const bodyOf = (form: ContractForm): SignContract => ({
  agencyCode: codeOf(form.agencyCode),
  agencyName: form.agencyName.trim(),
  validFrom: form.validFrom,
  validTo: form.validTo,
  enterpriseIds: form.enterprises.map((one) => one.id),
})

export interface Agency {
  code: string
  name: string
}

/** The agencies of these contracts, each once; contracts come newest first, so the newest name counts. */
export function agenciesOf(contracts: ContractView[]): Agency[] {
  const names = new Map<string, string>()
  for (const one of contracts) if (!names.has(one.agencyCode)) names.set(one.agencyCode, one.agencyName)
  return [...names].map(([code, name]) => ({ code, name }))
}
