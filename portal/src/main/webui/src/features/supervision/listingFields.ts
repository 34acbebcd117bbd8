import { ACCOUNTABILITY_REASONS, LISTING_OUTCOMES, PUBLICITIES } from '@/api/supervision'
import type { StepField } from './steps'

type Text = (key: string) => string

const area = (name: string, label: string, required = true): StepField => ({ name, kind: 'area', label, required })
const yesNo = (name: string, label: string, yes: string, no: string): StepField => ({
  name,
  kind: 'choice',
  label,
  required: true,
  options: [
    { value: true, text: yes },
    { value: false, text: no },
  ],
})

/** What a step of a listing asks for. */
export function listingFields(step: string, t: Text): StepField[] {
  switch (step) {
    case 'PUBLISH':
      return [
        {
          name: 'publicity',
          kind: 'choice',
          label: t('supervision.publicityTitle'),
          required: true,
          options: PUBLICITIES.map((value) => ({ value, text: t(`supervision.publicity.${value}`) })),
        },
        { ...area('publicText', t('supervision.publicText'), false), hint: t('supervision.publicTextHint') },
      ]
    case 'REPORT_PROGRESS':
      return [area('text', t('supervision.progressText'))]
    case 'ASK_EXTENSION':
      return [
        { name: 'until', kind: 'date', label: t('supervision.until'), required: true },
        area('reason', t('form.reason')),
      ]
    case 'DECIDE_EXTENSION':
      return [yesNo('granted', t('life.decision'), t('life.grant'), t('life.refuse')), area('reason', t('form.reason'))]
    case 'ACCEPT':
      return [yesNo('passed', t('supervision.acceptance'), t('supervision.passed'), t('supervision.failed')), area('note', t('form.note'))]
    case 'DELIST':
      return [
        area('reason', t('form.reason')),
        area('fundingNote', t('supervision.fundingNote')),
        area('evidence', t('supervision.evidence')),
        {
          name: 'outcome',
          kind: 'choice',
          label: t('supervision.outcomeTitle'),
          hint: t('supervision.outcomeHint'),
          options: LISTING_OUTCOMES.map((value) => ({ value, text: t(`supervision.outcome.${value}`) })),
        },
      ]
    default:
      return [area('note', t('supervision.howDone'))]
  }
}

/** What a step of a request asks for. */
export function requestFields(step: string, t: Text): StepField[] {
  return step === 'DECIDE'
    ? [yesNo('agreed', t('life.decision'), t('supervision.agree'), t('supervision.refuse')), area('note', t('form.reason'))]
    : [area('fundingNote', t('supervision.fundingNote')), area('evidence', t('supervision.evidence'))]
}

/** What a step of a case of accountability asks for. */
export function accountabilityFields(step: string, t: Text): StepField[] {
  switch (step) {
    case 'OPEN':
      return [
        {
          name: 'reason',
          kind: 'choice',
          label: t('supervision.accountability.reasonTitle'),
          required: true,
          options: ACCOUNTABILITY_REASONS.map((value) => ({ value, text: t(`supervision.accountability.reason.${value}`) })),
        },
        { name: 'unit', kind: 'text', label: t('supervision.accountability.unit'), required: true, max: 100 },
        area('facts', t('supervision.accountability.facts')),
      ]
    case 'TRANSFER':
      return [{ name: 'recipient', kind: 'text', label: t('supervision.accountability.recipient'), required: true, max: 100 }]
    default:
      return [
        area('outcome', t('supervision.accountability.result')),
        { name: 'concludedOn', kind: 'date', label: t('supervision.accountability.concludedOn'), required: true },
      ]
  }
}

/** What naming a unit for an ownerless hazard, or finding its owner, asks for. */
export function ownerlessFields(step: string, t: Text): StepField[] {
  switch (step) {
    case 'FLAG':
      return [area('reason', t('supervision.ownerless.reason'))]
    case 'NAME':
      return [
        { name: 'unit', kind: 'text', label: t('supervision.ownerless.unit'), required: true, max: 100 },
        { name: 'basis', kind: 'text', label: t('supervision.ownerless.basis'), required: true, max: 200 },
      ]
    default:
      return [area('reason', t('supervision.ownerless.clearReason'))]
  }
}

/** What a step of the ladder asks for. */
export function escalationFields(step: string, t: Text): StepField[] {
  switch (step) {
    case 'ISSUE':
      return [
        area('note', t('supervision.issueNote')),
        { name: 'replyBy', kind: 'date', label: t('supervision.replyBy') },
        { ...area('reason', t('supervision.skipReason'), false), hint: t('supervision.skipHint') },
      ]
    case 'ANSWER':
      return [area('answer', t('supervision.answer'))]
    case 'RECORD_EFFECT':
      return [area('effect', t('supervision.effect'))]
    case 'SEND_BACK':
      return [area('reason', t('form.reason')), { name: 'replyBy', kind: 'date', label: t('supervision.replyBy'), required: true }]
    case 'END':
      return [area('effect', t('matter.result'))]
    default:
      return [area('reason', t('form.reason'))]
  }
}
