import type { DrawChange, DrawPool, DrawRecord, DrawTarget } from '@/api/draw'
import { sha256 } from './sha256'

/** The algorithm `zhiben-draw/1` of `docs/random-draw.md`, written a second time for the browser. */
export const ALGORITHM = 'zhiben-draw/1'
const SPAN = 2 ** 48

/** JSON with sorted members and no white space, so that the same value has the same hash everywhere. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

export type Below = (bound: number) => number

/** Numbers that follow from a key; those beyond the last whole multiple of the bound are thrown away. */
export function stream(key: string, label: string): Below {
  let next = 0
  return (bound) => {
    if (!Number.isInteger(bound) || bound < 1 || bound > SPAN) throw new RangeError(`no number below ${bound}`)
    const fair = SPAN - (SPAN % bound)
    for (;;) {
      const word = parseInt(sha256(`${key}:${label}:${next++}`).slice(0, 12), 16)
      if (word < fair) return word % bound
    }
  }
}

export function weightedOrder(weights: number[], below: Below): number[] {
  const left = weights.map((_, i) => i)
  let sum = weights.reduce((all, one) => all + one, 0)
  const order: number[] = []
  while (left.length) {
    let ticket = below(sum)
    let at = 0
    while (ticket >= weights[left[at]!]!) ticket -= weights[left[at++]!]!
    const drawn = left.splice(at, 1)[0]!
    sum -= weights[drawn]!
    order.push(drawn)
  }
  return order
}

interface Orders {
  enterprises: string[]
  inspectors: string[]
}

const by = <T>(key: (one: T) => string) => (a: T, b: T): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)

export function ordersOf(pool: DrawPool, seed: string, publicValue: string): Orders {
  const key = sha256(`${ALGORITHM}:${seed}:${sha256(canonical(pool))}:${publicValue}`)
  const enterprises = [...pool.enterprises].sort(by((one) => one.id))
  const inspectors = [...pool.inspectors].sort(by((one) => one.code))
  return {
    enterprises: weightedOrder(enterprises.map((one) => one.weight), stream(key, 'enterprises')).map((at) => enterprises[at]!.id),
    inspectors: weightedOrder(inspectors.map(() => 1), stream(key, 'inspectors')).map((at) => inspectors[at]!.code),
  }
}

export function dealt({ enterprises, inspectors }: Orders, counts: DrawPool['counts']): DrawTarget[] {
  return enterprises.slice(0, counts.enterprises).map((enterpriseId, i) => ({
    no: i + 1,
    enterpriseId,
    team: Array.from({ length: counts.team }, (_, j) => inspectors[(i * counts.team + j) % counts.inspectors]!),
  }))
}

/** The result after the changes, with the first change that brought in somebody else. */
export function changed(orders: Orders, drawn: DrawTarget[], changes: DrawChange[]): { targets: DrawTarget[]; wrong: number | null } {
  const targets = drawn.map((target) => ({ ...target, team: [...target.team] }))
  const recused = new Map<number, Set<string>>()
  let used = drawn.length
  let wrong: number | null = null
  for (const change of changes) {
    const target = targets[change.target - 1]
    let putIn: string | null = null
    if (target && change.kind === 'WITHDRAWN') {
      putIn = orders.enterprises[used] ?? null
      if (putIn !== null) used++
      if (target.enterpriseId !== change.takenOut) wrong ??= change.seq
      recused.delete(change.target)
      target.enterpriseId = putIn
    } else if (target) {
      const out = recused.get(change.target) ?? new Set<string>()
      recused.set(change.target, out.add(change.takenOut))
      const from = orders.inspectors.indexOf(change.takenOut)
      const around = [...orders.inspectors.slice(from + 1), ...orders.inspectors.slice(0, Math.max(from, 0))]
      putIn = around.find((code) => !target.team.includes(code) && !out.has(code)) ?? null
      const seat = target.team.indexOf(change.takenOut)
      if (seat < 0) wrong ??= change.seq
      else target.team.splice(seat, 1, ...(putIn === null ? [] : [putIn]))
    }
    if (!target || putIn !== change.putIn) wrong ??= change.seq
  }
  return { targets, wrong }
}

export const CHECKS = ['format', 'pool', 'seed', 'drawn', 'changes', 'targets'] as const
export type Check = (typeof CHECKS)[number]

/** Repeats the draw from its record alone and says what agrees. */
export function checkRecord(record: DrawRecord): Record<Check, boolean> {
  try {
    return compare(record)
  } catch {
    // a file may hold anything: what cannot be drawn from agrees with nothing
    return Object.fromEntries(CHECKS.map((check) => [check, false])) as Record<Check, boolean>
  }
}

function compare(record: DrawRecord): Record<Check, boolean> {
  const orders = ordersOf(record.pool, record.seed, record.publicValue)
  const drawn = dealt(orders, record.pool.counts)
  const after = changed(orders, drawn, record.changes)
  return {
    format: record.format === ALGORITHM,
    pool: sha256(canonical(record.pool)) === record.poolHash,
    seed: sha256(`${ALGORITHM}:${record.seed}`) === record.commitment,
    drawn: canonical(drawn) === canonical(record.drawn),
    changes: after.wrong === null,
    targets: canonical(after.targets) === canonical(record.targets),
  }
}

/** A record out of a file's text; null when it is none. */
export function readRecord(text: string): DrawRecord | null {
  try {
    const record = JSON.parse(text) as Partial<DrawRecord> | null
    const lists = [record?.drawn, record?.changes, record?.targets, record?.pool?.enterprises, record?.pool?.inspectors]
    if (!lists.every(Array.isArray) || !record?.pool?.counts || typeof record.seed !== 'string') return null
    return { ...record, visits: record.visits ?? [] } as DrawRecord
  } catch {
    return null
  }
}
