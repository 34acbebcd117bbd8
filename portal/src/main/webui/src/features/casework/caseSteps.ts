import { STOPS, TRANSFER_STAGES, TRANSFER_TARGETS, type CaseVerb, type CaseView } from '@/api/enforcement'
import { plusDays, today } from '@/shared/format'
import { blankMeasure, type StepField } from './stepFields'

type Say = (key: string) => string

type Option = { value: string; text: string }

/** What the form of each step asks for; work that was stopped begins again after one of the inspections. */
export function caseFields(verb: CaseVerb, one: CaseView, t: Say, inspections: Option[] = []): StepField[] {
  const reason: StepField = { name: 'reason', kind: 'long', label: t('form.reason'), required: true }
  const note: StepField = { name: 'note', kind: 'long', label: t('form.note') }
  const day = (name: string, label: string): StepField => ({ name, kind: 'date', label: t(label), required: true, start: today() })
  const choice = (group: string, values: readonly string[]) => values.map((value) => ({ value, text: t(`${group}.${value}`) }))
  switch (verb) {
    case 'FILE':
    case 'CLOSE':
      return [note]
    case 'NOT_FILE':
    case 'RETURN':
    case 'WITHDRAW':
      return [reason]
    case 'INVESTIGATE':
      return [
        { name: 'facts', kind: 'long', label: t('casework.facts'), required: true, max: 4000 },
        { name: 'criminalThreshold', kind: 'check', label: t('casework.criminalThreshold') },
      ]
    case 'PROPOSE':
      return [
        { name: 'legalBasis', kind: 'long', label: t('casework.legalBasis'), required: true, max: 2000, start: one.violationBasis },
        { name: 'measures', kind: 'measures', label: t('casework.measures'), required: true, start: [blankMeasure()] },
        day('noticeOn', 'casework.noticeOn'),
        { name: 'hearingOffered', kind: 'check', label: t('casework.hearingOffered') },
        { name: 'replyUntil', kind: 'date', label: t('casework.replyUntil'), required: true, start: plusDays(today(), 7), hint: t('casework.replyHint') },
      ]
    case 'HEAR':
      return [
        { name: 'how', kind: 'select', label: t('casework.heardTitle'), required: true, options: choice('casework.heard', ['STATEMENT', 'HEARING', 'WAIVED']) },
        day('heardOn', 'casework.heardOn'),
        { name: 'summary', kind: 'long', label: t('casework.summary'), required: true, max: 2000 },
      ]
    case 'REVIEW':
      return [{ name: 'passed', kind: 'check', label: t('casework.passed') }, { ...note, required: true }]
    case 'DECIDE':
      return [
        { name: 'measures', kind: 'measures', label: t('casework.measures'), start: proposedOf(one), required: true },
        { ...reason, label: t('casework.decisionReason'), max: 2000 },
        { name: 'outsideReason', kind: 'long', label: t('casework.outsideReason'), hint: t('casework.outsideHint') },
        { name: 'decisionNumber', kind: 'text', label: t('casework.decisionNumber'), max: 60 },
      ]
    case 'SERVE':
      return [day('servedOn', 'casework.servedOn'), { name: 'how', kind: 'text', label: t('casework.servedHow'), required: true }]
    case 'EXECUTE':
      return [
        {
          name: 'measureId',
          kind: 'select',
          label: t('casework.measure'),
          required: true,
          options: one.measures.filter((measure) => !measure.finishedOn).map((measure) => ({ value: measure.id, text: t(`casework.action.${measure.kind}`) })),
        },
        day('doneOn', 'casework.doneOn'),
        { name: 'paidFen', kind: 'money', label: t('casework.paidYuan'), hint: t('casework.paidHint') },
        { name: 'finished', kind: 'check', label: t('casework.finished') },
        note,
      ]
    case 'TRANSFER':
      return [
        { name: 'target', kind: 'select', label: t('casework.targetTitle'), required: true, options: choice('casework.target', TRANSFER_TARGETS) },
        { name: 'recipient', kind: 'text', label: t('casework.recipient'), required: true },
        { name: 'basis', kind: 'long', label: t('casework.transferBasis'), required: true },
        { name: 'wholeCase', kind: 'check', label: t('casework.wholeCase') },
      ]
    case 'ANSWER':
      return [
        {
          name: 'transferId',
          kind: 'select',
          label: t('casework.transfer'),
          required: true,
          options: one.transfers.filter((sent) => sent.answer !== 'REFUSED' && sent.answer !== 'RESULT').map((sent) => ({ value: sent.id, text: sent.recipient })),
        },
        { name: 'answer', kind: 'select', label: t('casework.answerTitle'), required: true, options: choice('casework.answer', ['ACCEPTED', 'REFUSED', 'RESULT']) },
        day('answeredOn', 'casework.answeredOn'),
        { name: 'receipt', kind: 'text', label: t('casework.receipt'), max: 100 },
        ...(one.transfers.some((sent) => sent.target === 'PUBLIC_INTEREST')
          ? [{ name: 'stage', kind: 'select', label: t('casework.stageTitle'), hint: t('casework.stageHint'), options: choice('casework.stage', TRANSFER_STAGES) } as StepField]
          : []),
        { ...note, required: true },
      ]
    case 'SUBMIT_TYPICAL':
      return [
        { name: 'title', kind: 'text', label: t('casework.typicalTitle'), required: true, max: 100, hint: t('accident.noNames') },
        { name: 'lesson', kind: 'long', label: t('casework.typicalLesson'), required: true, max: 2000, hint: t('accident.noNames') },
      ]
    case 'REVIEW_TYPICAL':
      return [{ name: 'accepted', kind: 'check', label: t('casework.typicalAccepted') }, { ...note, required: true }]
    case 'PUBLISH':
      return [day('publishedOn', 'casework.publishedOn'), { name: 'where', kind: 'text', label: t('casework.publishedIn'), required: true }]
    case 'RECORD_REFUSAL':
      return [
        day('refusedOn', 'caseWatch.refusedOn'),
        { name: 'witness', kind: 'text', label: t('caseWatch.witness'), required: true, max: 100, hint: t('accident.noNames') },
        { name: 'note', kind: 'long', label: t('caseWatch.refused'), required: true },
      ]
    case 'RESUME':
      return [
        {
          name: 'measureId',
          kind: 'select',
          label: t('casework.measure'),
          required: true,
          options: one.measures.filter((measure) => STOPS.includes(measure.kind) && !measure.resumedOn).map((measure) => ({ value: measure.id, text: t(`casework.action.${measure.kind}`) })),
        },
        { name: 'inspectionId', kind: 'select', label: t('caseFollow.inspection'), required: true, hint: t('caseFollow.inspectionHint'), options: inspections },
        day('resumedOn', 'caseFollow.resumeDay'),
        note,
      ]
    case 'ADD_PARTICIPANTS':
      return [{ name: 'departments', kind: 'codes', label: t('caseFollow.departments'), required: true, max: 400, hint: t('caseFollow.departmentsHint') }, note]
    case 'CONSULT':
      return [day('heldOn', 'caseFollow.heldOn'), { name: 'conclusion', kind: 'long', label: t('caseFollow.conclusion'), required: true, hint: t('accident.noNames') }]
    case 'SUPERVISE':
      return [
        { name: 'leader', kind: 'text', label: t('caseFollow.leader'), required: true, max: 100, hint: t('accident.noNames') },
        { name: 'until', kind: 'date', label: t('caseFollow.until'), required: true, start: plusDays(today(), 30) },
        note,
      ]
  }
}

/** What the party was told, as a start for the decision. */
function proposedOf(one: CaseView): object[] {
  return one.proposed.map((measure) => ({
    ...blankMeasure(),
    kind: measure.kind,
    against: measure.against,
    post: measure.post ?? '',
    fine: measure.fineFen === null ? '' : String(measure.fineFen / 100),
    gradeCode: measure.gradeCode ?? '',
    content: measure.content ?? '',
    dueOn: measure.dueOn ?? '',
    goods: measure.goods ?? '',
    quantity: measure.quantity === null ? '' : String(measure.quantity),
    quantityUnit: measure.quantityUnit ?? '',
  }))
}
