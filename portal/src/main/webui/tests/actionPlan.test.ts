import { describe, expect, it } from 'vitest'
import { entryOf, faultsOf, headChanges, milestonesOf, valuesOf } from '@/features/actionplan/entryForm'
import type { PlanChange } from '@/api/actionPlan'
import { carriedFiles, changeText, faultsOf as packFaults, gapAbout, inOneLine, overlapping, shareOf, spanOfLine, titleIn } from '@/features/actionplan/planText'

const TASK = {
  id: 'prepare',
  title: { zh: '准备', en: 'Prepare' },
  programme: 1,
  lead: ['office'],
  every: 'QUARTER',
  due: { dayOfLastMonth: 25 },
  measures: ['fifteen/1'],
  cites: ['D-010', 'D-011'],
}
const DUTY = {
  id: 'drill',
  title: { zh: '演练', en: 'Drill' },
  selector: { anyTag: ['highRisk'], allTags: ['aboveScale', 'seaside'], noTag: ['closed'] },
  cadence: { default: 'YEAR', byTag: [{ tags: ['highRisk'], every: 'HALF_YEAR' }] },
  evidence: { of: 'INSPECTIONS', where: { kind: 'SELF_CHECK' } },
  cites: ['D-046'],
}

describe('the form of an entry', () => {
  it.each([
    ['tasks', TASK],
    ['duties', DUTY],
    ['targets', { id: 't', title: { zh: '零', en: 'Zero' }, indicator: 'i', milestones: [{ dueOn: '2024-12-31', atMost: 0 }], cites: ['D-009'] }],
  ] as const)('gives back %s as it was', (list, entry) => expect(entryOf(list, valuesOf(list, entry), entry)).toEqual(entry))

  it('leaves out what is empty and keeps what it does not show', () => {
    const values = { ...valuesOf('tasks', TASK), every: '', programme: '' }
    expect(entryOf('tasks', values, TASK)).toEqual({ id: 'prepare', title: TASK.title, lead: ['office'], measures: ['fifteen/1'], cites: TASK.cites })
  })

  it('drops conditions that are about another proof, and the tags where units owe', () => {
    const values = { ...valuesOf('duties', DUTY), of: 'MEETINGS', units: ['office'] }
    const entry = entryOf('duties', values, DUTY)
    expect(entry.evidence).toEqual({ of: 'MEETINGS' })
    expect(entry.selector).toBeUndefined()
    expect(entry.units).toEqual(['office'])
  })

  it.each([
    ['tasks', { id: 'A b' }, { id: 'id' }],
    ['tasks', { lead: [] }, { lead: 'required' }],
    ['tasks', { from: '2024-05-01', dueOn: '2024-04-01' }, { dueOn: 'backwards' }],
    ['duties', { warnDays: 'x' }, { warnDays: 'number' }],
  ] as const)('%s with %j has the faults %j', (list, change, faults) => {
    const entry = list === 'tasks' ? TASK : DUTY
    expect(faultsOf(list, { ...valuesOf(list, entry), ...(change as Record<string, string | string[]>) })).toEqual(faults)
  })

  it.each([
    ['2024-12-31 <= 0\n2025-12-31 ≥ 40%', [{ dueOn: '2024-12-31', atMost: 0 }, { dueOn: '2025-12-31', atLeast: 40 }]],
    ['soon <= 0', null],
    ['2024-12-31 0', null],
  ])('reads the milestones %j', (lines, milestones) => expect(milestonesOf(lines)).toEqual(milestones))

  it('tells only what changed in the head', () => {
    const head = { title: { zh: '一', en: 'One' }, period: { from: '2024-01-01', to: '2026-12-31' }, parentPlan: 'upper' }
    expect(headChanges(valuesOf('head', head), head)).toEqual([])
    expect(headChanges({ ...valuesOf('head', head), parentPlan: '', titleEn: 'Two' }, head)).toEqual([
      { list: 'head', key: 'title', value: { zh: '一', en: 'Two' } },
      { list: 'head', key: 'parentPlan', value: null },
    ])
  })
})

