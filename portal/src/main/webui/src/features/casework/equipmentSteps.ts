import { EQUIPMENT_KINDS, STOP_GROUNDS, type StopVerb } from '@/api/equipment'
import { today } from '@/shared/format'
import type { StepField } from './stepFields'

type Say = (key: string) => string

const choice = (group: string, values: readonly string[], t: Say) => values.map((value) => ({ value, text: t(`${group}.${value}`) }))

export const stopFields = (t: Say): StepField[] => [
  { name: 'equipmentCode', kind: 'text', label: t('equipment.code'), required: true, max: 60, hint: t('equipment.codeHint') },
  { name: 'equipmentName', kind: 'text', label: t('equipment.name'), required: true, max: 100 },
  { name: 'kind', kind: 'select', label: t('equipment.kindTitle'), required: true, options: choice('equipment.kind', EQUIPMENT_KINDS, t) },
  { name: 'ground', kind: 'select', label: t('equipment.groundTitle'), required: true, options: choice('equipment.ground', STOP_GROUNDS, t) },
  { name: 'orderedOn', kind: 'date', label: t('equipment.orderedOn'), required: true, start: today() },
  { name: 'note', kind: 'long', label: t('equipment.note'), required: true, hint: t('accident.noNames') },
  { name: 'inUse', kind: 'check', label: t('equipment.inUse') },
]

/** What the form of each step of an order asks for. */
export function stopStepFields(verb: StopVerb, t: Say): StepField[] {
  switch (verb) {
    case 'INSPECT':
      return [
        { name: 'passed', kind: 'check', label: t('equipment.passed') },
        { name: 'inspectedOn', kind: 'date', label: t('equipment.inspectedOn'), required: true, start: today() },
        { name: 'inspector', kind: 'text', label: t('equipment.inspector'), required: true },
        { name: 'reportNumber', kind: 'text', label: t('equipment.report'), required: true, max: 100 },
      ]
    case 'RESUME':
      return [
        { name: 'resumedOn', kind: 'date', label: t('equipment.resumedOn'), required: true, start: today() },
        { name: 'note', kind: 'long', label: t('form.note') },
      ]
    case 'FIND_IN_USE':
      return [
        { name: 'foundOn', kind: 'date', label: t('equipment.foundOn'), required: true, start: today() },
        { name: 'note', kind: 'long', label: t('equipment.note'), required: true, hint: t('accident.noNames') },
      ]
    case 'WITHDRAW':
      return [{ name: 'reason', kind: 'long', label: t('form.reason'), required: true }]
  }
}
