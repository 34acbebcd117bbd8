import { describe, expect, it } from 'vitest'
import type { DocumentField } from '@/api/document'
import { bodyOf, fenOf, formOf, missingOf, placeholdersOf, yuanOf } from '@/features/document/documentForm'

const field = (key: string, type: DocumentField['type'] = 'LINE', required = false, columns: DocumentField[] = []): DocumentField => ({
  key,
  label: `${key}标`,
  type,
  required,
  anchored: required,
  columns,
  sample: 's',
})
const findings = field('findings', 'LIST', true, [field('index'), field('problem', 'TEXT')])
const fields = [field('matter', 'LINE', true), field('note', 'TEXT'), findings]

describe('the form of a document', () => {
  it('shows each field of the kind and no other', () => {
    expect(formOf(fields, { texts: { matter: 'a', old: 'x' }, lists: {} })).toEqual({ texts: { matter: 'a', note: '' }, lists: { findings: [] } })
  })

  it('leaves out what is empty and counts the rows anew', () => {
    const form = {
      texts: { matter: ' a ', note: ' ' },
      lists: { findings: [{ index: '1', problem: 'x' }, { index: '2', problem: ' ' }, { index: '3', problem: 'y' }] },
    }
    expect(bodyOf(form)).toEqual({
      texts: { matter: 'a' },
      lists: { findings: [{ index: '1', problem: 'x' }, { index: '2', problem: 'y' }] },
    })
  })

  it('names what is missing as the service does', () => {
    expect(missingOf(fields, formOf(fields, { texts: {}, lists: {} }))).toEqual(['values.texts.matter', 'values.lists.findings'])
    expect(missingOf(fields, { texts: { matter: 'a' }, lists: { findings: [{ problem: 'x' }] } })).toEqual([])
  })

  it.each([
    ['50000', '5000000'],
    ['1,000.5', '100050'],
    ['0.05', '5'],
    ['1.234', ''],
    ['-1', ''],
    ['', ''],
  ])('reads %s yuan as %s fen', (yuan, fen) => expect(fenOf(yuan)).toBe(fen))

  it('shows fen as yuan', () => expect(['100050', '', 'x'].map(yuanOf)).toEqual(['1000.5', '', '']))

  it('lists placeholders as they are typed', () => {
    expect(placeholdersOf(fields).map((one) => one.text)).toEqual(['{{matter标}}', '{{note标}}', '{{findings标.index标}}', '{{findings标.problem标}}'])
  })
})
