import type { DraftNotice, NoticeAudience, OfficialNotice } from '@/api/officialNotice'

export interface AudienceForm {
  levels: string[]
  departments: string[]
  enterprises: boolean
  tags: string[]
  domains: string[]
  places: string[]
  allBelow: boolean
  planId: string
  units: string[]
  enterprisePlaces: string[]
  industries: string[]
}

export interface NoticeForm extends AudienceForm {
  title: string
  content: string
  /** One a line. */
  attachments: string
  receiptBy: string
}

const LEVELS = ['CITY', 'DISTRICT', 'TOWN', 'VILLAGE']

/** The levels of places below one's own. */
export const levelsBelow = (own: string | null | undefined): string[] => (own ? LEVELS.slice(LEVELS.indexOf(own) + 1) : [])

export const blankAudience = (): AudienceForm => ({
  levels: [],
  departments: [],
  enterprises: false,
  tags: [],
  domains: [],
  places: [],
  allBelow: false,
  planId: '',
  units: [],
  enterprisePlaces: [],
  industries: [],
})
export const blankNotice = (): NoticeForm => ({ ...blankAudience(), title: '', content: '', attachments: '', receiptBy: '' })

export const formOf = (notice: OfficialNotice): NoticeForm => ({
  ...notice.audience,
  planId: notice.audience.planId ?? '',
  title: notice.title,
  content: notice.content,
  attachments: notice.attachments.join('\n'),
  receiptBy: notice.receiptBy ?? '',
})

/** What narrows enterprises means nothing without these; all places below include those of a level and chosen ones. */
export const audienceOf = (form: AudienceForm): NoticeAudience => ({
  levels: form.allBelow ? [] : [...form.levels],
  departments: [...form.departments],
  enterprises: form.enterprises,
  tags: form.enterprises ? [...form.tags] : [],
  domains: form.enterprises ? [...form.domains] : [],
  places: form.allBelow ? [] : [...form.places],
  allBelow: form.allBelow,
  ...(form.planId && form.units.length ? { planId: form.planId } : {}),
  units: form.planId ? [...form.units] : [],
  enterprisePlaces: form.enterprises ? [...form.enterprisePlaces] : [],
  industries: form.enterprises ? [...form.industries] : [],
})

/** Whether it names anybody. */
export const namesSomebody = (form: AudienceForm): boolean => {
  const said = audienceOf(form)
  return said.allBelow || said.enterprises || [said.levels, said.departments, said.places, said.units].some((list) => list.length > 0)
}

/** The list with that code at its end, once. */
export const added = (list: string[], code: string): string[] => (!code || list.includes(code) ? list : [...list, code])
export const without = (list: string[], code: string): string[] => list.filter((one) => one !== code)

/** Units for which accounts act: a department's, or those of a place other than the issuer's own. */
export function receivingUnits<Unit extends { kind: string; department: string | null; region: string | null }>(units: Unit[], planRegion: string, own: string): Unit[] {
  const silent = ['UPPER', 'ENTERPRISE', 'ENTERPRISES']
  return units.filter((unit) => !silent.includes(unit.kind) && (Boolean(unit.department) || (unit.region ?? planRegion) !== own))
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What is wrong with whom it goes to and by when; the texts stand under `officialNotice.fault`. */
export function audienceFaults(form: AudienceForm & { receiptBy: string }, today: string): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!namesSomebody(form)) faults.audience = 'nobody'
  if (form.receiptBy && form.receiptBy < today) faults.receiptBy = 'past'
  return faults
}

export function faultsOf(form: NoticeForm, today: string): Record<string, string> {
  const faults = audienceFaults(form, today)
  if (!form.title.trim()) faults.title = 'required'
  if (!form.content.trim()) faults.content = 'required'
  return faults
}

export const bodyOf = (form: NoticeForm): DraftNotice => ({
  title: form.title.trim(),
  content: form.content.trim(),
  attachments: linesOf(form.attachments),
  audience: audienceOf(form),
  ...(form.receiptBy ? { receiptBy: form.receiptBy } : {}),
})
