import type { GiveAssignment } from '@/api/assignment'

export interface AssignmentForm {
  title: string
  demand: string
  /** Empty for the own place, which has departments only. */
  regionCode: string
  department: string
  deadline: string
  /** The hazard from whose page it was begun. */
  hazardId: string
}

export const blankAssignment = (hazardId = ''): AssignmentForm => ({ title: '', demand: '', regionCode: '', department: '', deadline: '', hazardId })

/** What is wrong, by field; the texts stand under `assignment.fault`. */
export function faultsOf(form: AssignmentForm, today: string): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.title.trim()) faults.title = 'required'
  if (!form.demand.trim()) faults.demand = 'required'
  if (!form.regionCode && !form.department) faults.department = 'receiverNeeded'
  if (!form.deadline) faults.deadline = 'required'
  else if (form.deadline < today) faults.deadline = 'past'
  return faults
}

export const bodyOf = (form: AssignmentForm): GiveAssignment => ({
  title: form.title.trim(),
  demand: form.demand.trim(),
  ...(form.regionCode ? { regionCode: form.regionCode } : {}),
  ...(form.department ? { department: form.department } : {}),
  deadline: form.deadline,
  ...(form.hazardId ? { hazardIds: [form.hazardId] } : {}),
})
