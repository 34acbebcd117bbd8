import type { SectorMeasures } from '@/api/measureCounts'

/** Minutes as hours with one digit, from an hour on. */
export const inHours = (minutes: number): number => Math.round(minutes / 6) / 10

/** The kinds of papers that any sector met, in the order in which they come. */
export const kindsOf = (sectors: readonly SectorMeasures[]): string[] => [
  ...new Set(sectors.flatMap((one) => one.steps.map((step) => step.document))),
]

/** How many steps of that kind the sector met. */
export const stepsOf = (sector: SectorMeasures, document: string): number =>
  sector.steps.find((one) => one.document === document)?.steps ?? 0
