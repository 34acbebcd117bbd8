/** So many files a piece of evidence; the service says the same. */
export const MOST_FILES = 10
export const ACCEPT = '.jpg,.jpeg,.png,.pdf,.docx,.xlsx,image/jpeg,image/png'

const MB = 1024 * 1024
const LARGEST_DOCUMENT = 15 * MB
/** A photo is made smaller before it goes up; beyond this even a phone's own is something else. */
const LARGEST_PHOTO = 40 * MB
const DOCUMENTS = ['pdf', 'docx', 'xlsx']
const PHOTOS = ['jpg', 'jpeg', 'png', 'heic', 'heif', 'webp']

export type FileFault = 'type' | 'size' | 'empty' | 'count'

const endingOf = (name: string): string => (name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '')

export const isPhoto = (file: { name: string; type?: string }): boolean => PHOTOS.includes(endingOf(file.name)) || (file.type ?? '').startsWith('image/')

/** What is plainly wrong before anything is sent; the service looks at the content. */
export function fileFault(file: { name: string; size: number; type?: string }, present: number): FileFault | null {
  if (present >= MOST_FILES) return 'count'
  if (!isPhoto(file) && !DOCUMENTS.includes(endingOf(file.name))) return 'type'
  if (file.size === 0) return 'empty'
  return file.size > (isPhoto(file) ? LARGEST_PHOTO : LARGEST_DOCUMENT) ? 'size' : null
}

/** What a photo is called after it was drawn anew. */
export const drawnName = (name: string, type: string): string =>
  type === 'image/jpeg' && !/\.jpe?g$/i.test(name) ? `${name.replace(/\.[^.]*$/, '')}.jpg` : name

/** 980 B, 12 KB, 3.4 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < MB) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / MB).toFixed(1)} MB`
}
