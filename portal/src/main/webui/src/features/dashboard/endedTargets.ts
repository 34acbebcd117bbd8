import type { Target } from '@/api/reporting'

/** The targets of one plan that is over. */
export interface EndedPlan {
  title: string
  endedOn: string
  missed: number
  targets: Target[]
}

/** By plan, in the order in which they come; what was missed stands first. */
export function byPlan(targets: Target[]): EndedPlan[] {
  const plans: EndedPlan[] = []
  for (const target of targets) {
    const title = target.planTitle ?? ''
    const endedOn = target.endedOn ?? ''
    let plan = plans.find((one) => one.title === title && one.endedOn === endedOn)
    if (!plan) plans.push((plan = { title, endedOn, missed: 0, targets: [] }))
    plan.targets.push(target)
    if (target.status === 'MISSED') plan.missed++
  }
  for (const plan of plans) plan.targets.sort((a, b) => Number(b.status === 'MISSED') - Number(a.status === 'MISSED'))
  return plans
}
