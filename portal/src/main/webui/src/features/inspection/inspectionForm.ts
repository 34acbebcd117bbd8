import type { HazardLevel } from '@/api/hazard'
import type { InspectionKind, LeaderPost, RecordInspection } from '@/api/inspection'

export interface FindingForm {
  description: string
  place: string
  suggestedLevel: HazardLevel
  clauseId: string
  correctedOnTheSpot: boolean
}

export interface InspectionForm {
  enterpriseId: string
  enterpriseName: string
  kind: InspectionKind
  mode: 'ANNOUNCED' | 'UNANNOUNCED'
  selection: 'NAMED' | 'RANDOM'
  circumstances: ('NIGHT' | 'CROSS_AREA')[]
  inspectedOn: string
  leaderPost: LeaderPost
  note: string
  /** Empty where no random draw chose the enterprise. */
  drawId?: string
  nil: boolean
  findings: FindingForm[]
}

export const blankFinding = (): FindingForm => ({
  description: '',
  place: '',
  suggestedLevel: 'GENERAL',
  clauseId: '',
  correctedOnTheSpot: false,
})

/** A list of nothing has to be said: either findings are there, or the box is ticked that there are none. */
export const findingsMissing = (form: InspectionForm): boolean => !form.nil && form.findings.length === 0

export const unfinishedFinding = (form: InspectionForm): boolean =>
  !form.nil && form.findings.some((finding) => !finding.description.trim())

export function bodyOf(form: InspectionForm): RecordInspection {
  return {
    enterpriseId: form.enterpriseId,
    kind: form.kind,
    mode: form.mode,
    selection: form.selection,
    circumstances: [...form.circumstances],
    inspectedOn: form.inspectedOn,
    leaderPost: form.leaderPost,
    note: form.note.trim(),
    ...(form.drawId ? { drawId: form.drawId } : {}),
    findings: form.nil
      ? []
      : form.findings.map((finding) => ({
          description: finding.description.trim(),
          place: finding.place.trim(),
          suggestedLevel: finding.suggestedLevel,
          ...(finding.suggestedLevel === 'MAJOR' && finding.clauseId ? { clauseId: finding.clauseId } : {}),
          correctedOnTheSpot: finding.correctedOnTheSpot,
        })),
  }
}
