import { signOut } from '@/api/session'
import { forgetInspector } from '@/offline/inspector'

/** Ends the session here and at the identity server; drafts of this tab go with it. */
export async function leave(): Promise<void> {
  forgetInspector()
  try {
    const next = await signOut()
    sessionStorage.clear()
    window.location.assign(next)
  } catch {
    window.location.reload()
  }
}
