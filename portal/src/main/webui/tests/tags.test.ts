import { describe, expect, it } from 'vitest'
import type { TagView } from '@/api/tag'
import { en } from '@/i18n/en'
import { zh } from '@/i18n/zh'
import { regraded } from '@/stores/tags'

const tag = (code: string, group: string | null = null): TagView => ({
  code,
  version: 0,
  label: code,
  highRisk: false,
  group,
  ofPlace: false,
  retired: false,
  own: false,
})
const TAGS = [tag('ammonia'), tag('gradeA', 'SUPERVISION_GRADE'), tag('gradeB', 'SUPERVISION_GRADE'), tag('standard1', 'STANDARDISATION')]

describe('a grade', () => {
  it.each([
    [[], ['ammonia'], false],
    [[], ['gradeA'], true],
    [['gradeA'], ['ammonia', 'gradeA'], false],
    [['gradeA'], ['gradeB'], true],
    [['gradeA'], [], true],
    [['gradeA', 'standard1'], ['standard1', 'gradeA'], false],
    [['unknown'], [], false],
  ])('from %j to %j is another one: %s', (before, after, another) => {
    expect(regraded(before, after, TAGS)).toBe(another)
  })
})

describe('words for tags', () => {
  it('are there for the same tags in both languages', () => {
    expect(Object.keys(en.enterprise.tag)).toEqual(Object.keys(zh.enterprise.tag))
    expect(zh.enterprise.tag.dustExplosion).toBe('涉爆粉尘')
  })
})
