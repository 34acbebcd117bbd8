import { describe, expect, it } from 'vitest'
import { carried, newestOf } from '@/shared/carried'
import { cameFrom } from '@/shared/listBefore'

describe('the list that a page was opened from', () => {
  const list = { name: 'plan-tasks' }
  it.each([
    ['/plan-tasks?state=OVERDUE&page=3', '/plan-tasks?state=OVERDUE&page=3'],
    ['/plan-tasks', '/plan-tasks'],
    ['/plan-tasks/calendar?month=2026-01', list],
    ['/today', list],
    [null, list],
    [undefined, list],
  ])('after %s leads to %j', (before, to) => expect(cameFrom(before, '/plan-tasks', list)).toEqual(to))
})

describe('a form whose thing was read anew', () => {
  const before = { title: 'a', levels: ['TOWN'], note: '' }
  it('keeps what was changed in it and takes over the rest', () => {
    expect(carried(before, { title: 'mine', levels: ['TOWN'], note: '' }, { title: 'theirs', levels: [], note: 'theirs' })).toEqual({ title: 'mine', levels: [], note: 'theirs' })
    expect(carried(before, { title: 'a', levels: ['TOWN', 'VILLAGE'], note: '' }, { title: 'theirs', levels: [], note: '' })).toEqual({ title: 'theirs', levels: ['TOWN', 'VILLAGE'], note: '' })
  })

  it('is filled by the first reading', () => {
    expect(carried(before, { ...before }, { title: 'b', levels: ['CITY'], note: 'c' })).toEqual({ title: 'b', levels: ['CITY'], note: 'c' })
  })

  it('sends a step on the newest version', () => {
    const was = { id: 'x', version: 1 }
    expect(newestOf([{ id: 'y', version: 9 }, { id: 'x', version: 2 }], was, (one) => one.id)).toEqual({ id: 'x', version: 2 })
    expect(newestOf([], was, (one) => one.id)).toBe(was)
    expect(newestOf(null, was, (one) => one.id)).toBe(was)
  })
})
