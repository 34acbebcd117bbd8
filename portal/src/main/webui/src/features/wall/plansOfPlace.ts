import { readActionPlan } from '@/api/actionPlan'
import { readRegion } from '@/api/enterprise'
import { Problem } from '@/api/problem'
import { listPlans, type PlanPack } from '@/api/reporting'
import { plansAbove, plansAt } from './wall'

/** The plans of a place, of those below it, and at the asker's own place those from above. */
export async function plansOfPlace(region: string, own: string): Promise<PlanPack[]> {
  const plans = await listPlans()
  return plansAt(plans, region, own, await linesOf(plans))
}

/** A plan that is asked about a place. */
export interface Asked {
  plan: PlanPack
  /** The plan's unit that the place is; all of the plan without. */
  unit?: string
}

/** The same with the plans from above of which the place is a unit. */
export async function askedOfPlace(region: string, own: string): Promise<Asked[]> {
  const plans = await listPlans()
  const [within, line] = await Promise.all([linesOf(plans), lineOf(region)])
  const above = await Promise.all(
    plansAbove(plans, region, own, line?.[1] ?? [], within).map(async (plan) =>
      (await readActionPlan(plan.id)).units.filter((unit) => unit.region === region).map((unit) => ({ plan, unit: unit.id })),
    ),
  )
  return [...plansAt(plans, region, own, within).map((plan) => ({ plan })), ...above.flat()]
}

async function linesOf(plans: PlanPack[]): Promise<Record<string, string[]>> {
  const codes = [...new Set(plans.map((plan) => plan.regionCode ?? ''))].filter(Boolean)
  const lines = await Promise.all(codes.map(lineOf))
  return Object.fromEntries(lines.filter((line) => line !== null))
}

async function lineOf(code: string): Promise<[string, string[]] | null> {
  try {
    const place = await readRegion(code)
    return [code, [...(place.path ?? []).map((one) => one.code), code]]
  } catch {
    // a place above the asker's own is none of his: the plan that comes from there is shown at his own
    return null
  }
}

/** Null where a plan binds the asker's place but nothing of what it asks for is his to see, or it wasn't there on that day. */
export async function ifReached<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.status === 404) return null
    throw thrown
  }
}
