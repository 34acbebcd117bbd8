import type { TipOffRoute } from '@/api/tipoff'

/** A line as it is typed; an empty road stands for all others of the category. */
export interface RouteDraft {
  category: string
  roadClass: string
  unit: string
}

export const blankRoute = (): RouteDraft => ({ category: '', roadClass: '', unit: '' })

/** Positions of lines that are incomplete or stand twice. */
export function routeFaults(routes: RouteDraft[]): number[] {
  const seen = new Set<string>()
  return routes.flatMap((route, i) => {
    const key = `${route.category}|${route.roadClass}`
    const wrong = !route.category || !route.unit.trim() || seen.has(key)
    seen.add(key)
    return wrong ? [i] : []
  })
}

export const routesBody = (routes: RouteDraft[]): TipOffRoute[] =>
  routes.map((route) => ({ category: route.category, roadClass: route.roadClass || null, unit: route.unit.trim() }))