describe('the text of a plan', () => {
  it('knows the file, line and path of a fault', () => {
    expect(packFaults([{ field: 'tasks.yaml:12/tasks/3', code: 'X', message: 'wrong' }])).toEqual([
      { file: 'tasks.yaml', line: 12, path: '/tasks/3', message: 'wrong' },
    ])
  })

  it.each([
    [1, [0, 3]],
    [2, [4, 4]],
    [3, [5, 7]],
    [9, [5, 7]],
    [0, [0, 3]],
  ])('finds line %i', (line, span) => expect(spanOfLine('abc\n\nde', line)).toEqual(span))

  it.each([
    ['2024-01-01', 0],
    ['2024-01-02', 50],
    ['2024-02-01', 100],
    ['2023-01-01', 0],
  ])('places %s', (day, share) => expect(shareOf(day, '2024-01-01', '2024-01-03')).toBe(share))

  it('knows which stages overlap', () => {
    const stage = (number: number, from: string, to: string) => ({ number, title: '', from, to, current: false })
    const stages = [stage(1, '2024-04-01', '2024-04-30'), stage(2, '2024-04-30', '2024-12-31'), stage(3, '2025-01-01', '2025-12-31')]
    expect(stages.map((one) => overlapping(one, stages))).toEqual([[2], [1], []])
  })

  it.each([
    [null, 'zh', '–'],
    [{ zh: '一', en: 'One' }, 'zh', '一'],
    [{ zh: '一', en: 'One' }, 'en', 'One'],
    [['a', 2], 'en', 'a, 2'],
    [[{ title: { zh: '一', en: 'One' }, unit: 'x' }], 'en', 'title: One; unit: x'],
    [{ dueOn: '2024-01-01', atMost: 0 }, 'zh', 'dueOn: 2024-01-01; atMost: 0'],
  ])('says %j in one line of %s', (value, locale, line) => expect(inOneLine(value, String(locale))).toBe(line))

  it.each([
    [{ title: { zh: '一', en: 'One' } }, 'zh', '一'],
    [{ title: { zh: '一', en: 'One' } }, 'en', 'One'],
    [{ title: { zh: '一' } }, 'en', '一'],
    [{ set: 'fifteen' }, 'en', ''],
    [null, 'en', ''],
    ['text', 'zh', ''],
  ])('takes the title of %j in %s', (value, locale, title) => expect(titleIn(value, String(locale))).toBe(title))

  it('tells what a gap is about by its title where it has one', () => {
    expect(gapAbout({ kind: 'DOMAIN_WITHOUT_LEAD', about: 'lakes', title: 'Lakes' })).toBe('Lakes (lakes)')
    expect(gapAbout({ kind: 'PROGRAMME_NUMBERS', about: '3', title: null })).toBe('3')
  })

  it('shows both languages of a title that changed, and only the fields that did', () => {
    const before = { id: 'a', title: { zh: '一', en: 'One' }, dueOn: '2024-01-01' }
    const change: PlanChange = { list: 'tasks', key: 'a', kind: 'CHANGED', title: 'One', fields: ['title', 'dueOn'], before, after: before }
    expect(changeText(change, before, 'en')).toBe('title: One / 一\ndueOn: 2024-01-01')
    expect(changeText({ ...change, kind: 'REMOVED', fields: [] }, before, 'zh')).toBe('id: a; title: 一; dueOn: 2024-01-01')
    expect(changeText({ ...change, list: 'head', key: 'period', fields: ['to'] }, { from: '2024-01-01', to: '2026-12-31' }, 'zh')).toBe('from: 2024-01-01; to: 2026-12-31')
  })
})

describe('a text that was read anew', () => {
  const file = (name: string, text: string) => ({ name, text })
  it('keeps the files that were changed here and names those that both changed', () => {
    const before = [file('plan.yaml', 'a'), file('tasks.yaml', 'b'), file('duties.yaml', 'c')]
    const mine = [file('plan.yaml', 'mine'), file('tasks.yaml', 'b'), file('duties.yaml', 'mine'), file('reports.yaml', 'new')]
    const now = [file('plan.yaml', 'theirs'), file('tasks.yaml', 'theirs'), file('duties.yaml', 'c')]
    expect(carriedFiles(before, mine, now)).toEqual({
      files: [file('plan.yaml', 'mine'), file('tasks.yaml', 'theirs'), file('duties.yaml', 'mine'), file('reports.yaml', 'new')],
      both: ['plan.yaml'],
    })
    expect(carriedFiles(before, before, now)).toEqual({ files: now, both: [] })
  })
})
