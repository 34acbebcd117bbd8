import { describe, expect, it } from 'vitest'
import type { AccidentView, StudyElement } from '@/api/accident'
import { bodyOf as standardBody, faultOf, formOf, type ViolationForm } from '@/features/casework/discretionForm'
import { bodyOf as creditBody, faultOf as creditFault, formOf as creditForm, type BehaviourForm } from '@/features/casework/creditRules'
import { fireFields, verbText } from '@/features/casework/fireSteps'
import { elementFault } from '@/features/casework/studyRules'
import { blankPoints, formFault, pointsBody, wrongPoints } from '@/features/casework/assessmentForm'
import { waiting } from '@/features/casework/caseToday'
import { quarterOf } from '@/features/casework/period'
import { offenceBody, offenceStepFields } from '@/features/casework/offenceSteps'
import { stopStepFields } from '@/features/casework/equipmentSteps'
import { accidentRuleFields, enforcementRuleFields, vehicleRuleFields } from '@/features/casework/ruleFields'
import { blankMeasure, blankValues, bodyOf, faultsOf, instantOf, type StepField } from '@/features/casework/stepFields'

const fields: StepField[] = [
  { name: 'reason', kind: 'long', label: 'r', required: true },
  { name: 'note', kind: 'long', label: 'n' },
  { name: 'paidFen', kind: 'money', label: 'p' },
  { name: 'days', kind: 'number', label: 'd' },
  { name: 'passed', kind: 'check', label: 'c' },
  { name: 'at', kind: 'moment', label: 'a' },
  { name: 'figures.deaths', kind: 'number', label: 'f', start: '0' },
  { name: 'figures.directLossFen', kind: 'money', label: 'l', start: '0' },
]

describe('the form of a step', () => {
  it('starts with what a field says, and empty else', () => {
    expect(blankValues(fields)).toEqual({ reason: '', note: '', paidFen: '', days: '', passed: false, at: '', 'figures.deaths': '0', 'figures.directLossFen': '0' })
  })

  it.each<[object, object]>([
    [{}, { reason: 'required' }],
    [{ reason: 'x' }, {}],
    [{ reason: ' ' }, { reason: 'required' }],
    [{ reason: 'x', paidFen: '1,000.50' }, {}],
    [{ reason: 'x', paidFen: '1.234' }, { paidFen: 'number' }],
    [{ reason: 'x', days: '-1' }, { days: 'number' }],
  ])('%j has the faults %j', (values, faults) => expect(faultsOf(fields, { ...blankValues(fields), ...values })).toEqual(faults))

  it('sends money in fen, times of China, nested figures, and nothing that is empty', () => {
    const values = { ...blankValues(fields), reason: ' x ', paidFen: '12.5', at: '2026-03-05T14:20', 'figures.deaths': '3', 'figures.directLossFen': '100' }
    expect(bodyOf(fields, values)).toEqual({
      reason: 'x',
      paidFen: 1250,
      passed: false,
      at: '2026-03-05T14:20:00+08:00',
      figures: { deaths: 3, directLossFen: 10000 },
    })
    expect(new Date(instantOf('2026-03-05T00:10')).toISOString()).toBe('2026-03-04T16:10:00.000Z')
  })

  it('sends several codes, however they are parted', () => {
    const codes: StepField[] = [{ name: 'departments', kind: 'codes', label: 'd', required: true }]
    expect(bodyOf(codes, { departments: ' DLH-MARKET, DLH-CULT、DLH-FIRE ' })).toEqual({ departments: ['DLH-MARKET', 'DLH-CULT', 'DLH-FIRE'] })
    expect(faultsOf(codes, { departments: ' ' })).toEqual({ departments: 'required' })
  })

  it('sends of a measure what its kind has', () => {
    const measures: StepField[] = [{ name: 'measures', kind: 'measures', label: 'm', required: true }]
    const fine = { ...blankMeasure(), kind: 'PENALTY', fine: '30,000', gradeCode: 'A', against: 'PERSON' as const, post: ' p ' }
    const order = { ...blankMeasure(), fine: '5', gradeCode: 'A', content: 'c', dueOn: '2026-03-09' }
    expect(bodyOf(measures, { measures: [fine, order] })).toEqual({
      measures: [
        { kind: 'PENALTY', against: 'PERSON', post: 'p', fineFen: 3000000, gradeCode: 'A' },
        { kind: 'RECTIFICATION_ORDER', against: 'UNIT', content: 'c', dueOn: '2026-03-09' },
      ],
    })
    const goods = { ...blankMeasure(), kind: 'CONFISCATION', goods: ' 电取暖器 ', quantity: '12.5', quantityUnit: ' 台 ' }
    expect(bodyOf(measures, { measures: [goods, { ...goods, kind: 'WARNING' }, { ...goods, kind: 'SEIZURE', quantity: '', quantityUnit: '' }] })).toEqual({
      measures: [
        { kind: 'CONFISCATION', against: 'UNIT', goods: '电取暖器', quantity: 12.5, quantityUnit: '台' },
        { kind: 'WARNING', against: 'UNIT' },
        { kind: 'SEIZURE', against: 'UNIT', goods: '电取暖器' },
      ],
    })
    expect(faultsOf(measures, { measures: [goods] })).toEqual({})
    for (const wrong of [{ goods: '' }, { quantity: '0' }, { quantity: 'x' }, { quantityUnit: '' }]) {
      expect(faultsOf(measures, { measures: [{ ...goods, ...wrong }] })).toEqual({ measures: 'number' })
    }
    expect(faultsOf(measures, { measures: [] })).toEqual({ measures: 'required' })
    expect(faultsOf(measures, { measures: [{ ...fine, fine: 'x' }] })).toEqual({ measures: 'number' })
  })
})

