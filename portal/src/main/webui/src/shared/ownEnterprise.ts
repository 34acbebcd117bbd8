import { readonly, ref, type Ref } from 'vue'
import { searchDirectory, type DirectoryEntry } from '@/api/hazard'
import { useSession } from '@/stores/session'

/**
 * Fills in the only enterprise that an enterprise's own people have. What it returns is true while the enterprise is
 * still on its way: a form that is handed in before would lack it.
 */
export function takeOwnEnterprise(
  current: string,
  choose: (entry: DirectoryEntry) => void,
  search: () => Promise<DirectoryEntry[]> = searchDirectory,
): Readonly<Ref<boolean>> {
  const arriving = ref(useSession().isEnterprise && !current)
  if (arriving.value) {
    search()
      .then(([own]) => own && choose(own))
      // the field stays open and says what is missing
      .catch(() => undefined)
      .finally(() => (arriving.value = false))
  }
  return readonly(arriving)
}
