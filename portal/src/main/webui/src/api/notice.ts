import { get, post } from './http'

export interface HazardNotice {
  id: string
  version: number
  recipient: 'PRINCIPAL' | 'CONTROLLER' | 'DEPARTMENT'
  department: string | null
  toldAt: string
  lastToldAt: string
  times: number
  readAt: string | null
  readRole: string | null
  /** How the recipient took note, where another says so. */
  proof: string | null
  /** Whole hours from the notice to the receipt, or until now. */
  hours: number
  mayAcknowledge: boolean
  proofNeeded: boolean
}

const notices = (hazard: string) => `/api/hazard/v1/hazards/${hazard}/notices`

export const listNotices = (hazard: string) => get<HazardNotice[]>(notices(hazard))
export const acknowledgeNotice = (hazard: string, notice: HazardNotice, proof: string) =>
  post<HazardNotice>(`${notices(hazard)}/${notice.id}/acknowledge`, proof ? { proof } : {}, { ifMatch: notice.version })
