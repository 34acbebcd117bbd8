import { ref, watch, type Ref } from 'vue'
import { useRoute, useRouter, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import { today } from '@/shared/format'

/** Of an address, what another page about the same place and day takes over. */
export const placeAndDayOf = (query: LocationQuery): LocationQueryRaw => ({ region: query.region, asOf: query.asOf })

/**
 * Which place and which day a page is about. Both stand in the address: a reload keeps them, the address can be sent
 * on, and Back leads from a place below to the one before.
 */
export function usePlaceAndDay(): { region: Ref<string>; asOf: Ref<string> } {
  const route = useRoute()
  const router = useRouter()
  const path = route.path
  const said = (key: string): string => (typeof route.query[key] === 'string' ? (route.query[key] as string) : '')
  const saidDay = (): string => said('asOf') || today()
  const region = ref(said('region'))
  const asOf = ref(saidDay())

  watch([region, asOf], () => {
    // a date that is being typed is empty until it is whole
    if (route.path !== path || !asOf.value || (region.value === said('region') && asOf.value === saidDay())) return
    const query = { ...route.query, region: region.value || undefined, asOf: asOf.value === today() ? undefined : asOf.value }
    void (region.value === said('region') ? router.replace({ query }) : router.push({ query }))
  })
  watch(
    () => route.query,
    () => {
      // a page that is being left still sees the address of the next one
      if (route.path !== path) return
      region.value = said('region')
      asOf.value = saidDay()
    },
  )
  return { region, asOf }
}
