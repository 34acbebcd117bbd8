import type { CreditVerb } from '@/api/credit'
import { today } from '@/shared/format'
import type { StepField } from './stepFields'

/** What the form of each step of a credit record asks for. */
export function creditFields(verb: CreditVerb, t: (key: string) => string): StepField[] {
  switch (verb) {
    case 'REVIEW':
      return [
        { name: 'approved', kind: 'check', label: t('credit.approved') },
        { name: 'note', kind: 'long', label: t('form.note'), required: true },
      ]
    case 'SEND':
      return [
        { name: 'sentOn', kind: 'date', label: t('credit.sentOn'), required: true, start: today() },
        { name: 'sentTo', kind: 'text', label: t('credit.sentTo'), required: true },
      ]
    case 'LIFT':
      return [{ name: 'reason', kind: 'long', label: t('form.reason'), required: true }]
  }
}
