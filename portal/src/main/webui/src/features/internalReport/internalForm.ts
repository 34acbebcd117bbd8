import type { ConfirmReport, InternalReport, RegisterScheme, Scheme } from '@/api/internalReport'
import type { HazardLevel } from '@/api/hazard'
import { fenOf, yuanOf } from '@/features/reward/money'

export interface SchemeForm {
  title: string
  adoptedOn: string
  workers: string
  generalMin: string
  generalMax: string
  majorMin: string
  majorMax: string
  honours: string
}

const plain = (fen: number): string => yuanOf(fen).replaceAll(',', '')

export const schemeForm = (scheme: Scheme | null): SchemeForm => ({
  title: scheme?.title ?? '',
  adoptedOn: scheme?.adoptedOn ?? '',
  workers: scheme ? String(scheme.workers) : '',
  generalMin: scheme ? plain(scheme.generalMinFen) : '',
  generalMax: scheme ? plain(scheme.generalMaxFen) : '',
  majorMin: scheme ? plain(scheme.majorMinFen) : '',
  majorMax: scheme ? plain(scheme.majorMaxFen) : '',
  honours: scheme?.honours ?? '',
})

/** Null while something is missing or is no number. */
export function schemeBody(enterpriseId: string, form: SchemeForm): RegisterScheme | null {
  const fen = [form.generalMin, form.generalMax, form.majorMin, form.majorMax].map(fenOf)
  const workers = Number(form.workers)
  if (!form.title.trim() || !form.adoptedOn || !Number.isInteger(workers) || workers < 1) return null
  const [generalMinFen, generalMaxFen, majorMinFen, majorMaxFen] = fen
  if (generalMinFen == null || generalMaxFen == null || majorMinFen == null || majorMaxFen == null) return null
  return {
    enterpriseId,
    title: form.title.trim(),
    adoptedOn: form.adoptedOn,
    workers,
    generalMinFen,
    generalMaxFen,
    majorMinFen,
    majorMaxFen,
    honours: form.honours.trim() || null,
  }
}

export interface Decision {
  level: HazardLevel
  reward: string
  honour: string
  report: boolean
}

/** Null without any reward, or with an amount that is none. */
export function confirmation(report: Pick<InternalReport, 'kind'>, form: Decision): ConfirmReport | null {
  const rewardFen = form.reward.trim() ? fenOf(form.reward) : null
  const honour = form.honour.trim() || null
  if ((form.reward.trim() && rewardFen === null) || (rewardFen === null && !honour)) return null
  const hazard = report.kind === 'HAZARD'
  return { level: hazard ? form.level : null, rewardFen, honour, report: hazard && form.report }
}
