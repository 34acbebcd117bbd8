import { useI18n } from 'vue-i18n'

/** Words for codes: the text of `<group>.<CODE>` where the locale has one, else the code itself. */
export function useWords() {
  const { t, te } = useI18n()
  const word = (group: string, code: string | null | undefined): string => {
    if (!code) return ''
    const key = `${group}.${code}`
    return te(key) || te(key, 'zh') ? t(key) : code
  }
  return { t, word }
}
