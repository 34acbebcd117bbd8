import type { AdoptTemplate, ChecklistTemplate, TemplateItem, TemplateRow } from '@/api/checklistTemplate'

export interface AdoptForm {
  title: string
  enterpriseId: string
  enterpriseName: string
  regionCode: string
  domainCode: string
  tags: string[]
}

export const blankAdoption = (): AdoptForm => ({ title: '', enterpriseId: '', enterpriseName: '', regionCode: '', domainCode: '', tags: [] })

/** An adoption as the template proposes it. */
export const proposed = (template: ChecklistTemplate): AdoptForm => ({ ...blankAdoption(), title: template.title, tags: [...template.tags] })

/** For one enterprise, or for those of a place that fit; never both. */
export function bodyOf(form: AdoptForm, ofEnterprise: boolean): AdoptTemplate {
  const title = form.title.trim() ? { title: form.title.trim() } : {}
  if (ofEnterprise) return { ...title, enterpriseId: form.enterpriseId }
  return {
    ...title,
    ...(form.regionCode ? { regionCode: form.regionCode } : {}),
    ...(form.domainCode ? { domainCode: form.domainCode } : {}),
    tags: [...form.tags],
  }
}

/** What lies together, in the order of its first. */
export function grouped<T>(rows: T[], by: (row: T) => string): { name: string; rows: T[] }[] {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row])
  return [...groups].map(([name, inside]) => ({ name, rows: inside }))
}

export const bySector = (rows: TemplateRow[]) => grouped(rows, (row) => row.sector)
export const bySection = (items: TemplateItem[]) => grouped(items, (item) => item.section ?? '')
