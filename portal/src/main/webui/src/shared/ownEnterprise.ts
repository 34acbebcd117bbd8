import { searchDirectory, type DirectoryEntry } from '@/api/hazard'
import { useSession } from '@/stores/session'

/** Fills in the only enterprise that an enterprise's own people have. */
export async function takeOwnEnterprise(current: string, choose: (entry: DirectoryEntry) => void): Promise<void> {
  if (!useSession().isEnterprise || current) return
  try {
    const [own] = await searchDirectory()
    if (own) choose(own)
  } catch {
    // the field stays open and says what is missing
  }
}
