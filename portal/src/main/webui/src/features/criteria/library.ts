import { STANDINGS, type Standing } from '@/api/criteria'
import type { CriteriaSet } from '@/api/hazard'

export interface SectorGroup {
  sector: string
  sets: CriteriaSet[]
}

/** Sets by sector, in the order in which the service gives them; a supplement follows its main text. */
export function bySector(sets: CriteriaSet[], standing: Standing | ''): SectorGroup[] {
  const groups = new Map<string, CriteriaSet[]>()
  for (const set of sets) {
    if (standing && set.standing !== standing) continue
    const sector = set.sector ?? ''
    groups.set(sector, [...(groups.get(sector) ?? []), set])
  }
  return [...groups].map(([sector, found]) => ({
    sector,
    sets: [
      ...found
        .filter((set) => !set.supplementOf || !found.some((other) => other.id === set.supplementOf))
        .flatMap((set) => [set, ...found.filter((other) => other.supplementOf === set.id)]),
    ],
  }))
}

/** How many sets stand so; the buttons say it. */
export const countByStanding = (sets: CriteriaSet[]): Record<Standing, number> =>
  Object.fromEntries(
    STANDINGS.map((standing) => [standing, sets.filter((set) => set.standing === standing).length]),
  ) as Record<Standing, number>
