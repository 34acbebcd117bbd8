import { get, post } from './http'

export type Role =
  | 'officer'
  | 'department'
  | 'leader'
  | 'tenant-admin'
  | 'grid-worker'
  | 'enterprise-officer'
  | 'enterprise-principal'
  | 'consultant'
  | 'custodian'
  | 'auditor'
  | 'operator'

export const ROLES: Role[] = [
  'officer',
  'department',
  'leader',
  'tenant-admin',
  'grid-worker',
  'enterprise-officer',
  'enterprise-principal',
  'consultant',
  'custodian',
  'auditor',
  'operator',
]

export interface Session {
  authenticated: boolean
  username?: string
  name?: string
  roles?: Role[]
  rights?: string[]
  region?: { code: string; name?: string; level?: RegionLevel } | null
  org?: string
  csrf?: string
  locale?: string
  /** Where the pictures below the map's points come from; absent while no source is set. */
  map?: { url: string; credit: string }
}

export type RegionLevel = 'CITY' | 'DISTRICT' | 'TOWN' | 'VILLAGE'

export const readSession = (quiet = false): Promise<Session> => get<Session>('/auth/session', undefined, { quiet })

export const signOut = async (): Promise<string> => {
  const { data } = await post<{ logoutUrl?: string } | undefined>('/auth/logout', {})
  return data?.logoutUrl ?? '/'
}

export const signInUrl = (returnTo: string): string => `/auth/login?return=${encodeURIComponent(returnTo)}`
