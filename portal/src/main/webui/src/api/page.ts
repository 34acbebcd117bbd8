import type { Query } from './http'

/** A page of a list, as every service answers it. */
export interface Page<T> {
  items: T[]
  total: number
  totalExact?: boolean
  next?: string | null
}

export interface PageQuery extends Query {
  limit?: number
  page?: number
  sort?: string
}

/** Short lists may come bare or wrapped; both are read. */
export function itemsOf<T>(answer: T[] | { items?: T[] } | undefined): T[] {
  if (Array.isArray(answer)) return answer
  return answer?.items ?? []
}

export function pageOf<T>(answer: T[] | Page<T>): Page<T> {
  return Array.isArray(answer) ? { items: answer, total: answer.length, totalExact: true, next: null } : answer
}
