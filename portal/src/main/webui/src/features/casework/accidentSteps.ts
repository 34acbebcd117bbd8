import {
  DIRECT_CAUSES,
  INDIRECT_CAUSES,
  WARNING_SCOPES,
  type AccidentVerb,
  type AccidentView,
  type StudyElement,
} from '@/api/accident'
import { plusDays, today } from '@/shared/format'
import { burntField, fireFields, leadersField, scoreField, siteField } from './fireSteps'
import type { StepField } from './stepFields'

type Say = (key: string) => string

/** The four gates (四不放过), each with what shows that it was passed. */
const GATES = [
  ['causeFound', 'causeEvidence'],
  ['responsibleDealtWith', 'responsibleEvidence'],
  ['measuresTaken', 'measuresEvidence'],
  ['lessonsTaught', 'lessonsEvidence'],
] as const

export const figureFields = (t: Say, start?: AccidentView['figures']): StepField[] => [
  ...(['deaths', 'missing', 'seriousInjuries', 'minorInjuries'] as const).map((name): StepField => ({
    name: `figures.${name}`,
    kind: 'number',
    label: t(`accident.figure.${name}`),
    required: true,
    start: String(start?.[name] ?? 0),
  })),
  { name: 'figures.directLossFen', kind: 'money', label: t('accident.figure.directLoss'), required: true, start: String((start?.directLossFen ?? 0) / 100) },
]

/** What the form of each step asks for. */
export function accidentFields(verb: AccidentVerb, one: AccidentView, t: Say, elements: StudyElement[] = []): StepField[] {
  const note: StepField = { name: 'note', kind: 'long', label: t('form.note'), required: true }
  const choice = (group: string, values: readonly string[]) => values.map((value) => ({ value, text: t(`${group}.${value}`) }))
  const measure: StepField = {
    name: 'measureId',
    kind: 'select',
    label: t('accident.measure'),
    required: true,
    options: one.measures
      .filter((line) => (verb === 'DO_MEASURE' ? !line.doneOn : line.doneOn && !line.verifiedOn))
      .map((line) => ({ value: line.id, text: `${line.no}. ${line.content.slice(0, 40)}` })),
  }
  switch (verb) {
    case 'SUPPLEMENT':
      return [...figureFields(t, one.figures), ...(one.fire ? [siteField(t, one.fire.site), burntField(t, one.fire.burntAreaM2)] : []), { name: 'influential', kind: 'check', label: t('accident.influential'), start: one.influential }, note]
    case 'RELAY':
      return [
        { name: 'level', kind: 'select', label: t('accident.levelTitle'), required: true, start: one.nextRelay?.level ?? '', options: choice('accident.level', ['DISTRICT', 'CITY', 'PROVINCE', 'STATE']) },
        { name: 'relayedAt', kind: 'moment', label: t('accident.relayedAt'), required: true },
      ]
    case 'CONFIRM_GRADE':
      return [
        { name: 'grade', kind: 'select', label: t('accident.gradeTitle'), required: true, start: one.grade ?? '', options: choice('accident.grade', ['GENERAL', 'LARGER', 'MAJOR', 'EXTRAORDINARY']) },
        { ...note, required: false },
      ]
    case 'START_INVESTIGATION':
      return [
        { name: 'level', kind: 'select', label: t('accident.teamLevel'), required: true, options: choice('accident.team', ['UNIT', 'TOWN', 'DISTRICT', 'CITY', 'PROVINCE', 'STATE']) },
        { name: 'lead', kind: 'text', label: t('accident.teamLead'), required: true, max: 100 },
        { name: 'startedOn', kind: 'date', label: t('accident.startedOn'), required: true, start: today() },
      ]
    case 'EXTEND_INVESTIGATION':
      return [
        { name: 'days', kind: 'number', label: t('accident.days'), required: true, start: '60' },
        { name: 'reason', kind: 'long', label: t('form.reason'), required: true },
      ]
    case 'CONCLUDE_INVESTIGATION':
      return [
        { name: 'responsible', kind: 'check', label: t('accident.responsible'), start: true },
        { name: 'directCauses', kind: 'checks', label: t('accident.directCauses'), required: true, options: choice('accident.direct', DIRECT_CAUSES) },
        { name: 'indirectCauses', kind: 'checks', label: t('accident.indirectCauses'), required: true, options: choice('accident.indirect', INDIRECT_CAUSES) },
        { name: 'finding', kind: 'long', label: t('accident.finding'), required: true, max: 4000, hint: t('accident.noNames') },
        { name: 'accountability', kind: 'accountability', label: t('accident.accountability') },
        ...(one.fire ? [leadersField(t)] : []),
      ]
    case 'ADD_MEASURE':
      return [
        { name: 'content', kind: 'long', label: t('accident.measure'), required: true },
        { name: 'ownerPost', kind: 'text', label: t('accident.ownerPost'), required: true, max: 60 },
        { name: 'dueOn', kind: 'date', label: t('accident.dueOn'), required: true, start: plusDays(today(), 30) },
      ]
    case 'DO_MEASURE':
      return [
        measure,
        { name: 'doneOn', kind: 'date', label: t('accident.doneOn'), required: true, start: today() },
        { name: 'evidence', kind: 'long', label: t('accident.evidence'), required: true },
      ]
    case 'VERIFY_MEASURE':
      return [measure, { name: 'passed', kind: 'check', label: t('accident.passed'), start: true }, note]
    case 'CLOSE':
      return [
        ...GATES.flatMap(([gate, evidence]): StepField[] => [
          { name: gate, kind: 'check', label: t(`accident.gate.${gate}`) },
          { name: evidence, kind: 'text', label: t(`fireStudy.gate.${evidence}`), required: true, max: 1000 },
        ]),
        ...(one.measures.some((line) => !line.verifiedOn) ? [{ name: 'owedReason', kind: 'long', label: t('fireStudy.owedReason'), required: true } as StepField] : []),
        ...(one.grade && one.grade !== 'GENERAL'
          ? [{ name: 'undecidedReason', kind: 'long', label: t('caseFollow.undecided'), hint: t('caseFollow.undecidedHint') } as StepField]
          : []),
        note,
      ]
    case 'EVALUATE':
      return [
        { name: 'evaluation', kind: 'long', label: t('accident.evaluation'), required: true, max: 4000 },
        ...(one.fire?.studyNeeded ? [scoreField(t)] : []),
        { name: 'evaluatedOn', kind: 'date', label: t('accident.evaluatedOn'), required: true, start: today() },
        { name: 'publishedIn', kind: 'text', label: t('accident.publishedIn'), max: 300, hint: t('accident.publishedHint') },
        { name: 'accountability', kind: 'accountability', label: t('accident.outcome'), start: one.investigation?.accountability.map((line) => ({ ...line })) ?? [] },
      ]
    case 'ISSUE_WARNING':
      return [
        { name: 'scope', kind: 'select', label: t('accident.warningScope'), required: true, start: one.warningScope ?? '', options: choice('accident.scope', WARNING_SCOPES) },
        { name: 'issuedAt', kind: 'moment', label: t('accident.warnedAt'), required: true },
        { name: 'channel', kind: 'text', label: t('accident.warningChannel'), required: true },
      ]
    case 'RECORD_STUDY':
    case 'ISSUE_CIRCULAR':
    case 'RECORD_RESCUE':
      return fireFields(verb, one, elements, t)
    case 'WITHDRAW':
      return [{ name: 'reason', kind: 'long', label: t('form.reason'), required: true }]
  }
}
