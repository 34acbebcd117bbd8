import type { Right } from '@/shared/rights'

export interface SupervisionPile {
  key: 'decide' | 'extension' | 'letter' | 'issue' | 'answer' | 'progress'
  route: 'listings' | 'decision-requests' | 'hazard-letters' | 'escalation'
  query: Record<string, string>
}

/** What of supervision waits for somebody with these rights at that place. */
export function waiting(can: (right: Right) => boolean, region: string): SupervisionPile[] {
  const piles: (SupervisionPile | false)[] = [
    can('LISTING_DECIDE') && { key: 'decide', route: 'decision-requests', query: { state: 'RECEIVED' } },
    can('LISTING_DECIDE') && { key: 'extension', route: 'listings', query: { extensionAsked: 'true' } },
    can('LISTING_ASK') && { key: 'letter', route: 'hazard-letters', query: { state: 'DUE' } },
    can('ESCALATION_ISSUE') && { key: 'issue', route: 'escalation', query: { state: 'DUE', authority: region } },
    can('ESCALATION_ANSWER') && { key: 'answer', route: 'escalation', query: { toAnswer: 'true' } },
    can('LISTING_PROGRESS') && { key: 'progress', route: 'listings', query: { progressOverdue: 'true' } },
  ]
  return piles.filter((pile) => pile !== false)
}
