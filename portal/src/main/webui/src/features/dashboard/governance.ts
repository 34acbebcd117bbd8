import type { Figure } from '@/api/reporting'

/** The figures of the block about how hazards are dealt with, by line. */
export const LINES = {
  stock: [
    'hazards.stock',
    'hazards.major.stock',
    'hazards.increment',
    'hazards.increment.open',
    'hazards.major.increment',
    'hazards.major.increment.open',
  ],
  pace: [
    'hazards.overdueRate',
    'hazards.major.overdue',
    'hazards.reopenedRate',
    'hazards.daysToClose.median',
    'hazards.daysToClose.mean',
    'inspections.nilRate',
  ],
  source: [
    'hazards.source.inspection',
    'hazards.source.selfCheck',
    'hazards.source.thirdParty',
    'hazards.source.report',
    'hazards.source.legacy',
    'hazards.source.others',
  ],
} as const
export type Line = keyof typeof LINES

const ALL = new Set<string>(Object.values(LINES).flat())
export const isGovernance = (id: string): boolean => ALL.has(id)

/** The figures of one line in its order; one that the service doesn't know is left out. */
export const figuresOf = (figures: Figure[], line: Line): Figure[] =>
  LINES[line].flatMap((id) => figures.find((figure) => figure.id === id) ?? [])

/** The last day of the year before: what was found up to then is stock unless somebody says otherwise. */
export const usualCutOff = (asOf: string): string => `${Number(asOf.slice(0, 4)) - 1}-12-31`
