import { get, post, put } from './http'
import { itemsOf } from './page'

const BASE = '/api/enterprise/v1/tags'

export interface TagView {
  code: string
  version: number
  label: string
  highRisk: boolean
  /** Of a group a bearer has one tag at most. */
  group?: string | null
  /** A place has it by its kind; nobody gives it. */
  ofPlace: boolean
  /** Left out for a tag of the nation. */
  regionCode?: string | null
  regionName?: string | null
  retired: boolean
  own: boolean
}

export interface DefineTag {
  code: string
  label: string
  highRisk: boolean
}

export const listTags = async () => itemsOf(await get<TagView[]>(BASE))
export const defineTag = (body: DefineTag, idempotencyKey: string) => post<TagView>(BASE, body, { idempotencyKey })
export const changeTag = (code: string, body: { label: string; retired: boolean }, ifMatch: string | number) =>
  put<TagView>(`${BASE}/${code}`, body, { ifMatch })
