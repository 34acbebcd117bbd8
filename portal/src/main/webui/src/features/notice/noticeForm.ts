import type { DraftNotice, NoticeAudience, OfficialNotice } from '@/api/officialNotice'

export interface AudienceForm {
  levels: string[]
  departments: string[]
  enterprises: boolean
  tags: string[]
  domains: string[]
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

export const blankAudience = (): AudienceForm => ({ levels: [], departments: [], enterprises: false, tags: [], domains: [] })
export const blankNotice = (): NoticeForm => ({ ...blankAudience(), title: '', content: '', attachments: '', receiptBy: '' })

export const formOf = (notice: OfficialNotice): NoticeForm => ({
  ...notice.audience,
  title: notice.title,
  content: notice.content,
  attachments: notice.attachments.join('\n'),
  receiptBy: notice.receiptBy ?? '',
})

/** Tags and domains narrow enterprises; without these they mean nothing. */
export const audienceOf = (form: AudienceForm): NoticeAudience => ({
  levels: [...form.levels],
  departments: [...form.departments],
  enterprises: form.enterprises,
  tags: form.enterprises ? [...form.tags] : [],
  domains: form.enterprises ? [...form.domains] : [],
})

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What is wrong with whom it goes to and by when; the texts stand under `officialNotice.fault`. */
export function audienceFaults(form: AudienceForm & { receiptBy: string }, today: string): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.levels.length && !form.departments.length && !form.enterprises) faults.audience = 'nobody'
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
