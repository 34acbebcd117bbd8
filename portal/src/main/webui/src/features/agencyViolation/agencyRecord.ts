import type { AgencyQualification } from '@/api/agencyRecord'

export const blankQualification = () => ({ agencyName: '', agencyCode: '', title: '', number: '', validUntil: '' })
export const blankComplaint = (today: string) => ({ agencyName: '', agencyCode: '', receivedOn: today, description: '' })

export const qualificationBody = (form: ReturnType<typeof blankQualification>) => ({
  agencyName: form.agencyName.trim(),
  agencyCode: form.agencyCode.trim(),
  title: form.title.trim(),
  number: form.number.trim(),
  ...(form.validUntil ? { validUntil: form.validUntil } : {}),
})

export const complaintBody = (form: ReturnType<typeof blankComplaint>) => ({
  agencyName: form.agencyName.trim(),
  agencyCode: form.agencyCode.trim(),
  receivedOn: form.receivedOn,
  description: form.description.trim(),
})

/** How it stands, as a key below `agencyRecord.standing`. */
export function standing(one: Pick<AgencyQualification, 'valid' | 'endedOn' | 'validUntil'>): 'ENDED' | 'EXPIRED' | 'UNTIL' | 'OPEN' {
  if (one.endedOn) return 'ENDED'
  if (!one.valid) return 'EXPIRED'
  return one.validUntil ? 'UNTIL' : 'OPEN'
}
