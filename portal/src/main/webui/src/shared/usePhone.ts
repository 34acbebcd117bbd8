import { onScopeDispose, ref } from 'vue'

/** Whether the window has a phone's width; the same bound as in the styles. */
export function usePhone() {
  const query = window.matchMedia('(max-width: 720px)')
  const phone = ref(query.matches)
  const listen = (event: MediaQueryListEvent): void => {
    phone.value = event.matches
  }
  query.addEventListener('change', listen)
  onScopeDispose(() => query.removeEventListener('change', listen))
  return phone
}
