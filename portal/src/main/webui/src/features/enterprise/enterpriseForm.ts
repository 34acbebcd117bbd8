import type { EnterpriseStatus, EnterpriseView, RegisterEnterprise } from '@/api/enterprise'

/** The form as people fill it: everything is text until it is sent. */
export interface EnterpriseForm {
  code: string
  name: string
  kind: string
  industry: string
  industryText: string
  tags: string[]
  /** Not sent: what its grade was. */
  tagsBefore: string[]
  gradeReason: string
  scale: string
  status: EnterpriseStatus
  regionCode: string
  address: string
  principalName: string
  principalPhone: string
  safetyOfficerName: string
  safetyOfficerPhone: string
  longitude: string
  latitude: string
  coordinateSystem: 'GCJ02' | 'WGS84'
  buildingId: string
  buildingName: string
  /** Not shown, but a change sends everything again. */
  registeredOn: string
}

export const blankForm = (): EnterpriseForm => ({
  code: '',
  name: '',
  kind: 'ENTERPRISE',
  industry: '',
  industryText: '',
  tags: [],
  tagsBefore: [],
  gradeReason: '',
  scale: 'SMALL',
  status: 'ACTIVE',
  regionCode: '',
  address: '',
  principalName: '',
  principalPhone: '',
  safetyOfficerName: '',
  safetyOfficerPhone: '',
  longitude: '',
  latitude: '',
  coordinateSystem: 'GCJ02',
  buildingId: '',
  buildingName: '',
  registeredOn: '',
})

export const formOf = (view: EnterpriseView): EnterpriseForm => ({
  code: view.code ?? '',
  name: view.name,
  kind: view.kind,
  industry: view.industry,
  industryText: [view.industry, view.industryName].filter(Boolean).join(' '),
  tags: [...view.tags],
  tagsBefore: [...view.tags],
  gradeReason: '',
  scale: view.scale ?? '',
  status: view.status,
  regionCode: view.regionCode,
  address: view.address ?? '',
  principalName: view.principalName ?? '',
  principalPhone: view.principalPhone ?? '',
  safetyOfficerName: view.safetyOfficerName ?? '',
  safetyOfficerPhone: view.safetyOfficerPhone ?? '',
  longitude: view.longitude?.toString() ?? '',
  latitude: view.latitude?.toString() ?? '',
  coordinateSystem: view.coordinateSystem ?? 'GCJ02',
  buildingId: view.buildingId ?? '',
  buildingName: view.buildingName ?? '',
  registeredOn: view.registeredOn ?? '',
})

/** What must be filled before it is worth asking the service. */
export function missingFields(form: EnterpriseForm): string[] {
  const needed: (keyof EnterpriseForm)[] = ['name', 'kind', 'industry', 'regionCode', 'principalName']
  if (form.status !== 'UNLICENSED') needed.unshift('code')
  return needed.filter((name) => !String(form[name]).trim())
}

export function bodyOf(form: EnterpriseForm): RegisterEnterprise {
  const located = form.longitude.trim() !== '' && form.latitude.trim() !== ''
  return {
    ...(form.code.trim() ? { code: form.code.trim().toUpperCase() } : {}),
    name: form.name.trim(),
    kind: form.kind,
    industry: form.industry,
    tags: [...form.tags],
    scale: form.scale,
    status: form.status,
    regionCode: form.regionCode,
    address: form.address.trim(),
    principalName: form.principalName.trim(),
    principalPhone: form.principalPhone.trim(),
    safetyOfficerName: form.safetyOfficerName.trim(),
    safetyOfficerPhone: form.safetyOfficerPhone.trim(),
    ...(located
      ? {
          longitude: Number(form.longitude),
          latitude: Number(form.latitude),
          coordinateSystem: form.coordinateSystem,
        }
      : {}),
    ...(form.buildingId ? { buildingId: form.buildingId } : {}),
    ...(form.gradeReason.trim() ? { gradeReason: form.gradeReason.trim() } : {}),
    ...(form.registeredOn ? { registeredOn: form.registeredOn } : {}),
  }
}
