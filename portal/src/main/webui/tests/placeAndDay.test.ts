import { afterEach, describe, expect, it } from 'vitest'
import { createApp, defineComponent, nextTick, type App } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { usePlaceAndDay } from '@/features/indicator/usePlaceAndDay'

const EMPTY = defineComponent({ render: () => null })
let app: App | undefined
afterEach(() => app?.unmount())

async function opened(address: string): Promise<{ router: Router; place: ReturnType<typeof usePlaceAndDay> }> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/indicators', component: EMPTY }, { path: '/duties', component: EMPTY }] })
  await router.push(address)
  let place: ReturnType<typeof usePlaceAndDay> | undefined
  const page = defineComponent({
    setup() {
      place = usePlaceAndDay()
      return () => null
    },
  })
  app = createApp(page)
  app.use(router)
  app.mount(document.createElement('div'))
  return { router, place: place! }
}
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await nextTick()
  await new Promise((done) => setTimeout(done))
}

describe('place and day of a page', () => {
  it('come from the address and go into it', async () => {
    const { router, place } = await opened('/indicators?region=120110&asOf=2025-06-30')
    expect([place.region.value, place.asOf.value]).toEqual(['120110', '2025-06-30'])
    place.region.value = '120110400'
    await settled()
    expect(router.currentRoute.value.query).toEqual({ region: '120110400', asOf: '2025-06-30' })
    router.back()
    await settled()
    expect(place.region.value).toBe('120110')
  })

  it('leave a half-typed day alone', async () => {
    const { router, place } = await opened('/indicators?asOf=2025-06-30')
    place.asOf.value = ''
    await settled()
    expect([place.asOf.value, router.currentRoute.value.query]).toEqual(['', { asOf: '2025-06-30' }])
    place.asOf.value = '2025-03-31'
    await settled()
    expect(router.currentRoute.value.query).toEqual({ asOf: '2025-03-31' })
  })

  it('stay what they are while the page is being left', async () => {
    const { router, place } = await opened('/indicators?region=120110')
    await router.push('/duties?region=430671')
    await settled()
    expect(place.region.value).toBe('120110')
  })
})
