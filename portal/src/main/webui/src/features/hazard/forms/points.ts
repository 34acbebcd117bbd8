import type { HazardItem } from '@/api/hazard'

/** As many as the service takes. */
export const MOST_POINTS = 20

export interface Point {
  description: string
  place: string
}

/** The present list to be written anew, or two empty points. */
export function blankPoints(present: HazardItem[]): Point[] {
  if (present.length) return present.map((item) => ({ description: item.description, place: item.place ?? '' }))
  return [
    { description: '', place: '' },
    { description: '', place: '' },
  ]
}

/** What is sent: points without words are left out. */
export function pointsOf(points: Point[]): { description: string; place?: string }[] {
  return points
    .filter((point) => point.description.trim())
    .map((point) => ({ description: point.description.trim(), ...(point.place.trim() ? { place: point.place.trim() } : {}) }))
}

/** The points that a step can be about: open ones to rectify, handed in ones to look at. */
export const pointsFor = (verb: string, items: HazardItem[]): HazardItem[] =>
  items.filter((item) => item.state === (verb === 'rectify-item' ? 'OPEN' : 'RECTIFIED'))
