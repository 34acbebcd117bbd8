import { defineStore } from 'pinia'
import { ref, watch } from 'vue'

export type Language = 'zh' | 'en'

const KEY = 'zhiben.preferences'

interface Stored {
  language?: Language
  largeText?: boolean
  columns?: Record<string, string[]>
}

function read(): Stored {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Stored
  } catch {
    return {}
  }
}

/** What this person chose on this device; nothing here is a secret. */
export const usePreferences = defineStore('preferences', () => {
  const stored = read()
  const language = ref<Language>(stored.language ?? 'zh')
  const languageChosen = ref(stored.language !== undefined)
  const largeText = ref(stored.largeText ?? false)
  const columns = ref<Record<string, string[]>>(stored.columns ?? {})

  watch(
    [language, largeText, columns],
    () => {
      const next: Stored = { language: language.value, largeText: largeText.value, columns: columns.value }
      try {
        localStorage.setItem(KEY, JSON.stringify(next))
      } catch {
        // storage may be full or switched off: the choice then lasts for this page only
      }
    },
    { deep: true },
  )

  function chooseLanguage(next: Language): void {
    language.value = next
    languageChosen.value = true
  }

  return { language, languageChosen, largeText, columns, chooseLanguage }
})
