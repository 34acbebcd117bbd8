import type { RiskyActivity, ActivityState } from '@/api/activity'
import type { InspectionRow } from '@/api/inspection'

/** Inspections that may be named as patrols: of the days of the activity, self-checks and named ones apart. */
export const patrolsPossible = (activity: RiskyActivity, inspections: InspectionRow[]): InspectionRow[] =>
  inspections.filter(
    (one) =>
      !['SELF_CHECK', 'GUIDANCE', 'MUTUAL'].includes(one.kind) &&
      one.inspectedOn >= activity.from &&
      one.inspectedOn <= activity.to &&
      !activity.patrolLines.some((line) => line.inspectionId === one.id),
  )

/** What may be disposed of an activity that stands so. */
export const disposalsOf = (state: ActivityState): ActivityState[] =>
  (['CONTROLLED', 'STOPPED', 'REFERRED', 'ENDED'] as ActivityState[]).filter((one) => one !== state)
