import type { Step } from '@/api/supervision'

/** One late hazard or listing with the rungs that it has climbed. */
export interface WallEntry {
  key: string
  subjectNumber: string
  hazardId: string | null
  listingId: string | null
  enterpriseName: string | null
  regionName: string
  lateDays: number
  steps: Step[]
}

/** Steps by what they are about, the latest first. */
export function wallOf(steps: Step[]): WallEntry[] {
  const entries = new Map<string, WallEntry>()
  for (const step of steps) {
    const key = step.hazardId ?? step.listingId ?? step.id
    const entry = entries.get(key) ?? {
      key,
      subjectNumber: step.subjectNumber,
      hazardId: step.hazardId,
      listingId: step.listingId,
      enterpriseName: step.enterpriseName,
      regionName: step.regionName,
      lateDays: 0,
      steps: [],
    }
    entry.lateDays = Math.max(entry.lateDays, step.lateDays)
    entry.steps.push(step)
    entries.set(key, entry)
  }
  for (const entry of entries.values()) {
    entry.steps.sort((a, b) => a.level.localeCompare(b.level) * -1 || a.position - b.position)
  }
  return [...entries.values()].sort((a, b) => b.lateDays - a.lateDays || a.subjectNumber.localeCompare(b.subjectNumber))
}
