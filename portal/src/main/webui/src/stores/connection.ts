import { defineStore } from 'pinia'
import { ref } from 'vue'
import { readSession } from '@/api/session'

const ASK_AGAIN_MS = 3000

/** Whether the back end can be reached; while it cannot, it is asked every three seconds. */
export const useConnection = defineStore('connection', () => {
  const lost = ref(false)
  const recoveries = ref(0)
  let timer: ReturnType<typeof setTimeout> | undefined

  function heard(alive: boolean): void {
    if (alive === !lost.value) return
    lost.value = !alive
    if (alive) {
      clearTimeout(timer)
      recoveries.value += 1
    } else {
      askLater()
    }
  }

  function askLater(): void {
    clearTimeout(timer)
    timer = setTimeout(async () => {
      try {
        await readSession(true)
      } catch {
        // still away, or refusing: an answer of any kind has been counted by the request itself
      }
      if (lost.value) askLater()
    }, ASK_AGAIN_MS)
  }

  return { lost, recoveries, heard }
})
