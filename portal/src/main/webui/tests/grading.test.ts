import { describe, expect, it } from 'vitest'
import { citable } from '@/api/criteria'
import type { CriteriaSet } from '@/api/hazard'
import { bySector, countByStanding } from '@/features/criteria/library'
import { faultsOf, outcomesOf, stepOf, type GradingForm } from '@/features/hazard/grading'
import { DECISIONS } from '@/features/today/waiting'

const form = (changes: Partial<GradingForm> = {}): GradingForm => ({ outcome: 'GENERAL', clauseId: '', note: '', ...changes })

describe('grading', () => {
  it.each<[Partial<GradingForm>, 'verify' | 'regrade', object]>([
    [{}, 'verify', {}],
    [{ outcome: '' }, 'verify', { outcome: 'required' }],
    [{ outcome: 'MAJOR' }, 'verify', { clauseId: 'clause' }],
    [{ outcome: 'MAJOR', clauseId: 'a/1' }, 'verify', {}],
    [{ outcome: 'INSUFFICIENT_EVIDENCE', note: ' ' }, 'verify', { note: 'required' }],
    [{ outcome: 'INSUFFICIENT_EVIDENCE', note: 'x' }, 'verify', {}],
    [{}, 'regrade', { note: 'required' }],
    [{ outcome: 'MAJOR', note: 'x' }, 'regrade', { clauseId: 'clause' }],
  ])('%o as %s has the faults %j', (changes, verb, faults) => {
    expect(faultsOf(form(changes), verb)).toEqual(faults)
  })

  it.each<[Partial<GradingForm>, 'verify' | 'regrade', object]>([
    [{ clauseId: 'a/1', note: ' n ' }, 'verify', { verb: 'verify', body: { level: 'GENERAL', note: 'n' } }],
    [{ outcome: 'MAJOR', clauseId: 'a/1' }, 'verify', { verb: 'verify', body: { level: 'MAJOR', clauseId: 'a/1', note: '' } }],
    [
      { outcome: 'INSUFFICIENT_EVIDENCE', clauseId: 'a/1', note: 'report' },
      'verify',
      { verb: 'ask-evidence', body: { missing: 'report' } },
    ],
    [{ note: 'why' }, 'regrade', { verb: 'regrade', body: { level: 'GENERAL', reason: 'why' } }],
  ])('%o as %s is the step %j', (changes, verb, step) => {
    expect(stepOf(form(changes), verb)).toEqual(step)
  })

  it('offers insufficient evidence only where nothing was graded yet', () => {
    expect(outcomesOf('verify')).toContain('INSUFFICIENT_EVIDENCE')
    expect(outcomesOf('regrade')).not.toContain('INSUFFICIENT_EVIDENCE')
  })

  it('waits on the desk of those who grade', () => {
    const waiting = DECISIONS.filter((pile) => ['regrade', 'evidence'].includes(pile.key))
    expect(waiting.map((pile) => [pile.query, pile.right, pile.side])).toEqual([
      [{ regrade: 'true' }, 'HAZARD_VERIFY', 'office'],
      [{ evidenceMissing: 'true' }, 'HAZARD_VERIFY', 'office'],
    ])
  })
})

describe('the library', () => {
  const set = (id: string, sector: string, changes: Partial<CriteriaSet> = {}): CriteriaSet => ({
    id,
    title: id,
    sector,
    standing: 'IN_FORCE',
    clauseCount: 1,
    ...changes,
  })
  const sets = [
    set('extra', 'mines', { supplementOf: 'main', clauseCount: 0, standing: 'UNDATED' }),
    set('trade', 'trade'),
    set('main', 'mines', { clauseCount: 0 }),
    set('old', 'trade', { standing: 'EXPIRED' }),
  ]

  it('shows sets by sector, a supplement behind its main text', () => {
    expect(bySector(sets, '').map((group) => [group.sector, group.sets.map((one) => one.id)])).toEqual([
      ['mines', ['main', 'extra']],
      ['trade', ['trade', 'old']],
    ])
    expect(bySector(sets, 'UNDATED').map((group) => group.sets.map((one) => one.id))).toEqual([['extra']])
  })

  it('counts how sets stand', () => {
    expect(countByStanding(sets)).toEqual({ IN_FORCE: 2, UPCOMING: 0, EXPIRED: 1, UNDATED: 1 })
  })

  it('offers clauses of sets in force only', () => {
    expect(citable(sets).map((one) => one.id)).toEqual(['trade'])
  })
})
