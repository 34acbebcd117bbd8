import type { HazardLevel } from '@/api/hazard'
import type { LogDay, Resident } from '@/api/resident'

export interface DayFinding {
  description: string
  place: string
  suggestedLevel: HazardLevel
  clauseId: string
  correctedOnTheSpot: boolean
}

export interface DayForm {
  day: string
  note: string
  findings: DayFinding[]
}

export const blankDayFinding = (): DayFinding => ({ description: '', place: '', suggestedLevel: 'GENERAL', clauseId: '', correctedOnTheSpot: false })

/** The earliest day that is missing, else today while it is a day of the term without a log, else the last one. */
export function dayToLog(resident: Resident, today: string): string {
  const [missing] = resident.missing
  if (missing) return missing
  return today <= resident.to ? today : resident.to
}

export const blankDay = (resident: Resident, today: string): DayForm => ({ day: dayToLog(resident, today), note: '', findings: [] })

/** What is wrong, by field. */
export function faultsOf(form: DayForm): Record<string, 'required'> {
  const faults: Record<string, 'required'> = {}
  if (!form.day) faults.day = 'required'
  if (!form.note.trim()) faults.note = 'required'
  form.findings.forEach((one, index) => {
    if (!one.description.trim()) faults[`findings[${index}].description`] = 'required'
  })
  return faults
}

export const bodyOf = (form: DayForm): LogDay => ({
  day: form.day,
  note: form.note.trim(),
  findings: form.findings.map((one) => ({
    description: one.description.trim(),
    ...(one.place.trim() ? { place: one.place.trim() } : {}),
    suggestedLevel: one.suggestedLevel,
    ...(one.suggestedLevel === 'MAJOR' && one.clauseId ? { clauseId: one.clauseId } : {}),
    correctedOnTheSpot: one.correctedOnTheSpot,
  })),
})
