import { ref } from 'vue'

/** Whether the form's page opens again without a connection. */
export const formKept = ref(false)

const WORKER = '/form-worker.js'
const PAGE = '/inspections/new'

/** Has the browser keep the files of the inspection form, where it can: over https or on this machine. */
export async function keepForm(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    const registration = await navigator.serviceWorker.register(WORKER, { scope: PAGE })
    const note = (): void => void (formKept.value = registration.active !== null)
    note()
    const coming = registration.installing ?? registration.waiting
    coming?.addEventListener('statechange', note)
  } catch {
    // the form works as ever; it only needs a connection to be opened
  }
}
