import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { asProblem, type Problem } from '@/api/problem'

export interface Load<T> {
  data: ShallowRef<T | null>
  problem: Ref<Problem | null>
  loading: Ref<boolean>
  /** Asks again; what is shown stays until the answer is here. */
  reload(): Promise<void>
  /** Forgets what is shown and asks again. */
  restart(): Promise<void>
}

/** Loads something and keeps the newest answer only: an older one that arrives late is dropped. */
export function useLoad<T>(fetcher: () => Promise<T>, immediate = true): Load<T> {
  const data = shallowRef<T | null>(null)
  const problem = ref<Problem | null>(null) as Ref<Problem | null>
  const loading = ref(immediate)
  let turn = 0

  async function reload(): Promise<void> {
    const mine = ++turn
    loading.value = true
    try {
      const answer = await fetcher()
      if (mine !== turn) return
      data.value = answer
      problem.value = null
    } catch (thrown) {
      if (mine === turn) problem.value = asProblem(thrown)
    } finally {
      if (mine === turn) loading.value = false
    }
  }

  async function restart(): Promise<void> {
    data.value = null
    await reload()
  }

  onScopeDispose(() => {
    turn++
  })
  if (immediate) void reload()
  return { data, problem, loading, reload, restart }
}
