import { get } from './http'
import type { HazardLevel } from './hazard'

export interface UndecidedHazards {
  amount: number
  /** There are more than were looked at. */
  more: boolean
  first: { id: string; number: string; enterpriseId: string; enterpriseName: string; level: HazardLevel | null; deadline: string }[]
}

export const readUndecided = () => get<UndecidedHazards>('/api/hazard/v1/undecided-hazards')
