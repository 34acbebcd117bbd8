/** All dates on screen are dates of China, wherever the browser stands. */
export const ZONE = 'Asia/Shanghai'

const dayFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' })

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/

/** `2026-03-05`, of a date or an instant; empty for nothing. */
export function day(value: string | Date | null | undefined): string {
  if (!value) return ''
  if (typeof value === 'string' && DATE_ONLY.test(value)) return value
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? String(value) : dayFormat.format(instant)
}

/** `2026-03-05 14:20` in China's time. */
export function moment(value: string | null | undefined): string {
  if (!value) return ''
  if (DATE_ONLY.test(value)) return value
  const instant = new Date(value)
  return Number.isNaN(instant.getTime()) ? value : `${dayFormat.format(instant)} ${timeFormat.format(instant)}`
}

export const today = (): string => dayFormat.format(new Date())

/** What somebody typed as a date, as `2026-03-05`; empty when it is none. */
export function readDate(text: string): string {
  const typed = text.trim()
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(typed) ?? /^(\d{4})\D(\d{1,2})\D(\d{1,2})\D?$/.exec(typed)
  if (!parts) return ''
  const [, year, month, date] = parts as unknown as [string, string, string, string]
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const instant = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) ? iso : ''
}

/** What somebody typed as a time of day, as `08:30`; empty when it is none. */
export function readTime(text: string): string {
  const parts = /^(\d{1,2})\D(\d{1,2})$/.exec(text.trim()) ?? /^(\d{2})(\d{2})$/.exec(text.trim())
  if (!parts) return ''
  const [, hour, minute] = parts as unknown as [string, string, string]
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` : ''
}

/** The date `days` after a date. */
export function plusDays(date: string, days: number): string {
  const instant = new Date(`${date}T00:00:00Z`)
  instant.setUTCDate(instant.getUTCDate() + days)
  return instant.toISOString().slice(0, 10)
}

/** The Sunday of a date's week; weeks begin on Monday. */
export function endOfWeek(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return plusDays(date, weekday === 0 ? 0 : 7 - weekday)
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

export function count(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toLocaleString('en-US')
}

/** `87.5%`; empty where nothing was due, because a rate over nothing is not a number. */
export function percent(numerator: number | null | undefined, denominator: number | null | undefined): string {
  if (!denominator) return ''
  return `${(Math.round(((numerator ?? 0) / denominator) * 1000) / 10).toString()}%`
}

/** Money is kept in fen; people read and write yuan. */
export function yuan(fen: number | null | undefined): string {
  if (fen === null || fen === undefined) return ''
  return (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 0, maximumFractionDigits: 2 })
}

export function fenOf(text: string | number): number | null {
  const cleaned = String(text).replaceAll(',', '').trim()
  if (!/^\d+(\.\d{1,2})?$/.test(cleaned)) return null
  const [whole, cents = ''] = cleaned.split('.')
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}