describe('the discretion standard', () => {
  const grade = { code: 'A', title: 'a', circumstance: 'c', min: '0', max: '10' }
  const ground = (changes: Partial<ViolationForm> = {}): ViolationForm => ({ code: 'V', title: 'v', basis: 'b', grades: [grade], restoration: false, ...changes })

  it.each<[ViolationForm[], string]>([
    [[ground()], ''],
    [[ground({ title: ' ' })], 'empty'],
    [[ground({ code: 'v' })], 'code'],
    [[ground(), ground()], 'twice'],
    [[ground({ grades: [grade, grade] })], 'twice'],
    [[ground({ grades: [{ ...grade, max: '-' }] })], 'range'],
    [[ground({ grades: [{ ...grade, min: '11' }] })], 'range'],
  ])('%j has the fault "%s"', (form, fault) => expect(faultOf(form)).toBe(fault))

  it('reads and writes the same', () => {
    const violations = [{ code: 'V', title: 'v', basis: 'b', grades: [{ code: 'A', title: 'a', circumstance: 'c', minFen: 0, maxFen: 1050 }], restoration: true }]
    expect(standardBody(formOf(violations))).toEqual(violations)
    const strict = [{ ...violations[0]!, grades: [{ ...violations[0]!.grades[0]!, lenient: true }], caseRequired: true, domainCode: 'fire' }]
    expect(standardBody(formOf(strict))).toEqual(strict)
  })
})

describe('the period of the statistics', () => {
  it.each([
    ['2026-01-31', '2026-01-01'],
    ['2026-06-30', '2026-04-01'],
    ['2026-12-05', '2026-10-01'],
  ])('of %s begins on %s', (day, from) => expect(quarterOf(day)).toEqual({ from, to: day }))
})

describe('periods and thresholds', () => {
  const say = (key: string): string => key
  const rules = { larger: { deaths: 3, lossFen: 100000 }, unitMinutes: 60 }

  it('come back as they were shown', () => {
    const shown = accidentRuleFields(rules, say)
    expect(shown.map((one) => [one.name, one.start])).toEqual([
      ['larger.deaths', '3'],
      ['larger.lossFen', '1,000'],
      ['unitMinutes', '60'],
    ])
    expect(bodyOf(shown, blankValues(shown))).toEqual(rules)
    const periods = { hearingUnitFen: 5000000, hearingWorkingDays: 5 }
    const fields = enforcementRuleFields(periods, say)
    expect(bodyOf(fields, blankValues(fields))).toEqual(periods)
  })
})

describe('the behaviours of credit records', () => {
  const one: BehaviourForm = { code: 'A_1', title: ' a ', months: '12', effect: ' e ', bars: true }

  it.each<[BehaviourForm[], string]>([
    [[one], ''],
    [[], 'none'],
    [[{ ...one, title: ' ' }], 'empty'],
    [[{ ...one, effect: '' }], 'empty'],
    [[{ ...one, code: 'a' }], 'code'],
    [[{ ...one, months: '0' }], 'months'],
    [[{ ...one, months: '121' }], 'months'],
    [[{ ...one, months: '1.5' }], 'months'],
    [[one, one], 'twice'],
  ])('%j has the fault "%s"', (form, fault) => expect(creditFault(form)).toBe(fault))

  it('come back as they were read', () => {
    const behaviours = [{ code: 'A_1', title: 'a', months: 12, effect: 'e', bars: true }]
    expect(creditBody(creditForm(behaviours))).toEqual(behaviours)
    expect(creditBody([one])).toEqual(behaviours)
  })
})

