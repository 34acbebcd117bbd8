import { ref, watch, type Ref } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'

const KEYS = ['from', 'to', 'domain'] as const
type Key = (typeof KEYS)[number]

/** What one indicator is looked at more closely for; empty words where that is everything. */
export interface CloserLook {
  /** First day of a period; empty where the indicator tells a stock. */
  from: Ref<string>
  /** Last day of the period. */
  to: Ref<string>
  /** Code of a responsibility domain, `-` for what has none. */
  domain: Ref<string>
  look(changes: Partial<Record<Key, string>>): void
}

/** A period and a domain. They stand in the address as place and day do, so that a link and Back keep them. */
export function useCloserLook(): CloserLook {
  const route = useRoute()
  const router = useRouter()
  const path = route.path
  const said = (key: Key): string => (typeof route.query[key] === 'string' ? (route.query[key] as string) : '')
  const look = { from: ref(said('from')), to: ref(said('to')), domain: ref(said('domain')) }

  watch(
    () => route.query,
    () => {
      // a page that is being left still sees the address of the next one
      if (route.path !== path) return
      for (const key of KEYS) look[key].value = said(key)
    },
  )
  return {
    ...look,
    look(changes) {
      const query: LocationQueryRaw = { ...route.query }
      for (const key of KEYS) {
        if (changes[key] !== undefined) query[key] = changes[key] || undefined
      }
      void router.push({ query })
    },
  }
}
