import { useRouter, type RouteLocationRaw } from 'vue-router'
import { useSession } from '@/stores/session'

/** The pages of the things that are counted; the others have none of their own. */
const PAGES: Record<string, string> = {
  HAZARDS: 'hazard',
  ENTERPRISES: 'enterprise',
  INSPECTIONS: 'inspection',
  DRILLS: 'drill',
  TRAININGS: 'session',
  EXAMS: 'exam',
  CASES: 'case',
  ACCIDENTS: 'accident',
  LISTINGS: 'listing',
  MEASURES: 'measure',
  MEETINGS: 'meeting',
}

/**
 * Where a counted record is shown; null where it has no page.
 *
 * @param page by what the page of a task, a report or a ranking is found
 */
export function recordPage(things: string, id: string, page: string | null = null): RouteLocationRaw | null {
  if (things === 'TASKS') {
    const [plan, task, unit, window] = (page ?? '').split('/')
    return window ? { name: 'plan-task', params: { plan, task, unit, window } } : null
  }
  if (things === 'REPORTS') return page ? { name: 'periodic-report', params: { id: page } } : null
  if (things === 'ASSESSMENTS') return page ? { name: 'assessments', query: { period: page } } : null
  const name = PAGES[things]
  return name ? { name, params: { id } } : null
}

/** The same, for pages that the person may open. */
export function useRecordPage(): (things: string, id: string, page?: string | null) => RouteLocationRaw | null {
  const router = useRouter()
  const session = useSession()
  return (things, id, page) => {
    const to = recordPage(things, id, page)
    if (!to) return null
    const right = router.resolve(to).meta.right
    return !right || session.can(right) ? to : null
  }
}
