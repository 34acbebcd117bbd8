import type { Role, Session } from '@/api/session'

const KEY = 'zhiben.inspector'
/** Where the enterprises are kept that the inspector met; they go with him. */
export const KNOWN_KEY = 'zhiben.enterprises'
const DAY_MS = 24 * 60 * 60 * 1000
/** All that can be done without a connection: begin an inspection on this device, or go on with one. */
const RIGHTS = ['INSPECTION_READ', 'INSPECTION_RECORD']

interface Inspector {
  username: string
  roles: Role[]
  /** When the back end said so last, in milliseconds since 1970. */
  seenAt: number
}

/**
 * Remembers whose drafts this device may show without a connection: of whoever signed in here last and has not signed
 * out, for one day. It opens nothing at the services, which ask for the session as ever.
 */
export function rememberInspector(session: Session): void {
  const { username, roles, rights } = session
  if (!session.authenticated || !username || !rights?.includes('INSPECTION_RECORD')) return forgetInspector()
  const inspector: Inspector = { username, roles: roles ?? [], seenAt: Date.now() }
  try {
    localStorage.setItem(KEY, JSON.stringify(inspector))
  } catch {
    // nothing is kept on this device, drafts neither
  }
}

export function forgetInspector(): void {
  try {
    localStorage.removeItem(KEY)
    localStorage.removeItem(KNOWN_KEY)
  } catch {
    // then nothing was kept either
  }
}

/** Who may go on here without a connection; null for nobody. */
export function recallInspector(): Session | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Inspector | null
    const age = kept ? Date.now() - kept.seenAt : -1
    if (!kept || age < 0 || age > DAY_MS) return null
    return { authenticated: true, username: kept.username, roles: kept.roles, rights: RIGHTS }
  } catch {
    return null
  }
}
