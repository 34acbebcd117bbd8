import { computed, onActivated, ref, shallowRef, watch, type Ref } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'
import type { Query } from '@/api/http'
import type { Page, PageQuery } from '@/api/page'
import { asProblem, type Problem } from '@/api/problem'

/** Keyset paging goes on for ever, page numbers only so far: the services refuse rows beyond this. */
export const PAGED_ROWS = 10_000
const PAGE_SIZES = [20, 50, 100]

export interface ListOptions<T> {
  routeName: string
  filters: readonly string[]
  sort?: string
  fetch(query: PageQuery, signal: AbortSignal): Promise<Page<T>>
}

const single = (query: LocationQuery, name: string): string => {
  const value = query[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** A list whose filters, sort and page live in the address: shareable, and kept on return. */
export function useList<T>(options: ListOptions<T>) {
  const route = useRoute()
  const router = useRouter()
  const query = ref<LocationQuery>(route.query)
  const rows = shallowRef<T[]>([])
  const total = ref(0)
  const totalExact = ref(true)
  const loading = ref(true)
  const loadedOnce = ref(false)
  const problem = ref<Problem | null>(null) as Ref<Problem | null>
  let aborter: AbortController | undefined

  const filters = computed<Record<string, string>>(() =>
    Object.fromEntries(options.filters.map((name) => [name, single(query.value, name)])),
  )
  const page = computed(() => Math.max(1, Number(single(query.value, 'page')) || 1))
  const size = computed(() => {
    const wanted = Number(single(query.value, 'size'))
    return PAGE_SIZES.includes(wanted) ? wanted : PAGE_SIZES[0]!
  })
  const sort = computed(() => single(query.value, 'sort') || options.sort || '')
  const filtered = computed(() => Object.values(filters.value).some((value) => value !== ''))
  const filterQuery = computed<Query>(() =>
    Object.fromEntries(Object.entries(filters.value).filter(([, value]) => value !== '')),
  )

  async function reload(): Promise<void> {
    aborter?.abort()
    const mine = (aborter = new AbortController())
    loading.value = true
    try {
      const answer = await options.fetch(
        { ...filterQuery.value, sort: sort.value || undefined, limit: size.value, page: page.value - 1 },
        mine.signal,
      )
      if (mine.signal.aborted) return
      rows.value = answer.items
      total.value = answer.total
      totalExact.value = answer.totalExact !== false
      problem.value = null
    } catch (thrown) {
      if (mine.signal.aborted) return
      problem.value = asProblem(thrown)
      rows.value = []
    } finally {
      if (!mine.signal.aborted) {
        loading.value = false
        loadedOnce.value = true
      }
    }
  }

  function go(changes: Record<string, string | undefined>): void {
    const next: Record<string, string> = {}
    for (const [name, value] of Object.entries({ ...query.value, ...changes })) {
      const text = Array.isArray(value) ? value[0] : value
      if (text) next[name] = text
    }
    void router.replace({ name: options.routeName, query: next })
  }

  const setFilter = (name: string, value: string): void => go({ [name]: value, page: undefined })
  const setPage = (next: number): void => go({ page: next > 1 ? String(next) : undefined })
  const setSize = (next: number): void => go({ size: String(next), page: undefined })
  const setSort = (field: string): void => go({ sort: sort.value === field ? `-${field}` : field, page: undefined })
  const clear = (): void => {
    void router.replace({ name: options.routeName, query: {} })
  }

  watch(
    () => route.query,
    (next) => {
      // a kept-alive list still sees the addresses of other pages
      if (route.name !== options.routeName) return
      if (JSON.stringify(next) === JSON.stringify(query.value)) return
      query.value = next
      void reload()
    },
  )
  let first = true
  onActivated(() => {
    if (!first) void reload()
    first = false
  })
  void reload()

  return {
    rows,
    total,
    totalExact,
    loading,
    loadedOnce,
    problem,
    filters,
    filtered,
    filterQuery,
    page,
    size,
    sort,
    sizes: PAGE_SIZES,
    reload,
    setFilter,
    setPage,
    setSize,
    setSort,
    clear,
  }
}

export type List<T> = ReturnType<typeof useList<T>>
