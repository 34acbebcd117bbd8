import { nextTick } from 'vue'

let quiet = false

/** Whether a field gets the cursor because something is wrong: a list of choices would hide the other errors. */
export const showsError = (): boolean => quiet

/** Puts the cursor into the first field that is wrong, so that nobody has to look for it. */
export async function showFirstError(): Promise<void> {
  await nextTick()
  const field = document.querySelector<HTMLElement>('main [aria-invalid="true"]')
  const text = field ?? document.querySelector<HTMLElement>('main [data-testid="field-error"], main [data-testid="findings-missing"]')
  text?.scrollIntoView({ block: 'center' })
  quiet = true
  field?.focus({ preventScroll: true })
  quiet = false
}
