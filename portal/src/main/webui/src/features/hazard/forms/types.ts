import type { HazardVerb, HazardView } from '@/api/hazard'

/** What every action form is given and what it says. */
export interface ActionFormProps {
  hazard: HazardView
  verb: HazardVerb
  busy: boolean
  errors: Record<string, string>
}
