import { newKey } from '@/api/http'
import type { Channel, ReporterKind, SendTipOff } from '@/api/tipoff'

export interface TipOffDraft {
  submission: string
  regionCode: string
  channel: Channel
  category: string
  text: string
  spot: string
  happenedOn: string
  enterpriseId: string
  enterpriseName: string
  reporterKind: ReporterKind
  named: boolean
  name: string
  phone: string
  others: string
  aboutOffice: boolean
  roadClass: string
}

export const blankTipOff = (channel: Channel): TipOffDraft => ({
  submission: newKey(),
  regionCode: '',
  channel,
  category: '',
  text: '',
  spot: '',
  happenedOn: '',
  enterpriseId: '',
  enterpriseName: '',
  reporterKind: 'UNSAID',
  named: false,
  name: '',
  phone: '',
  others: '',
  aboutOffice: false,
  roadClass: '',
})

/** What is missing before it can be sent, by field. */
export function missing(form: TipOffDraft): string[] {
  const fields: string[] = []
  if (!form.regionCode) fields.push('regionCode')
  if (!form.category) fields.push('category')
  if (!form.text.trim()) fields.push('text')
  if (form.named && !form.name.trim()) fields.push('identity.name')
  return fields
}

/** Nothing of a person is sent unless he said that he wants to be named. */
export function toBody(form: TipOffDraft): SendTipOff {
  const others = form.others.split(/[\n,，、;；]+/).map((one) => one.trim()).filter(Boolean)
  return {
    submission: form.submission,
    regionCode: form.regionCode,
    channel: form.channel,
    category: form.category,
    text: form.text.trim(),
    reporterKind: form.reporterKind,
    ...(form.spot.trim() ? { spot: form.spot.trim() } : {}),
    ...(form.happenedOn ? { happenedOn: form.happenedOn } : {}),
    ...(form.enterpriseId ? { enterpriseId: form.enterpriseId } : {}),
    ...(!form.enterpriseId && form.enterpriseName.trim() ? { enterpriseName: form.enterpriseName.trim() } : {}),
    ...(form.roadClass ? { roadClass: form.roadClass } : {}),
    ...(form.aboutOffice ? { aboutOffice: true } : {}),
    ...(form.named
      ? {
          identity: {
            name: form.name.trim(),
            ...(form.phone.trim() ? { phone: form.phone.trim() } : {}),
            ...(others.length ? { others } : {}),
          },
        }
      : {}),
  }
}

/** The address that a poster's code opens. */
export const posterAddress = (origin: string, enterprise: string): string =>
  `${origin}/public/tip-off?enterprise=${encodeURIComponent(enterprise)}`
export const villagePosterAddress = (origin: string, village: string): string =>
  `${origin}/public/tip-off?village=${encodeURIComponent(village)}`