describe('the elements of a fire', () => {
  const elements = [{ code: 'ORIGIN', title: 'o' }, { code: 'SPREAD', title: 's' }]

  it.each<[StudyElement[], string]>([
    [elements, ''],
    [[], 'none'],
    [[{ code: 'A', title: ' ' }], 'empty'],
    [[{ code: 'a', title: 'a' }], 'code'],
    [[elements[0]!, elements[0]!], 'twice'],
  ])('%j has the fault "%s"', (form, fault) => expect(elementFault(form)).toBe(fault))

  it('come first while nothing was recorded about them', () => {
    const one = { fire: { points: [{ element: 'ORIGIN' }] } } as unknown as AccidentView
    const [choice] = fireFields('RECORD_STUDY', one, elements, (key) => key)
    expect(choice!.options!.map((each) => each.value)).toEqual(['SPREAD', 'ORIGIN'])
  })

  it('have steps with words of their own', () => {
    expect(verbText('RECORD_STUDY', (key) => key)).toBe('fireStudy.verb.RECORD_STUDY')
    expect(verbText('CLOSE', (key) => key)).toBe('accident.verb.CLOSE')
  })
})

describe('what of accidents waits', () => {
  it('is what this person may do', () => {
    expect(waiting(() => false)).toEqual([])
    expect(waiting((right) => right === 'CREDIT_REVIEW').map((pile) => pile.query)).toEqual([{ state: 'PROPOSED' }])
    expect(waiting((right) => right === 'ACCIDENT_HANDLE').map((pile) => pile.key)).toEqual(['fireWarning', 'uninvestigated', 'circularMissing', 'evaluation', 'caseOverdue'])
  })
})

describe('offences of vehicles and stopped equipment', () => {
  const say = (key: string): string => key

  it('writes plates in capitals, without blanks', () => {
    expect(offenceBody({ plate: ' 津a·12 3b5', spot: 's' })).toEqual({ plate: '津A123B5', spot: 's' })
  })

  it('sends of a handling what was said, and leaves a fine out where none was', () => {
    const step = offenceStepFields('HANDLE', say)
    expect(bodyOf(step, { ...blankValues(step), results: ['TOWED'], handledOn: '2026-11-20' })).toEqual({ results: ['TOWED'], handledOn: '2026-11-20' })
    expect(faultsOf(step, { ...blankValues(step), handledOn: '2026-11-20' })).toEqual({ results: 'required' })
  })

  it('asks for the report of an inspection, passed or not', () => {
    const step = stopStepFields('INSPECT', say)
    expect(bodyOf(step, { ...blankValues(step), inspectedOn: '2026-11-20', inspector: 'i', reportNumber: 'r' })).toEqual({ passed: false, inspectedOn: '2026-11-20', inspector: 'i', reportNumber: 'r' })
  })

  it('lets a place leave out the units it does not name', () => {
    const rules = vehicleRuleFields({ mainRoadUnit: 'P', dueDays: 7, repeatLeast: 2 }, say)
    expect(bodyOf(rules, blankValues(rules))).toEqual({ mainRoadUnit: 'P', dueDays: 7, repeatLeast: 2 })
  })
})

describe('the assessment of a unit', () => {
  const items = [{ code: 'A', title: 'a', most: 30 }, { code: 'B', title: 'b', most: 10 }]

  it('has whole points for each item, up to its most', () => {
    const form = blankPoints(items)
    expect(wrongPoints(form)).toEqual([0, 1])
    form[0]!.points = '30'
    form[1]!.points = '11'
    expect(wrongPoints(form)).toEqual([1])
    form[1]!.points = '10'
    form[1]!.note = ' n '
    expect(wrongPoints(form)).toEqual([])
    expect(pointsBody(form)).toEqual([{ code: 'A', points: 30 }, { code: 'B', points: 10, note: 'n' }])
  })

  it.each([
    [[], 'none'],
    [[{ code: 'A', title: ' ', most: '1' }], 'empty'],
    [[{ code: 'a', title: 't', most: '1' }], 'code'],
    [[{ code: 'A', title: 't', most: '0' }], 'most'],
    [[{ code: 'A', title: 't', most: '1' }, { code: 'A', title: 'u', most: '1' }], 'twice'],
    [[{ code: 'A', title: 't', most: '1000' }], ''],
  ])('a form %j has the fault %s', (form, fault) => expect(formFault(form)).toBe(fault))
})
