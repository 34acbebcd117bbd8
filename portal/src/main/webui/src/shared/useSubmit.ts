import { computed, nextTick, ref, type Ref } from 'vue'
import { newKey } from '@/api/http'
import { asProblem, type Problem } from '@/api/problem'

/** One sending of a form at a time, with its refusal; the key stays the same while the body does. */
export function useSubmit() {
  const busy = ref(false)
  const problem = ref<Problem | null>(null) as Ref<Problem | null>
  const fieldErrors = computed<Record<string, string>>(() => problem.value?.byField() ?? {})
  let lastBody = ''
  let key = ''

  function keyFor(body: unknown): string {
    const text = JSON.stringify(body)
    if (text !== lastBody || !key) {
      lastBody = text
      key = newKey()
    }
    return key
  }

  async function submit<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined
    busy.value = true
    problem.value = null
    try {
      return await work()
    } catch (thrown) {
      problem.value = asProblem(thrown)
      await nextTick()
      document.querySelector<HTMLElement>('[data-testid="problem-banner"]')?.focus()
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, fieldErrors, keyFor, submit }
}
