import { onBeforeUnmount, onMounted } from 'vue'
import { readSequence } from '@/api/reporting'

const EVERY_MS = 1000
const AFTER_FAILURE_MS = 5000

/** Looks at the change sequence once a second while the page is seen, and calls when it moved. */
export function useChanges(changed: () => Promise<void> | void, every = EVERY_MS): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: number | null = null
  let stopped = false

  async function look(): Promise<void> {
    let pause = every
    if (document.visibilityState === 'visible') {
      try {
        const sequence = await readSequence()
        if (last !== null && sequence !== last && !stopped) await changed()
        last = sequence
      } catch {
        pause = AFTER_FAILURE_MS
      }
    }
    if (!stopped) timer = setTimeout(look, pause)
  }

  function seen(): void {
    if (document.visibilityState !== 'visible') return
    clearTimeout(timer)
    timer = setTimeout(look, 0)
  }

  onMounted(() => {
    document.addEventListener('visibilitychange', seen)
    void look()
  })
  onBeforeUnmount(() => {
    stopped = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', seen)
  })
}
