import { get, post, put, request } from './http'
import { pageOf, type Page, type PageQuery } from './page'

const DEVICES = '/api/enterprise/v1/device-counts'
const STAFF = '/api/enterprise/v1/staff-counts'

export const DEVICE_KINDS = ['LIFT', 'BOILER', 'PRESSURE_VESSEL', 'PRESSURE_PIPE', 'CRANE', 'ROPEWAY', 'AMUSEMENT', 'VEHICLE'] as const
export type DeviceKind = (typeof DEVICE_KINDS)[number]

export const DEVICE_NUMBERS = ['total', 'registered', 'inspected', 'operators', 'certified', 'violations', 'handled'] as const
export type DeviceNumbers = Record<(typeof DEVICE_NUMBERS)[number], number>

export interface DeviceCountView {
  id: string
  version: number
  enterpriseId: string
  enterpriseName: string
  regionCode: string
  regionName: string
  kind: DeviceKind
  countedOn: string
  quarter: string
  numbers: DeviceNumbers
}

export const STAFF_ROLES = ['ENFORCER', 'SUPERVISOR', 'ASSISTANT'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

export const STAFF_NUMBERS = ['persons', 'qualified', 'trained', 'hours'] as const
export type StaffNumbers = Record<(typeof STAFF_NUMBERS)[number], number>

export interface StaffCountView {
  id: string
  version: number
  regionCode: string
  regionName: string
  office: string | null
  officeName: string | null
  role: StaffRole
  countedOn: string
  quarter: string
  numbers: StaffNumbers
  editable: boolean
}

export const listDeviceCounts = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<DeviceCountView>>(DEVICES, query, { signal }))
export const readDeviceCount = (id: string) => get<DeviceCountView>(`${DEVICES}/${id}`)
export const countDevices = (body: object, idempotencyKey: string) => post<DeviceCountView>(DEVICES, body, { idempotencyKey })
export const correctDevices = (count: DeviceCountView, numbers: DeviceNumbers) =>
  put<DeviceCountView>(`${DEVICES}/${count.id}`, { numbers }, { ifMatch: count.version })

export const listStaffCounts = async (query: PageQuery, signal?: AbortSignal) =>
  pageOf(await get<Page<StaffCountView>>(STAFF, query, { signal }))
export const readStaffCount = (id: string) => get<StaffCountView>(`${STAFF}/${id}`)
export const countStaff = (body: object, idempotencyKey: string) => post<StaffCountView>(STAFF, body, { idempotencyKey })
export const correctStaff = (count: StaffCountView, numbers: StaffNumbers) =>
  put<StaffCountView>(`${STAFF}/${count.id}`, { numbers }, { ifMatch: count.version })

/** A sheet of counts that was looked through; as long as there is a fault, nothing of it is entered. */
export interface CountSheet {
  rows: number
  added: number
  unchanged: number
  errors: { row: number; column: string; value: string; code: string; reason: string }[]
  kept: boolean
}
export type CountKind = 'device' | 'staff'
const sheets = (kind: CountKind): string => `/api/enterprise/v1/${kind}-count-sheets`
const formOf = (file: File): FormData => {
  const form = new FormData()
  form.append('file', file, file.name)
  return form
}

export const countTemplateUrl = (kind: CountKind): string => `${sheets(kind)}/template`
export const checkCountSheet = (kind: CountKind, file: File) => request<CountSheet>('POST', `${sheets(kind)}/check`, { body: formOf(file) })
export const enterCountSheet = (kind: CountKind, file: File, idempotencyKey: string) =>
  request<CountSheet>('POST', sheets(kind), { body: formOf(file), idempotencyKey })
