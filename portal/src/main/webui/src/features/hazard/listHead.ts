import type { HazardCounts } from '@/api/hazardList'
import type { Query } from '@/api/http'

/** The filters that are folded away until somebody asks. */
export const MORE_FILTERS = ['domain', 'department', 'category', 'tag', 'source', 'clause', 'foundFrom', 'foundTo', 'fault', 'notice'] as const

/** What the hazards are, not how far they are: beside a state or a text the numbers would mislead. */
const COUNTED = ['region', 'enterprise', 'phase', ...MORE_FILTERS.filter((name) => name !== 'fault' && name !== 'notice')]

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

const LEAST_TEXT = 4
const MOST_TEXT = 300

/** What is asked for while somebody writes; null while there is too little to compare. */
export function similarQuery(about: { enterprise: string; clause?: string; text: string; except?: string }): Query | null {
  const text = about.text.trim().slice(0, MOST_TEXT)
  if (!about.enterprise || (text.length < LEAST_TEXT && !about.clause)) return null
  return {
    enterprise: about.enterprise,
    clause: about.clause || undefined,
    text: text.length < LEAST_TEXT ? undefined : text,
    except: about.except,
  }
}

/** The export has what the list shows, in its order. */
export const exportQuery = (filters: Query, sort: string): Query => ({ ...filters, sort: sort || undefined })
