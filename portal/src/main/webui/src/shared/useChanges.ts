import { onBeforeUnmount, onMounted } from 'vue'
import { readSequence } from '@/api/reporting'
import { changeStream } from './changeStream'

const EVERY_MS = 1000
const AFTER_FAILURE_MS = 5000
/** A stream that something on the way holds back looks alive: now and then the service is asked as well. */
const PROVE_MS = 30_000

/** The number grows with what other services told; tasks, reports and scores change without it. */
const ANYWAY_MS = 60_000

/**
 * Calls when figures may have changed, while the page is seen and at most once in a time. The service tells by its
 * stream; where none comes through, it is asked. Once a minute it calls whatever was told.
 */
export function useChanges(changed: () => Promise<void> | void, every = EVERY_MS): void {
  const stream = changeStream()
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: number | null = null
  let asked: number | null = null
  let proveAt = 0
  let calledAt = Date.now()
  let stopped = false

  async function newest(): Promise<number> {
    const told = stream.sequence()
    if (told !== null && Date.now() < proveAt) return told
    // behind what was asked a while ago: nothing comes through
    if (told !== null && asked !== null && told < asked) stream.close()
    asked = await readSequence()
    proveAt = Date.now() + PROVE_MS
    return asked
  }

  async function look(): Promise<void> {
    let pause = every
    if (document.visibilityState === 'visible') {
      try {
        const sequence = await newest()
        const told = last !== null && sequence > last
        if ((told || Date.now() - calledAt >= ANYWAY_MS) && !stopped) {
          calledAt = Date.now()
          await changed()
        }
        last = Math.max(last ?? sequence, sequence)
      } catch {
        pause = AFTER_FAILURE_MS
      }
    }
    if (!stopped) timer = setTimeout(look, pause)
  }

  function seen(): void {
    // who doesn't look holds no connection
    if (document.visibilityState !== 'visible') return stream.close()
    stream.open()
    clearTimeout(timer)
    timer = setTimeout(look, 0)
  }

  onMounted(() => {
    document.addEventListener('visibilitychange', seen)
    if (document.visibilityState === 'visible') stream.open()
    void look()
  })
  onBeforeUnmount(() => {
    stopped = true
    clearTimeout(timer)
    stream.close()
    document.removeEventListener('visibilitychange', seen)
  })
}
