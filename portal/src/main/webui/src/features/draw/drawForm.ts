import type { DrawView, PoolInspector, PrepareDraw } from '@/api/draw'
import type { NamedEnterprise } from '@/api/enterprise'

export interface DrawForm {
  title: string
  unannounced: boolean
  /** Where the enterprises come from: what fits conditions, a list, or a plan's outstanding ones. */
  source: 'CONDITION' | 'LIST' | 'PLAN' | 'ACTIVITY'
  planId: string
  regionCode: string
  domainCode: string
  tags: string[]
  enterprises: NamedEnterprise[]
  /** By tag, as typed; empty is no weight of its own. */
  weights: Record<string, string>
  /** One a line: code, name, unit. */
  inspectors: string
  countEnterprises: string
  countInspectors: string
  team: string
}

export const blankDraw = (): DrawForm => ({
  title: '',
  unannounced: true,
  source: 'CONDITION',
  planId: '',
  regionCode: '',
  domainCode: '',
  tags: [],
  enterprises: [],
  weights: {},
  inspectors: '',
  countEnterprises: '',
  countInspectors: '',
  team: '2',
})

const CODE = /^[A-Za-z0-9._-]{1,40}$/
const MOST_WEIGHT = 100

export interface ReadInspectors {
  inspectors: PoolInspector[]
  /** Number of the first line that cannot be read or repeats a code. */
  badLine: number | null
}

/** Lines as typed or pasted out of a spreadsheet: the three parts stand between tabs or commas. */
export function readInspectors(text: string): ReadInspectors {
  const inspectors: PoolInspector[] = []
  let badLine: number | null = null
  text.split(/\r?\n/).forEach((line, i) => {
    if (!line.trim()) return
    const [code = '', name = '', unit = '', ...more] = line.split(/[\t,，]/).map((part) => part.trim())
    const bad = !CODE.test(code) || !name || !unit || more.some((part) => part) || inspectors.some((one) => one.code === code)
    if (bad) badLine ??= i + 1
    else inspectors.push({ code, name, unit })
  })
  return { inspectors, badLine }
}

export const textOf = (inspectors: PoolInspector[]): string =>
  inspectors.map(({ code, name, unit }) => `${code}, ${name}, ${unit}`).join('\n')

const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : 0)

/** What is wrong, by field; the texts stand under `draw.fault`. */
export function faultsOf(form: DrawForm): Record<string, string> {
  const faults: Record<string, string> = {}
  if (!form.title.trim()) faults.title = 'required'
  if (form.source === 'LIST' && !form.enterprises.length) faults.enterpriseIds = 'enterprisesNeeded'
  const { inspectors, badLine } = readInspectors(form.inspectors)
  if (badLine !== null) faults.inspectors = 'badLine'
  else if (!inspectors.length) faults.inspectors = 'required'
  if (!whole(form.countEnterprises)) faults['counts.enterprises'] = 'numberNeeded'
  const drawn = whole(form.countInspectors)
  if (!drawn) faults['counts.inspectors'] = 'numberNeeded'
  else if (badLine === null && inspectors.length && drawn > inspectors.length) faults['counts.inspectors'] = 'tooMany'
  if (!whole(form.team)) faults['counts.team'] = 'numberNeeded'
  else if (drawn && whole(form.team) > drawn) faults['counts.team'] = 'teamTooLarge'
  const weights = Object.values(form.weights).filter((weight) => weight.trim())
  if (weights.some((weight) => !whole(weight) || whole(weight) > MOST_WEIGHT)) faults.weights = 'weightWrong'
  return faults
}

export function bodyOf(form: DrawForm): PrepareDraw {
  const listed = form.source === 'LIST'
  const conditions = form.source === 'CONDITION'
  return {
    title: form.title.trim(),
    ...(form.regionCode ? { regionCode: form.regionCode } : {}),
    unannounced: form.unannounced,
    ...(conditions && form.domainCode ? { domainCode: form.domainCode } : {}),
    tags: conditions ? [...form.tags] : [],
    enterpriseIds: listed ? form.enterprises.map((one) => one.id) : [],
    ...(form.source === 'PLAN' ? { planId: form.planId } : {}),
    ...(form.source === 'ACTIVITY' ? { activities: true } : {}),
    weights: Object.fromEntries(
      Object.entries(form.weights)
        .filter(([, weight]) => weight.trim())
        .map(([tag, weight]) => [tag, whole(weight)]),
    ),
    inspectors: readInspectors(form.inspectors).inspectors,
    counts: {
      enterprises: whole(form.countEnterprises),
      inspectors: whole(form.countInspectors),
      team: whole(form.team),
    },
  }
}

/** The form of what was said before; names of a listed enterprise are known for those that are shown. */
export function formOf(draw: DrawView): DrawForm {
  const { definition } = draw
  const named = new Map((draw.pool?.first ?? []).map((one) => [one.id, one]))
  return {
    title: definition.title,
    unannounced: definition.unannounced,
    source: definition.planId ? 'PLAN' : definition.activities ? 'ACTIVITY' : definition.enterpriseIds.length ? 'LIST' : 'CONDITION',
    planId: definition.planId ?? '',
    regionCode: definition.regionCode ?? '',
    domainCode: definition.domainCode ?? '',
    tags: [...definition.tags],
    enterprises: definition.enterpriseIds.map((id) => ({
      id,
      code: named.get(id)?.code ?? '',
      name: named.get(id)?.name ?? id,
    })),
    weights: Object.fromEntries(Object.entries(definition.weights).map(([tag, weight]) => [tag, String(weight)])),
    inspectors: textOf(definition.inspectors),
    countEnterprises: String(definition.counts.enterprises),
    countInspectors: String(definition.counts.inspectors),
    team: String(definition.counts.team),
  }
}
