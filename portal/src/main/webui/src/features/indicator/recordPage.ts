import { useRouter, type RouteLocationRaw } from 'vue-router'
import { useSession } from '@/stores/session'

/** The pages of the things that are counted; the others have none of their own. */
const PAGES: Record<string, string> = {
  HAZARDS: 'hazard',
  ENTERPRISES: 'enterprise',
  INSPECTIONS: 'inspection',
  EXAMS: 'exam',
  CASES: 'case',
  ACCIDENTS: 'accident',
  LISTINGS: 'listing',
  MEASURES: 'measure',
  MEETINGS: 'meeting',
}

/** Where a counted record is shown; null where it has no page. */
export function recordPage(things: string, id: string): RouteLocationRaw | null {
  const name = PAGES[things]
  return name ? { name, params: { id } } : null
}

/** The same, for pages that the person may open. */
export function useRecordPage(): (things: string, id: string) => RouteLocationRaw | null {
  const router = useRouter()
  const session = useSession()
  return (things, id) => {
    const to = recordPage(things, id)
    if (!to) return null
    const right = router.resolve(to).meta.right
    return !right || session.can(right) ? to : null
  }
}
