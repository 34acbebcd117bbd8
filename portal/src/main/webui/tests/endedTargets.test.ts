import { describe, expect, it } from 'vitest'
import type { Target, TargetStatus } from '@/api/reporting'
import { byPlan } from '@/features/dashboard/endedTargets'

const target = (id: string, status: TargetStatus, planTitle: string, endedOn: string): Target => ({
  id,
  title: id,
  indicator: { value: 1, numerator: null, denominator: null, corrected: null },
  goal: 0,
  dueOn: endedOn,
  status,
  planTitle,
  endedOn,
})

describe('targets of plans that are over', () => {
  it('stand by plan, what was missed first and else as they come', () => {
    const plans = byPlan([
      target('a', 'MET', 'one', '2022-12-31'),
      target('b', 'MISSED', 'one', '2022-12-31'),
      target('c', 'MET', 'two', '2020-12-31'),
      target('d', 'MET', 'one', '2022-12-31'),
      target('e', 'MISSED', 'one', '2022-12-31'),
    ])
    expect(plans.map((plan) => [plan.title, plan.missed, plan.targets.map((one) => one.id).join('')])).toEqual([
      ['one', 2, 'bead'],
      ['two', 0, 'c'],
    ])
  })

  it('are none where no plan is over', () => {
    expect(byPlan([])).toEqual([])
  })
})
