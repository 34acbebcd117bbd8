import { ref, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/**
 * A choice that stands in the address of a page, so that a reload and the way back keep it. Whatever else stands there
 * counts as no choice.
 */
export function useQueryChoice<C extends string>(name: string, choices: readonly C[]): Ref<C | ''> {
  const route = useRoute()
  const router = useRouter()
  const path = route.path
  const said = (): C | '' => choices.find((one) => one === route.query[name]) ?? ''
  const chosen = ref(said()) as Ref<C | ''>

  watch(chosen, () => {
    if (route.path !== path || chosen.value === said()) return
    void router.replace({ query: { ...route.query, [name]: chosen.value || undefined } })
  })
  watch(
    () => route.query,
    () => {
      // a page that is being left still sees the address of the next one
      if (route.path === path) chosen.value = said()
    },
  )
  return chosen
}
