import type { ChecklistView } from './checklist'
import { get, post } from './http'

const BASE = '/api/hazard/v1'

export interface TemplateRow {
  id: string
  title: string
  sector: string
  source: string
  tags: string[]
  items: number
}

export interface TemplateItem {
  code: string
  text: string
  basis: string | null
  clauseId: string | null
  section: string | null
  note: string | null
}

export interface ChecklistTemplate extends Omit<TemplateRow, 'items'> {
  note: string | null
  items: TemplateItem[]
}

export interface AdoptTemplate {
  title?: string
  regionCode?: string
  enterpriseId?: string
  domainCode?: string
  tags?: string[]
}

export interface Rate {
  numerator: number
  denominator: number
  percent: number | null
}

export interface ChecklistResults {
  from: string
  to: string
  good: Rate
  enterprises: {
    enterpriseId: string
    enterpriseName: string
    inspections: number
    lastOn: string
    good: Rate
    failed: { code: string | null; text: string; times: number }[]
  }[]
}

export const listTemplates = () => get<{ note: string; items: TemplateRow[] }>(`${BASE}/checklist-templates`)
export const readTemplate = (id: string) => get<ChecklistTemplate>(`${BASE}/checklist-templates/${id}`)
export const adoptTemplate = (id: string, body: AdoptTemplate, idempotencyKey: string) =>
  post<ChecklistView>(`${BASE}/checklist-templates/${id}/adopt`, body, { idempotencyKey })
export const readResults = (id: string) => get<ChecklistResults>(`${BASE}/checklists/${id}/results`)
