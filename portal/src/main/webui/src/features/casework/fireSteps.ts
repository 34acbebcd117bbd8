import { FIRE_SITES, FIRE_VERBS, type AccidentVerb, type AccidentView, type FireVerb, type StudyElement } from '@/api/accident'
import { today } from '@/shared/format'
import type { StepField } from './stepFields'

type Say = (key: string) => string

export const verbText = (verb: AccidentVerb, t: Say): string =>
  (FIRE_VERBS as readonly string[]).includes(verb) ? t(`fireStudy.verb.${verb}`) : t(`accident.verb.${verb}`)

export const siteField = (t: Say, start?: string | null): StepField => ({
  name: 'site',
  kind: 'select',
  label: t('fireStudy.siteTitle'),
  start: start ?? '',
  options: FIRE_SITES.map((value) => ({ value, text: t(`fireStudy.site.${value}`) })),
})

export const burntField = (t: Say, start?: number | null): StepField => ({ name: 'burntAreaM2', kind: 'number', label: t('fireStudy.burntArea'), start: start === null || start === undefined ? '' : String(start) })

export const leadersField = (t: Say): StepField => ({
  name: 'leadersNote',
  kind: 'long',
  label: t('fireStudy.leadersNote'),
  hint: t('fireStudy.leadersHint'),
})

export const scoreField = (t: Say): StepField => ({ name: 'score', kind: 'number', label: t('fireStudy.score'), required: true })

/** What the forms of a fire's own steps ask for; elements that nothing was recorded about come first. */
export function fireFields(verb: FireVerb, one: AccidentView, elements: StudyElement[], t: Say): StepField[] {
  switch (verb) {
    case 'RECORD_STUDY': {
      const recorded = new Set(one.fire?.points.map((point) => point.element))
      const ordered = [...elements.filter((each) => !recorded.has(each.code)), ...elements.filter((each) => recorded.has(each.code))]
      return [
        { name: 'element', kind: 'select', label: t('fireStudy.element'), required: true, options: ordered.map((each) => ({ value: each.code, text: each.title })) },
        { name: 'finding', kind: 'long', label: t('fireStudy.finding'), required: true, max: 4000, hint: t('accident.noNames') },
      ]
    }
    case 'ISSUE_CIRCULAR':
      return [
        { name: 'number', kind: 'text', label: t('fireStudy.number'), required: true, max: 60 },
        { name: 'issuedOn', kind: 'date', label: t('fireStudy.issuedOn'), required: true, start: today() },
        { name: 'recipients', kind: 'text', label: t('fireStudy.recipients'), required: true, max: 500 },
        { name: 'content', kind: 'long', label: t('fireStudy.content'), required: true, max: 4000, hint: t('accident.noNames') },
      ]
    case 'RECORD_RESCUE':
      return [
        { name: 'alarmAt', kind: 'moment', label: t('fireStudy.alarmAt'), required: true },
        { name: 'arrivedAt', kind: 'moment', label: t('fireStudy.arrivedAt') },
        { name: 'handedOverAt', kind: 'moment', label: t('fireStudy.handedOverAt') },
        { name: 'plan', kind: 'text', label: t('fireStudy.plan'), hint: t('fireStudy.planHint') },
        { name: 'planActivatedAt', kind: 'moment', label: t('fireStudy.planActivatedAt') },
        { name: 'commander', kind: 'text', label: t('fireStudy.commander'), max: 60, hint: t('fireStudy.postHint') },
        { name: 'leaders', kind: 'text', label: t('fireStudy.leaders'), max: 500, hint: t('fireStudy.postHint') },
        { name: 'aftermath', kind: 'long', label: t('fireStudy.aftermath'), max: 2000, hint: t('accident.noNames') },
      ]
  }
}
