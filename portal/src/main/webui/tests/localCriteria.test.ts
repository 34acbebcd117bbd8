import { describe, expect, it } from 'vitest'
import type { LocalSetContent } from '@/api/criteria'
import { blankClause, blankSet, bodyOf, formOf, missingIn } from '@/features/criteria/localForm'

const content: LocalSetContent = {
  title: '某市标准',
  documentNo: '某号',
  sector: '燃气',
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  supplementOf: null,
  sourceUrl: null,
  note: null,
  paraphrase: true,
  clauses: [{ id: 'local-1/1', no: '第一条', text: '储罐没有液位监测。', keywords: ['储罐', '液位'], industries: ['C26'], tags: [] }],
}

describe('a local set of criteria', () => {
  it('comes back from the form as it went in, with the ids of its clauses', () => expect(bodyOf(formOf(content))).toEqual(content))

  it('takes keywords however they are separated, each once', () => {
    const form = { ...formOf(content), clauses: [{ ...blankClause(), no: '一', text: '文', keywords: ' 储罐，液位、储罐 ; 报警' }] }
    expect(bodyOf(form).clauses[0]!.keywords).toEqual(['储罐', '液位', '报警'])
    expect(bodyOf(form).clauses[0]!.id).toBeNull()
  })

  it('says what is missing by the names of the service', () => {
    expect(missingIn(formOf(content))).toEqual([])
    expect(missingIn(blankSet())).toEqual([
      'title',
      'documentNo',
      'sector',
      'effectiveFrom',
      'clauses[0].no',
      'clauses[0].text',
      'clauses[0].keywords',
    ])
  })
})
