import type { HazardState, HazardVerb, HazardView } from '@/api/hazard'

/** Steps that lead off the way or back on it; none of them is offered as the main one. */
const BESIDE: readonly HazardVerb[] = ['return', 'withdraw', 'reject', 'ask-extension', 'reopen', 'transfer', 'hand-back', 'regrade', 'itemize']

/** The step that stands out among those that a person may take. */
export function mainVerb(verbs: HazardVerb[], next: HazardVerb | undefined): HazardVerb | undefined {
  return verbs.find((verb) => verb === next) ?? verbs.find((verb) => !BESIDE.includes(verb))
}

/** Where a return leads when nobody says otherwise: rectification goes on, everything else is one step back. */
export function usualReturn(hazard: Pick<HazardView, 'state' | 'returnsTo'>): HazardState | '' {
  const targets = hazard.returnsTo ?? []
  const usual = hazard.state === 'REINSPECTED' || hazard.state === 'RECTIFIED' ? 'RECTIFYING' : targets.at(-1)
  if (usual && targets.includes(usual)) return usual
  return targets.includes('VERIFIED') ? 'VERIFIED' : ''
}

/** Whether a day may be asked for as a later deadline. ISO days compare as texts. */
export const isLater = (until: string, deadline: string | null | undefined): boolean => !!until && (!deadline || until > deadline)

/** Events whose one more word is a day. */
const WITH_DAY = ['EXTENSION_ASKED', 'EXTENDED', 'EXTENSION_REFUSED']

/** Events whose one more word is the number of a point; of the last two, where the hazard has points. */
const WITH_POINT = ['ITEM_RECTIFIED', 'ITEM_PASSED', 'ITEM_FAILED', 'RECTIFIED', 'REINSPECTED', 'REINSPECTION_FAILED']

/** What the one more word of an event is. */
export function detailKind(event: string): 'state' | 'day' | 'number' | 'organisation' | 'point' | 'points' | 'paper' | 'none' {
  if (event === 'RETURNED') return 'state'
  if (event === 'REOPENED') return 'number'
  if (event === 'IMPORTED') return 'paper'
  if (event === 'ITEMIZED') return 'points'
  if (WITH_POINT.includes(event)) return 'point'
  if (event === 'TRANSFERRED') return 'organisation'
  return WITH_DAY.includes(event) ? 'day' : 'none'
}
