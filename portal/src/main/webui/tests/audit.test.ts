import { describe, expect, it } from 'vitest'
import { changesOf } from '@/features/settings/auditChanges'

describe('what a step changed', () => {
  it('is the fields that read otherwise', () => {
    expect(changesOf('{"state":"REPORTED","level":null,"n":1}', '{"state":"VERIFIED","level":"MAJOR","n":1}')).toEqual([
      { field: 'state', before: 'REPORTED', after: 'VERIFIED' },
      { field: 'level', before: '', after: 'MAJOR' },
    ])
  })

  it('is everything where nothing was before, or it went', () => {
    expect(changesOf(null, '{"a":{"b":1}}')).toEqual([{ field: 'a', before: '', after: '{"b":1}' }])
    expect(changesOf('{"a":true}', null)).toEqual([{ field: 'a', before: 'true', after: '' }])
    expect(changesOf(null, null)).toEqual([])
  })

  it('is shown as it stands where it is no object', () => {
    expect(changesOf('"x"', 'no json')).toEqual([{ field: '', before: 'x', after: 'no json' }])
  })
})
