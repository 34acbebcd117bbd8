import type { PlaceKind, PlaceView, RegisterPlace } from '@/api/place'

/** The form as people fill it: everything is text until it is sent. */
export interface PlaceForm {
  name: string
  kind: PlaceKind | ''
  regionCode: string
  address: string
  selfHeld: boolean
  longitude: string
  latitude: string
  coordinateSystem: 'GCJ02' | 'WGS84'
  keeper: string
  tags: string[]
  /** Not sent: what its grade was. */
  tagsBefore: string[]
  gradeReason: string
  closed: boolean
}

export const blankForm = (): PlaceForm => ({
  name: '',
  kind: '',
  regionCode: '',
  address: '',
  selfHeld: false,
  longitude: '',
  latitude: '',
  coordinateSystem: 'GCJ02',
  keeper: '',
  tags: [],
  tagsBefore: [],
  gradeReason: '',
  closed: false,
})

export const formOf = (view: PlaceView): PlaceForm => ({
  name: view.name,
  kind: view.kind,
  regionCode: view.regionCode,
  address: view.address ?? '',
  selfHeld: view.selfHeld,
  longitude: view.longitude?.toString() ?? '',
  latitude: view.latitude?.toString() ?? '',
  coordinateSystem: view.coordinateSystem ?? 'GCJ02',
  keeper: view.keeper ?? '',
  tags: [...(view.tags ?? [])],
  tagsBefore: [...(view.tags ?? [])],
  gradeReason: '',
  closed: view.closed ?? false,
})

const DEGREES = /^\d{1,3}(\.\d{1,15})?$/

/** Both or none, and numbers. */
export function coordinatesWrong(form: PlaceForm): boolean {
  const given = [form.longitude.trim(), form.latitude.trim()].filter(Boolean)
  return given.length === 1 || given.some((one) => !DEGREES.test(one))
}

/**
 * What must be filled before it is worth asking the service.
 *
 * @param ownTown the town of whoever fills it, to which a place without a community belongs
 */
export function missingFields(form: PlaceForm, ownTown: string): string[] {
  const missing: string[] = []
  if (!form.kind) missing.push('kind')
  if (!form.name.trim()) missing.push('name')
  if (!form.regionCode && !ownTown) missing.push('regionCode')
  return missing
}

export function bodyOf(form: PlaceForm, ownTown: string): RegisterPlace {
  return {
    name: form.name.trim(),
    kind: form.kind as PlaceKind,
    regionCode: form.regionCode || ownTown,
    address: form.address.trim(),
    selfHeld: form.selfHeld,
    keeper: form.keeper.trim(),
    tags: [...form.tags],
    closed: form.closed,
    ...(form.gradeReason.trim() ? { gradeReason: form.gradeReason.trim() } : {}),
    ...(form.longitude.trim()
      ? {
          longitude: Number(form.longitude),
          latitude: Number(form.latitude),
          coordinateSystem: form.coordinateSystem,
        }
      : {}),
  }
}
