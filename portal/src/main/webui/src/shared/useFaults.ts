import { computed, ref, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { showFirstError } from './firstError'

/**
 * What stands beside the fields of a form: the service's complaint first, then what the form itself finds missing once
 * somebody tried to hand it in.
 *
 * @param find faults by field; `required` has its text here, the others by `text`
 */
export function useFaults(fieldErrors: Ref<Record<string, string>>, find: () => Record<string, string>, text: (fault: string) => string) {
  const { t } = useI18n()
  const tried = ref(false)
  const faults = computed(() => (tried.value ? find() : {}))

  /** A complaint about an element of a list stands beside the list. */
  function errorOf(field: string): string {
    const said = Object.entries(fieldErrors.value).find(([name]) => name === field || name.startsWith(`${field}[`))?.[1]
    const fault = faults.value[field]
    if (said || !fault) return said ?? ''
    return fault === 'required' ? t('form.required') : text(fault)
  }

  /** Whether it cannot be handed in yet; then the first fault is shown. */
  function faulty(): boolean {
    tried.value = true
    if (!Object.keys(find()).length) return false
    showFirstError()
    return true
  }

  return { tried, errorOf, faulty }
}
