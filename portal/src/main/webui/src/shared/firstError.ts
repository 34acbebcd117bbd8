import { nextTick } from 'vue'

/** Puts the cursor into the first field that is wrong, so that nobody has to look for it. */
export async function showFirstError(): Promise<void> {
  await nextTick()
  const field = document.querySelector<HTMLElement>('main [aria-invalid="true"]')
  const text = field ?? document.querySelector<HTMLElement>('main [data-testid="field-error"], main [data-testid="findings-missing"]')
  text?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}
