import { onScopeDispose, ref, watch, type Ref } from 'vue'

const EVERY_MS = 20_000

/** The page so many steps on, round and round. */
export const turned = (page: number, steps: number, of: number): number => (of > 0 ? (((page + steps) % of) + of) % of : 0)

/**
 * Turns the pages of the big screen while it is on. Whoever asked their device for less movement turns them by hand.
 *
 * @param pages how many there are
 */
export function useCycle(pages: number, on: Ref<boolean>, every = EVERY_MS) {
  const page = ref(0)
  const playing = ref(!window.matchMedia('(prefers-reduced-motion: reduce)').matches)
  let timer: ReturnType<typeof setInterval> | undefined

  const turn = (steps: number): void => {
    page.value = turned(page.value, steps, pages)
    start()
  }
  /** Begins to wait anew, so that what was turned by hand stays as long as everything else. */
  function start(): void {
    clearInterval(timer)
    timer = on.value && playing.value ? setInterval(() => (page.value = turned(page.value, 1, pages)), every) : undefined
  }
  watch([on, playing], ([isOn], [wasOn]) => {
    if (isOn && !wasOn) page.value = 0
    start()
  })
  onScopeDispose(() => clearInterval(timer))
  return { page, playing, turn }
}
