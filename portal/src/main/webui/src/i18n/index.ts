import { createI18n } from 'vue-i18n'
import type { Language } from '@/stores/preferences'
import { en } from './en'
import { zh } from './zh'

export const i18n = createI18n({
  legacy: false,
  locale: 'zh',
  fallbackLocale: 'zh',
  messages: { zh, en },
  missingWarn: import.meta.env.DEV,
  fallbackWarn: false,
})

export function showLanguage(language: Language): void {
  i18n.global.locale.value = language
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

/** For code outside components. */
export const translate = (key: string, values: Record<string, unknown> = {}): string =>
  i18n.global.t(key, values)
