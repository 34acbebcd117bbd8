import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { readMe, type RegionRef } from '@/api/enterprise'
import { readSession, type Role, type Session } from '@/api/session'
import { asProblem, type Problem } from '@/api/problem'
import { forgetInspector, recallInspector, rememberInspector } from '@/offline/inspector'
import type { Right } from '@/shared/rights'
import { useConnection } from './connection'

/** The one page that opens without a connection. */
const FORM = '/inspections/new'

/** Who is signed in, as the portal's back end says it; the tokens never reach the browser. */
export const useSession = defineStore('session', () => {
  const session = ref<Session | null>(null)
  const region = ref<RegionRef | null>(null)
  const problem = ref<Problem | null>(null)
  const expired = ref(false)
  /** Nobody could be asked who is signed in: only drafts on this device are to be had. */
  const offline = ref(false)

  const loaded = computed(() => session.value !== null)
  const authenticated = computed(() => session.value?.authenticated === true)
  const csrf = computed(() => session.value?.csrf ?? '')
  const roles = computed<Role[]>(() => session.value?.roles ?? [])
  const displayName = computed(() => session.value?.name || session.value?.username || '')
  const regionCode = computed(() => region.value?.code ?? session.value?.region?.code ?? '')
  const mapTiles = computed(() => session.value?.map)
  const isEnterprise = computed(() => roles.value.some((role) => role.startsWith('enterprise-')))

  async function load(): Promise<void> {
    try {
      const wasIn = authenticated.value
      const answer = await readSession()
      if (offline.value && answer.authenticated && answer.username !== session.value?.username) {
        // somebody else signed in meanwhile: nothing of the page stays
        rememberInspector(answer)
        window.location.reload()
        return
      }
      problem.value = null
      offline.value = false
      if (answer.authenticated) rememberInspector(answer)
      else forgetInspector()
      expired.value = wasIn && !answer.authenticated
      session.value = answer
      if (answer.authenticated) void loadPlace(answer)
    } catch (thrown) {
      const failure = asProblem(thrown)
      const inspector = failure.status === 0 && window.location.pathname === FORM ? recallInspector() : null
      if (inspector && !session.value) {
        session.value = inspector
        offline.value = true
      } else if (!offline.value) {
        problem.value = failure
      }
    }
  }

  const connection = useConnection()
  watch(
    () => connection.recoveries,
    () => offline.value && void load(),
  )

  /** The place's name; the pages do not wait for it. */
  async function loadPlace(answer: Session): Promise<void> {
    const known = answer.region
    if (known?.name && known.level) {
      region.value = { code: known.code, name: known.name, level: known.level }
      return
    }
    if (!known?.code) return
    try {
      region.value = (await readMe()).region
    } catch {
      region.value = null
    }
  }

  let checking: Promise<void> | null = null

  /** An answer 401 came: ask once whether the session is really gone. */
  function recheck(): void {
    if (!authenticated.value) return
    checking ??= load().finally(() => {
      checking = null
    })
  }

  const can = (right: Right): boolean => session.value?.rights?.includes(right) ?? false
  const is = (...wanted: Role[]): boolean => wanted.some((role) => roles.value.includes(role))

  return {
    session,
    region,
    problem,
    expired,
    offline,
    loaded,
    authenticated,
    csrf,
    roles,
    displayName,
    regionCode,
    isEnterprise,
    mapTiles,
    load,
    recheck,
    can,
    is,
  }
})
