import { defineStore } from 'pinia'
import { ref } from 'vue'
import { listIndustries, nameOrganisations, readRegion } from '@/api/enterprise'
import { useSession } from './session'

const AT_ONCE = 100

/**
 * Names for codes that stand in records, accounts and tokens. A page asks while it draws: what is unknown is asked for
 * once, all codes of a moment together, and the page draws again. What cannot be named keeps its code.
 */
export const useNames = defineStore('names', () => {
  const session = useSession()
  const regions = ref<Record<string, string>>({})
  const organisations = ref<Record<string, string>>({})
  const industries = ref<Record<string, string> | null>(null)
  const asked = new Set<string>()
  let waiting: string[] = []

  /** The name of a department, an enterprise or an agency; empty while it is being asked for. */
  function organisation(code: string | null | undefined): string {
    if (!code) return ''
    const name = organisations.value[code]
    if (name !== undefined) return name
    if (!session.can('DOMAIN_READ')) return code
    if (!asked.has(`org ${code}`)) {
      asked.add(`org ${code}`)
      if (!waiting.length) queueMicrotask(() => void askOrganisations())
      waiting.push(code)
    }
    return ''
  }

  async function askOrganisations(): Promise<void> {
    const codes = waiting
    waiting = []
    for (let from = 0; from < codes.length; from += AT_ONCE) {
      const part = codes.slice(from, from + AT_ONCE)
      const named = Object.fromEntries(part.map((code) => [code, code]))
      try {
        for (const one of await nameOrganisations(part)) named[one.code] = one.name
      } catch {
        // a code is better than nothing
      }
      organisations.value = { ...organisations.value, ...named }
    }
  }

  /** The name of a place; empty while it is being asked for. */
  function region(code: string | null | undefined): string {
    if (!code) return ''
    if (code === session.regionCode && session.region?.name) return session.region.name
    const name = regions.value[code]
    if (name !== undefined) return name
    if (!session.can('REGION_READ')) return code
    if (!asked.has(`region ${code}`)) {
      asked.add(`region ${code}`)
      queueMicrotask(() => void askRegion(code))
    }
    return ''
  }

  async function askRegion(code: string): Promise<void> {
    let name = code
    try {
      name = (await readRegion(code)).name
    } catch {
      // outside this person's place, or away for now
    }
    regions.value = { ...regions.value, [code]: name }
  }

  /** The name of a section or division of industries; empty while all of them are being asked for. */
  function industry(code: string | null | undefined): string {
    if (!code) return ''
    if (industries.value) return industries.value[code] ?? code
    if (!session.can('REGION_READ')) return code
    if (!asked.has('industries')) {
      asked.add('industries')
      queueMicrotask(() => void askIndustries())
    }
    return ''
  }

  async function askIndustries(): Promise<void> {
    let named: Record<string, string> = {}
    try {
      named = Object.fromEntries((await listIndustries()).map((one) => [one.code, one.name]))
    } catch {
      // a code is better than nothing
    }
    industries.value = named
  }

  return { organisation, region, industry }
})
