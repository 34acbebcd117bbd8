import { EVIDENCE_KINDS, type EvidenceKind, type PlanTaskVerb, type SubPlanVerb, type UrgingVerb } from '@/api/planTask'
import type { StepField } from '@/shared/stepForm'

type Words = (key: string) => string

/** What a step of a task asks; those kinds of evidence come first that are still missing. */
export function fieldsOf(verb: PlanTaskVerb, missing: EvidenceKind[], t: Words): StepField[] {
  switch (verb) {
    case 'PROGRESS':
      return [{ key: 'note', kind: 'area', label: t('planTask.progress'), required: true, max: 2000, hint: t('planTask.noNames') }]
    case 'COMMENT':
      return [{ key: 'note', kind: 'area', label: t('planTask.verb.COMMENT'), required: true, max: 2000, hint: t('planTask.noNames') }]
    case 'RETURN':
      return [{ key: 'note', kind: 'area', label: t('planTask.reason'), required: true, max: 2000 }]
    case 'ADD_EVIDENCE':
      return [
        { key: 'kind', kind: 'select', label: t('planTask.kind'), required: true, options: sorted(missing).map((kind) => ({ value: kind, text: t(`planTask.kinds.${kind}`) })) },
        { key: 'title', label: t('planTask.evidenceTitle'), required: true, max: 200 },
        { key: 'documentNumber', label: t('planTask.documentNumber'), max: 100 },
        { key: 'link', label: t('planTask.link'), max: 500 },
        { key: 'datedOn', kind: 'date', label: t('planTask.datedOn'), required: true },
      ]
    case 'BEGIN':
    case 'HAND_IN':
    case 'CONFIRM':
      return [{ key: 'note', kind: 'area', label: t('planTask.remark'), max: 2000 }]
  }
}

const sorted = (missing: EvidenceKind[]): EvidenceKind[] => [...missing, ...EVIDENCE_KINDS.filter((kind) => !missing.includes(kind))]

/** What a step of an urging letter asks. */
export function urgingFields(verb: UrgingVerb | 'URGE', t: Words): StepField[] {
  switch (verb) {
    case 'URGE':
    case 'SEND':
      return [
        { key: 'text', kind: 'area', label: t('planTask.urging.text'), required: true, max: 2000, hint: t('planTask.noNames') },
        { key: 'answerBy', kind: 'date', label: t('planTask.urging.answerBy'), required: true },
      ]
    case 'ANSWER':
      return [{ key: 'answer', kind: 'area', label: t('planTask.urging.answer'), required: true, max: 2000, hint: t('planTask.noNames') }]
    case 'DROP':
    case 'CLOSE':
      return []
  }
}

/** What a step of a unit's own plan asks. */
export function subPlanFields(verb: SubPlanVerb, t: Words): StepField[] {
  switch (verb) {
    case 'SUBMIT':
      return [
        { key: 'title', label: t('planTask.subPlan.name'), required: true, max: 200 },
        { key: 'documentNumber', label: t('planTask.documentNumber'), max: 100 },
        { key: 'documentOn', kind: 'date', label: t('planTask.subPlan.documentOn'), required: true },
      ]
    case 'RETURN':
      return [{ key: 'reason', kind: 'area', label: t('planTask.reason'), required: true, max: 2000 }]
    case 'REMIND':
      return [{ key: 'note', kind: 'area', label: t('planTask.subPlan.remindNote'), max: 500 }]
    case 'APPROVE':
      return []
  }
}
