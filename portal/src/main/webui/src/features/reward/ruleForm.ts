import type { RewardMatter, RewardRule, RuleKind, SetRewardRule, SharedMatter } from '@/api/reward'
import { fenOf } from './money'

/** Amounts are typed in yuan and shares in per cent. */
export interface RuleDraft {
  category: string
  sector: string
  kind: RuleKind
  share: string
  floor: string
  cap: string
  fixed: string
  general: string
  larger: string
  major: string
  extreme: string
  insider: string
  claimDays: string
  source: string
  shared: SharedMatter
}

export const blankRule = (): RuleDraft => ({
  category: '*',
  sector: '*',
  kind: 'SHARE',
  share: '',
  floor: '',
  cap: '',
  fixed: '',
  general: '',
  larger: '',
  major: '',
  extreme: '',
  insider: '0',
  claimDays: '60',
  source: '',
  shared: 'FIRST_ONLY',
})

/** Per mille of a per cent as people type it; null where it is none. */
export function permilleOf(percent: string): number | null {
  const text = percent.trim()
  if (!/^\d{1,3}(\.\d)?$/.test(text)) return null
  const permille = Math.round(Number(text) * 10)
  return permille <= 1000 ? permille : null
}

const GRADES = ['general', 'larger', 'major', 'extreme'] as const

/** What is wrong, by field: `required`, `amount`, `percent` or `days`. */
export function ruleFaults(form: RuleDraft): Partial<Record<keyof RuleDraft, 'required' | 'amount' | 'percent' | 'days'>> {
  const faults: Partial<Record<keyof RuleDraft, 'required' | 'amount' | 'percent' | 'days'>> = {}
  const optional = form.kind === 'SHARE' ? (['floor', 'cap'] as const) : (['cap'] as const)
  for (const field of optional) if (form[field].trim() && fenOf(form[field]) === null) faults[field] = 'amount'
  if (form.kind === 'SHARE' && permilleOf(form.share) === null) faults.share = form.share.trim() ? 'percent' : 'required'
  if (form.kind === 'FIXED' && fenOf(form.fixed) === null) faults.fixed = form.fixed.trim() ? 'amount' : 'required'
  if (form.kind === 'PER_DEATH') {
    for (const grade of GRADES) if (fenOf(form[grade]) === null) faults[grade] = form[grade].trim() ? 'amount' : 'required'
  }
  if (permilleOf(form.insider) === null) faults.insider = 'percent'
  if (!/^\d{1,3}$/.test(form.claimDays.trim()) || Number(form.claimDays) < 1 || Number(form.claimDays) > 730) faults.claimDays = 'days'
  if (!form.source.trim()) faults.source = 'required'
  return faults
}

/** Of a form without faults; what the kind doesn't ask for is left out. */
export function ruleBody(form: RuleDraft): SetRewardRule {
  const amount = (text: string): number | null => (text.trim() ? fenOf(text) : null)
  return {
    category: form.category,
    sector: form.sector,
    kind: form.kind,
    permille: form.kind === 'SHARE' ? permilleOf(form.share) : null,
    floorFen: form.kind === 'SHARE' ? amount(form.floor) : null,
    capFen: amount(form.cap),
    fixedFen: form.kind === 'FIXED' ? amount(form.fixed) : null,
    perDeath:
      form.kind === 'PER_DEATH'
        ? { general: fenOf(form.general)!, larger: fenOf(form.larger)!, major: fenOf(form.major)!, extreme: fenOf(form.extreme)! }
        : null,
    insiderPermille: permilleOf(form.insider) ?? 0,
    claimDays: Number(form.claimDays),
    source: form.source.trim(),
    shared: form.shared,
  }
}

/** Whether the others on the matter leave so little that a reward may need a reason. */
export const asksWhy = (matter: RewardMatter | null | undefined): boolean =>
  !!matter && (matter.rewards > 0 || (matter.shared === 'FIRST_ONLY' && !matter.first))

/** The pieces of a rule's text: a key and its values. */
export function ruleParts(rule: RewardRule): { key: string; fen?: number; n?: number; perDeath?: RewardRule['perDeath'] }[] {
  const parts: { key: string; fen?: number; n?: number; perDeath?: RewardRule['perDeath'] }[] = []
  if (rule.kind === 'SHARE') parts.push({ key: 'shareText', n: (rule.permille ?? 0) / 10 })
  if (rule.kind === 'FIXED') parts.push({ key: 'fixedText', fen: rule.fixedFen ?? 0 })
  if (rule.kind === 'PER_DEATH') parts.push({ key: 'perDeathText', perDeath: rule.perDeath })
  if (rule.floorFen !== null) parts.push({ key: 'floorText', fen: rule.floorFen })
  if (rule.capFen !== null) parts.push({ key: 'capText', fen: rule.capFen })
  if (rule.insiderPermille) parts.push({ key: 'insiderText', n: rule.insiderPermille / 10 })
  parts.push({ key: 'claimText', n: rule.claimDays })
  parts.push({ key: `sharedText.${rule.shared}` })
  return parts
}
