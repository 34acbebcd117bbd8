import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DrawRecord } from '@/api/draw'
import { blankDraw, bodyOf, faultsOf, readInspectors, textOf, type DrawForm } from '@/features/draw/drawForm'
import { canonical, checkRecord, ordersOf, readRecord, weightedOrder } from '@/features/draw/replay'
import { sha256 } from '@/features/draw/sha256'

const golden = join(import.meta.dirname, '../../../../../hazard-service/src/test/resources/draw/records.json')
const records = JSON.parse(readFileSync(golden, 'utf8')) as DrawRecord[]
const right = { format: true, pool: true, seed: true, drawn: true, changes: true, targets: true }

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('of %.20s is as the standard says', (text, digest) => expect(sha256(text)).toBe(digest))
})

describe('a record of a draw', () => {
  it.each(records.map((record, i) => [i, record] as const))('%d is repeated to the letter', (_, record) => {
    expect(checkRecord(record)).toEqual(right)
  })

  it('shows each forgery', () => {
    const forged = (forge: (record: DrawRecord) => void): object => {
      const record = structuredClone(records[1]!)
      forge(record)
      return checkRecord(record)
    }
    expect(Object.values(forged((record) => (record.pool.enterprises[0]!.weight = 0.5)))).not.toContain(true)
    expect(forged((record) => (record.format = 'other'))).toMatchObject({ format: false })
    expect(forged((record) => (record.pool.enterprises[0]!.name = '别的企业'))).toMatchObject({ pool: false })
    expect(forged((record) => (record.seed = '0'.repeat(64)))).toMatchObject({ seed: false })
    expect(forged((record) => (record.drawn[0]!.enterpriseId = record.drawn[1]!.enterpriseId))).toEqual({ ...right, drawn: false })
    expect(forged((record) => (record.changes[0]!.putIn = 'TJ-1'))).toEqual({ ...right, changes: false })
    expect(forged((record) => (record.changes[0]!.target = 99))).toMatchObject({ changes: false })
    expect(forged((record) => record.changes.pop())).toEqual({ ...right, targets: false })
    expect(forged((record) => record.targets[0]!.team.reverse())).toEqual({ ...right, targets: false })
  })

  it('does not mind the order of members', () => {
    const { pool, seed, publicValue } = records[2]!
    const turned = { ...pool, enterprises: [...pool.enterprises], inspectors: [...pool.inspectors] }
    expect(ordersOf(turned, seed, publicValue)).toEqual(ordersOf(pool, seed, publicValue))
    expect(canonical({ b: 1, a: [null, true, '"\n'] })).toBe('{"a":[null,true,"\\"\\n"],"b":1}')
  })

  it('is read from a file, and nothing else is', () => {
    expect(checkRecord(readRecord(JSON.stringify(records[1]))!)).toEqual(right)
    for (const text of ['', '{}', 'null', '[]', '{"pool":{}}']) expect(readRecord(text)).toBeNull()
  })

  it('takes the ticket of the weights', () => {
    const said = [3, 0, 0]
    expect(weightedOrder([1, 2, 3], () => said.shift()!)).toEqual([2, 0, 1])
  })
})

describe('the form of a draw', () => {
  const form = (changes: Partial<DrawForm> = {}): DrawForm => ({
    ...blankDraw(),
    title: ' 三季度双随机 ',
    inspectors: 'TJ-1, 甲岗, 应急办\nTJ-2\t乙岗\t消防站\n\n',
    countEnterprises: '3',
    countInspectors: '2',
    ...changes,
  })

  it.each<[string, number | null, number]>([
    ['A1,甲,应急办', null, 1],
    ['A1，甲，应急办\r\nA2\t乙\t消防站\t', null, 2],
    ['', null, 0],
    ['A1,甲', 1, 0],
    ['A1,甲,应急办\nA1,乙,应急办', 2, 1],
    ['证号,甲,应急办', 1, 0],
    ['A1,甲,应急办,多', 1, 0],
  ])('reads %j', (text, badLine, many) => {
    const read = readInspectors(text)
    expect([read.badLine, read.inspectors.length]).toEqual([badLine, many])
    expect(readInspectors(textOf(read.inspectors))).toEqual({ inspectors: read.inspectors, badLine: null })
  })

  it.each<[Partial<DrawForm>, object]>([
    [{}, {}],
    [{ title: ' ' }, { title: 'required' }],
    [{ source: 'LIST' }, { enterpriseIds: 'enterprisesNeeded' }],
    [{ inspectors: '' }, { inspectors: 'required' }],
    [{ inspectors: 'x' }, { inspectors: 'badLine' }],
    [{ countEnterprises: '0' }, { 'counts.enterprises': 'numberNeeded' }],
    [{ countInspectors: '3' }, { 'counts.inspectors': 'tooMany' }],
    [{ team: '' }, { 'counts.team': 'numberNeeded' }],
    [{ countInspectors: '1' }, { 'counts.team': 'teamTooLarge' }],
    [{ weights: { highRisk: '101' } }, { weights: 'weightWrong' }],
    [{ weights: { highRisk: '' } }, {}],
  ])('%o has the faults %j', (changes, faults) => expect(faultsOf(form(changes))).toEqual(faults))

  it('sends either conditions or a list', () => {
    const one = { id: 'e1', code: 'c', name: 'n' }
    const both = { tags: ['highRisk'], domainCode: 'd', enterprises: [one], weights: { highRisk: '3', x: ' ' } }
    expect(bodyOf(form({ ...both, source: 'LIST' }))).toMatchObject({ tags: [], enterpriseIds: ['e1'] })
    expect(bodyOf(form({ ...both, source: 'LIST' }))).not.toHaveProperty('domainCode')
    expect(bodyOf(form({ ...both, source: 'ACTIVITY' }))).toMatchObject({ tags: [], enterpriseIds: [], activities: true })
    expect(bodyOf(form({ ...both, source: 'PLAN', planId: 'p' }))).toMatchObject({ tags: [], enterpriseIds: [], planId: 'p' })
    expect(bodyOf(form(both))).toEqual({
      title: '三季度双随机',
      unannounced: true,
      domainCode: 'd',
      tags: ['highRisk'],
      enterpriseIds: [],
      weights: { highRisk: 3 },
      inspectors: [
        { code: 'TJ-1', name: '甲岗', unit: '应急办' },
        { code: 'TJ-2', name: '乙岗', unit: '消防站' },
      ],
      counts: { enterprises: 3, inspectors: 2, team: 2 },
    })
  })
})
