import type { HazardState, HazardVerb, HazardView } from '@/api/hazard'

/** Steps that lead off the way or back on it; none of them is offered as the main one. */
const BESIDE: readonly HazardVerb[] = ['return', 'withdraw', 'reject']

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
