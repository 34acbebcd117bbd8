import { describe, expect, it } from 'vitest'
import * as ledgers from '@/features/ledger/ledgerForm'
import * as rows from '@/features/ledger/rowForm'

const TODAY = '2026-05-06'
const term = (title: string, from = '', to = '') => ({ code: `C-${title}`, title, from, to })
const ledger = (changes: Partial<ledgers.LedgerForm> = {}): ledgers.LedgerForm => ({
  ...ledgers.blankLedger(TODAY),
  title: ' 台账 ',
  topic: '彩钢板',
  categories: [term('彩钢棚')],
  ...changes,
})

describe('the form of a ledger', () => {
  it.each<[Partial<ledgers.LedgerForm>, object]>([
    [{}, {}],
    [{ title: ' ', topic: '' }, { title: 'required', topic: 'required' }],
    [{ to: '2025-12-31' }, { to: 'periodWrong' }],
    [{ categories: [term(' ')] }, { categories: 'termsNeeded' }],
    [{ phases: [term('摸排', '2026-01-01')] }, { phases: 'phaseWrong' }],
    [{ phases: [term('摸排', '2026-02-01', '2026-01-31')] }, { phases: 'phaseWrong' }],
    [{ phases: [term('摸排', '2026-01-01', '2026-01-31'), term('打击')] }, {}],
  ])('%o has the faults %j', (changes, faults) => expect(ledgers.faultsOf(ledger(changes))).toEqual(faults))

  it('sends words that were said, days of phases only', () => {
    const body = ledgers.bodyOf(
      ledger({ categories: [term('彩钢棚', '2026-01-01', '2026-01-31'), term('')], phases: [term('摸排', '2026-01-01', '2026-01-31'), term('打击')] }),
    )
    expect(body.title).toBe('台账')
    expect(body.categories).toEqual([{ code: 'C-彩钢棚', title: '彩钢棚' }])
    expect(body.phases).toEqual([
      { code: 'C-摸排', title: '摸排', from: '2026-01-01', to: '2026-01-31' },
      { code: 'C-打击', title: '打击' },
    ])
    expect(body).not.toHaveProperty('planId')
  })

  it('never gives a code twice', () => {
    const codes = Array.from({ length: 50 }, () => ledgers.blankTerm().code)
    expect(new Set(codes).size).toBe(50)
    expect(codes.every((code) => /^[A-Za-z0-9_-]{1,40}$/.test(code))).toBe(true)
  })
})

const row = (changes: Partial<rows.RowForm> = {}): rows.RowForm => ({
  ...rows.blankRow(TODAY),
  objectName: '东侧棚',
  categoryCode: 'SHED',
  ...changes,
})

describe('the form of a row', () => {
  it.each<[Partial<rows.RowForm>, object]>([
    [{}, {}],
    [{ objectName: ' ' }, { objectName: 'required' }],
    [{ objectKind: 'ENTERPRISE' }, { enterpriseId: 'required' }],
    [{ surveyedOn: '2026-05-07' }, { surveyedOn: 'future' }],
    [{ surveyedOn: '' }, {}],
    [{ categoryCode: '' }, { 'facts.categoryCode': 'required' }],
    [{ quantity: '1.234' }, { 'facts.quantity': 'number' }],
    [{ dueOn: '2026-05-05' }, { 'facts.dueOn': 'past' }],
    [{ longTermPlan: '改造' }, { 'facts.planDueOn': 'planWrong' }],
    [{ longTermPlan: '改造', planDueOn: '2026-12-01' }, {}],
    [{ longTermPlan: '改造', planDueOn: '2027-01-01' }, { 'facts.milestones': 'milestoneYear' }],
  ])('%o has the faults %j', (changes, faults) => expect(rows.faultsOf(row(changes), TODAY)).toEqual(faults))

  const step = (dueOn: string, text = '设计', doneOn = '') => ({ dueOn, text, doneOn })
  it.each([
    ['', [], ''],
    ['', [step('2026-06-01')], 'planWrong'],
    ['2028-06-01', [step('2026-06-01')], 'milestoneYear'],
    ['2028-06-01', [step('2026-06-01'), step('2027-06-01')], ''],
    ['2027-06-01', [step('2026-06-01', ' ')], 'milestoneHalf'],
    ['2027-06-01', [step('2026-06-01', '设计', '2026-05-07')], 'future'],
    ['2027-06-01', [step('2026-06-01'), step('2026-06-01')], 'milestoneOrder'],
    ['2026-06-01', [step('2026-06-02')], 'milestoneOrder'],
  ])('a plan until %s with steps %j: %s', (planDueOn, milestones, fault) =>
    expect(rows.milestoneFault({ planDueOn, milestones }, TODAY)).toBe(fault))

  it('lets days that have passed stay', () => {
    const former = { dueOn: '2026-05-01', planDueOn: '' }
    expect(rows.faultsOf(row({ dueOn: '2026-05-01' }), TODAY, former)).toEqual({})
    expect(rows.faultsOf(row({ dueOn: '2026-05-02' }), TODAY, former)).toEqual({ 'facts.dueOn': 'past' })
  })

  it('says who needs care only for households and only by those who may know', () => {
    const household = row({ objectKind: 'HOUSEHOLD', vulnerable: true })
    expect(rows.factsOf(household, true).vulnerable).toBe(true)
    expect(rows.factsOf(household, false)).not.toHaveProperty('vulnerable')
    expect(rows.factsOf(row({ vulnerable: true }), true)).not.toHaveProperty('vulnerable')
  })

  it('names an enterprise by its id and the rest by words and place', () => {
    expect(rows.bodyOf(row({ objectKind: 'ENTERPRISE', enterpriseId: 'e1' }), true, 'R')).toEqual({
      objectKind: 'ENTERPRISE',
      enterpriseId: 'e1',
      surveyedOn: TODAY,
      facts: { categoryCode: 'SHED', treatments: [], publicity: 0, milestones: [] },
    })
    expect(rows.bodyOf(row({ quantity: '2.5' }), true, 'R')).toMatchObject({
      objectName: '东侧棚',
      regionCode: 'R',
      facts: { quantity: 2.5 },
    })
  })

  it.each([
    [{ untreated: 1, rectified: 1, removed: 1 }, 66],
    [{ untreated: 0, rectified: 0, removed: 2 }, 100],
    [{ untreated: 0, rectified: 0, removed: 0 }, null],
  ])('of %j so much was treated: %s', (tally, share) => expect(rows.treatedShare(tally)).toBe(share))

  it.each([
    [3, 10, 30],
    [12, 10, 100],
    [3, null, null],
    [0, 0, null],
  ])('%s of %s is %s percent', (surveyed, objects, share) => expect(rows.coverage(surveyed, objects)).toBe(share))
})
