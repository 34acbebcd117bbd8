import { computed, type ComputedRef } from 'vue'
import { usePreferences } from '@/stores/preferences'
import type { Column } from './DataTable.vue'

/** The columns of a list that this person wants to see, remembered on this device. */
export function useColumns(list: string, all: ComputedRef<Column[]>, shownAtFirst: string[]) {
  const preferences = usePreferences()
  const chosen = computed(() => preferences.columns[list] ?? shownAtFirst)
  const columns = computed(() => all.value.filter((column, index) => index === 0 || chosen.value.includes(column.key)))
  const choose = (next: string[]): void => {
    preferences.columns = { ...preferences.columns, [list]: next }
  }
  return { chosen, columns, choose }
}
