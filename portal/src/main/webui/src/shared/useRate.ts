import { useI18n } from 'vue-i18n'
import { count } from './format'

/** A rate says what it is made of; over nothing there is none. */
export function useRate() {
  const { t } = useI18n()
  return (one: { numerator: number; denominator: number; percent: number | null }): string =>
    one.percent === null ? t('inspectionStat.none') : `${one.percent}% (${count(one.numerator)}/${count(one.denominator)})`
}
