import { HANDLINGS, LANE_ROADS, OFFENCE_KINDS, type OffenceVerb } from '@/api/vehicle'
import { today } from '@/shared/format'
import type { StepField } from './stepFields'

type Say = (key: string) => string

const choice = (group: string, values: readonly string[], t: Say) => values.map((value) => ({ value, text: t(`${group}.${value}`) }))

export const offenceFields = (t: Say): StepField[] => [
  { name: 'kind', kind: 'select', label: t('vehicle.kindTitle'), required: true, options: choice('vehicle.kind', OFFENCE_KINDS, t) },
  { name: 'road', kind: 'select', label: t('vehicle.roadTitle'), hint: t('vehicle.roadHint'), options: choice('vehicle.road', LANE_ROADS, t) },
  { name: 'plate', kind: 'text', label: t('vehicle.plate'), required: true, max: 10 },
  { name: 'spot', kind: 'text', label: t('vehicle.spot'), required: true },
  { name: 'foundAt', kind: 'moment', label: t('vehicle.foundAt'), required: true },
  { name: 'driverReference', kind: 'text', label: t('vehicle.driver'), max: 40, hint: t('vehicle.driverHint') },
  { name: 'note', kind: 'long', label: t('form.note') },
]

/** Plates are written in capitals, without blanks. */
export function offenceBody(body: Record<string, unknown>): Record<string, unknown> {
  return { ...body, plate: String(body.plate ?? '').replace(/[\s·-]/g, '').toUpperCase() }
}

/** What the form of each step of an offence asks for. */
export function offenceStepFields(verb: OffenceVerb, t: Say): StepField[] {
  return verb === 'DISMISS'
    ? [{ name: 'reason', kind: 'long', label: t('form.reason'), required: true }]
    : [
        { name: 'results', kind: 'checks', label: t('vehicle.results'), required: true, options: choice('vehicle.handling', HANDLINGS, t) },
        { name: 'fineFen', kind: 'money', label: t('vehicle.fine'), hint: t('vehicle.fineHint') },
        { name: 'noticeNumber', kind: 'text', label: t('vehicle.notice'), max: 60, hint: t('vehicle.noticeHint') },
        { name: 'handledOn', kind: 'date', label: t('vehicle.handledOn'), required: true, start: today() },
        { name: 'note', kind: 'long', label: t('form.note') },
      ]
}
