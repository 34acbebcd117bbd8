import { searchDirectory, type DirectoryEntry } from '@/api/hazard'
import { asProblem } from '@/api/problem'
import { KNOWN_KEY } from './inspector'

/** More than an inspector visits in a season, and little for the browser's store. */
const MOST = 300
const SHOWN = 20

interface Known {
  username: string
  /** The one met last first. */
  entries: DirectoryEntry[]
}

function read(username: string): DirectoryEntry[] {
  try {
    const known = JSON.parse(localStorage.getItem(KNOWN_KEY) ?? 'null') as Known | null
    return known?.username === username ? known.entries : []
  } catch {
    return []
  }
}

function remember(username: string, met: DirectoryEntry[]): void {
  const ids = new Set(met.map((one) => one.id))
  const entries = [...met, ...read(username).filter((one) => !ids.has(one.id))].slice(0, MOST)
  try {
    localStorage.setItem(KNOWN_KEY, JSON.stringify({ username, entries } satisfies Known))
  } catch {
    // nothing is kept on this device, drafts neither
  }
}

/**
 * Finds enterprises for a new inspection: by the service, and where nobody answers among those that this inspector met
 * on this device, so that an inspection can begin without a connection. The service decides as ever when it is sent.
 */
export const searchKnown =
  (username: string, search = searchDirectory) =>
  async (text = ''): Promise<DirectoryEntry[]> => {
    try {
      const found = await search(text)
      remember(username, found)
      return found
    } catch (thrown) {
      if (asProblem(thrown).status !== 0) throw thrown
      return read(username)
        .filter((one) => one.name.includes(text) || one.code.includes(text.toUpperCase()))
        .slice(0, SHOWN)
    }
  }
