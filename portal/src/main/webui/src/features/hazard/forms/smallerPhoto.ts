const LONGEST_SIDE = 2000
const SMALL_ENOUGH = 1_500_000
const QUALITY = 0.85
/** What the services take; a phone may give something else. */
const TAKEN = ['image/jpeg', 'image/png']

/**
 * A phone's photo made small enough for a workshop's network. Whatever cannot be drawn goes up as it
 * is: whether it is an image at all is for the service to say.
 */
export async function smallerPhoto(file: File): Promise<Blob> {
  if ((file.size <= SMALL_ENOUGH && TAKEN.includes(file.type)) || typeof createImageBitmap !== 'function') return file
  try {
    const bitmap = await createImageBitmap(file)
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(bitmap.width * scale)
    canvas.height = Math.round(bitmap.height * scale)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
    return drawn && (drawn.size < file.size || !TAKEN.includes(file.type)) ? drawn : file
  } catch {
    return file
  }
}
