import { describe, expect, it } from 'vitest'
import type { ChecklistTemplate } from '@/api/checklistTemplate'
import { itemForm, itemsBody, blankChecklist } from '@/features/checklist/checklistForm'
import { bodyOf, bySection, proposed } from '@/features/checklist/templateForm'

const item = (code: string, section: string | null) => ({ code, text: `T${code}`, basis: 'B', clauseId: null, section, note: null })
const template: ChecklistTemplate = {
  id: 'waste',
  title: 'Waste',
  sector: 'S',
  source: 'D',
  note: null,
  tags: ['wasteOther'],
  items: [item('01', '人'), item('02', '物'), item('03', '人'), item('04', null)],
}

describe('taking a template over', () => {
  it('proposes the title and the tags of the template', () =>
    expect(bodyOf(proposed(template), false)).toEqual({ title: 'Waste', tags: ['wasteOther'] }))

  it('is for one enterprise or for those of a place, never both', () => {
    const form = { ...proposed(template), enterpriseId: 'e1', regionCode: 'r', domainCode: 'd' }
    expect(bodyOf(form, true)).toEqual({ title: 'Waste', enterpriseId: 'e1' })
    expect(bodyOf({ ...form, title: ' ', tags: [] }, false)).toEqual({ regionCode: 'r', domainCode: 'd', tags: [] })
  })

  it('shows what lies together, in the order of its first', () =>
    expect(bySection(template.items).map((one) => [one.name, one.rows.map((row) => row.code)])).toEqual([
      ['人', ['01', '03']],
      ['物', ['02']],
      ['', ['04']],
    ]))

  it('keeps numbers and hints when the draft is written anew', () => {
    const kept = itemForm({ no: 1, text: 'a', basis: 'b', clause: null, section: null, code: '07', note: 'hint' })
    expect(itemsBody({ ...blankChecklist(), items: [kept] })).toEqual([{ text: 'a', basis: 'b', code: '07', note: 'hint' }])
  })
})
