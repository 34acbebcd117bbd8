import type { Phase } from './phase'
import { get, request, type Query, type Reply } from './http'

const BASE = '/api/hazard/v1'

export interface HazardCategory {
  code: string
  title: string
}

export interface CategoriesView {
  regionCode: string | null
  version: number
  categories: { categories: HazardCategory[] }
}

/** What a place asks of hazards beyond the law. */
export interface HazardRules {
  responsibleNeeded: boolean
  standardNeeded: boolean
  photoBeforeNeeded: boolean
  idleDays: number
  /** Those who took no note of a major hazard are told again after so many hours. */
  noticeRepeatHours: number
}

export interface HazardRulesView {
  regionCode: string | null
  version: number
  rules: HazardRules
}

export interface CategoryCount {
  code: string | null
  title: string | null
  total: number
  open: number
  major: number
}

export const HAZARD_SOURCES = ['INSPECTION', 'SELF_CHECK', 'THIRD_PARTY', 'REPORT', 'RESIDENT', 'TIP_OFF', 'LEGACY'] as const
export const HAZARD_FAULTS = ['ANY', 'NO_DOMAIN', 'NO_CLAUSE', 'NO_DEADLINE', 'IDLE'] as const

export const readCategories = (): Promise<Reply<CategoriesView>> => request<CategoriesView>('GET', `${BASE}/hazard-categories`)
export const setCategories = (categories: HazardCategory[], ifMatch: string | number) =>
  request<CategoriesView>('PUT', `${BASE}/hazard-categories`, { body: { categories }, ifMatch })
export const readHazardRules = (): Promise<Reply<HazardRulesView>> => request<HazardRulesView>('GET', `${BASE}/hazard-rules`)
export const setHazardRules = (rules: HazardRules, ifMatch: string | number) =>
  request<HazardRulesView>('PUT', `${BASE}/hazard-rules`, { body: rules, ifMatch })
/** How many hazards belong to a phase of the object's life; null where nobody said one. */
export interface PhaseCount {
  phase: Phase | null
  total: number
  open: number
  major: number
}
export const countByPhase = (query: Query) => get<PhaseCount[]>(`${BASE}/hazards/phase-counts`, query)
export const countByCategory = (query: Query) => get<CategoryCount[]>(`${BASE}/hazards/category-counts`, query)
