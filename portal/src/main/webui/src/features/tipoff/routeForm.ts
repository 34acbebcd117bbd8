import type { Channel, ChannelLine, TipOffRoute } from '@/api/tipoff'

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

/** A way to report, as it is typed. */
export interface ChannelDraft {
  channel: Channel
  address: string
  hours: string
}

export const blankChannel = (): ChannelDraft => ({ channel: 'PHONE', address: '', hours: '' })

/** Positions of lines without a number or address. */
export const channelFaults = (lines: ChannelDraft[]): number[] => lines.flatMap((line, i) => (line.address.trim() ? [] : [i]))

export const channelsBody = (lines: ChannelDraft[]): ChannelLine[] =>
  lines.map((line) => ({ channel: line.channel, address: line.address.trim(), hours: line.hours.trim() || null }))
