import type { HazardCounts } from '@/api/hazardList'
import type { Query } from '@/api/http'

/** Numbers are kept for a place and an enterprise; beside other filters they would mislead. */
const COUNTED = ['region', 'enterprise']

/** What the numbers of the list's views are asked for. */
export function countsQuery(filters: Record<string, string>): Query {
  return Object.fromEntries(COUNTED.filter((name) => filters[name]).map((name) => [name, filters[name]]))
}

/** How many a view shows, as far as that is known without looking. */
export function countOf(view: string, counts: HazardCounts | null): number | undefined {
  switch (view) {
    case 'all':
      return counts?.total
    case 'open':
      return counts?.open
    case 'overdue':
      return counts?.overdue
    default:
      return undefined
  }
}

/** The export has what the list shows, in its order. */
export const exportQuery = (filters: Query, sort: string): Query => ({ ...filters, sort: sort || undefined })
