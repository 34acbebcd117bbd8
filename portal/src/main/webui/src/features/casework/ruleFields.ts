import { WARNING_SCOPES } from '@/api/accident'
import { yuanOf } from '@/features/reward/money'
import type { StepField } from './stepFields'

type Rules = Record<string, number | string | boolean | Record<string, number>>
type Say = (key: string) => string

const field = (name: string, label: string, value: number): StepField => {
  const money = name.endsWith('Fen')
  return { name, kind: money ? 'money' : 'number', label, required: true, start: money ? yuanOf(value) : String(value) }
}

export const enforcementRuleFields = (rules: Rules, t: Say): StepField[] =>
  Object.entries(rules).map(([name, value]) =>
    typeof value === 'boolean' ? { name, kind: 'check', label: t(`casework.rule.${name}`), start: value } : field(name, t(`casework.rule.${name}`), value as number),
  )

/** Thresholds come with the name of their grade before them. */
export const accidentRuleFields = (rules: Rules, t: Say): StepField[] =>
  Object.entries(rules).flatMap(([name, value]) =>
    typeof value === 'number'
      ? [field(name, t(`casework.accidentRule.${name}`), value)]
      : Object.entries(value as Record<string, number>).map(([part, limit]) =>
          field(`${name}.${part}`, `${t(`accident.grade.${name.toUpperCase()}`)}${t('app.colon')}${t(`casework.threshold.${part}`)}`, limit),
        ),
  )

export const warningRuleFields = (rules: Rules, t: Say): StepField[] =>
  Object.keys(rules).map((name) => ({
    name,
    kind: 'select',
    label: t(`casework.warningRule.${name}`),
    required: true,
    start: String(rules[name]),
    options: WARNING_SCOPES.map((scope) => ({ value: scope, text: t(`accident.scope.${scope}`) })),
  }))

export const roadRuleFields = (rules: Rules, t: Say): StepField[] => ['accidents', 'months'].map((name) => field(name, t(`roadRisk.rule.${name}`), rules[name] as number))

export const agencyRuleFields = (rules: Rules, t: Say): StepField[] => ['warnBelow', 'blacklistBelow'].map((name) => field(name, t(`agencyWatch.rule.${name}`), rules[name] as number))

/** Units are codes of departments and may be left out: then any department of the place handles it. */
export const vehicleRuleFields = (rules: Rules, t: Say): StepField[] => [
  ...['mainRoadUnit', 'otherRoadUnit', 'drivingUnit', 'operationUnit'].map(
    (name): StepField => ({ name, kind: 'text', label: t(`vehicle.rule.${name}`), max: 40, start: String(rules[name] ?? '') }),
  ),
  ...['dueDays', 'repeatLeast'].map((name) => field(name, t(`vehicle.rule.${name}`), rules[name] as number)),
]
