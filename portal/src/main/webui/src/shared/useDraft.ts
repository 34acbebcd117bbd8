import { ref, toRaw, watch } from 'vue'
import { useSession } from '@/stores/session'

/**
 * Keeps an unfinished form through reloads and sign-ins, in this tab only. Answers whether something
 * was restored; `forget` is called after the form was accepted.
 */
export function useDraft<T extends object>(name: string, form: T, blank: () => T) {
  const key = `zhiben.draft.${useSession().session?.username ?? ''}.${name}`
  const restored = ref(false)
  let silent = false

  try {
    const kept = sessionStorage.getItem(key)
    if (kept) {
      Object.assign(form, JSON.parse(kept))
      restored.value = true
    }
  } catch {
    // a draft that cannot be read is no draft
  }

  watch(
    () => form,
    () => {
      if (silent) return
      try {
        sessionStorage.setItem(key, JSON.stringify(toRaw(form)))
      } catch {
        // storage full or switched off: the form still works
      }
    },
    { deep: true },
  )

  function forget(): void {
    silent = true
    sessionStorage.removeItem(key)
    restored.value = false
  }

  function startOver(): void {
    Object.assign(form, blank())
    sessionStorage.removeItem(key)
    restored.value = false
  }

  return { restored, forget, startOver }
}
