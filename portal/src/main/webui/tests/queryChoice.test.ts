import { afterEach, describe, expect, it } from 'vitest'
import { createApp, defineComponent, nextTick, type App, type Ref } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { placeAndDayOf } from '@/features/indicator/usePlaceAndDay'
import { useQueryChoice } from '@/features/indicator/useQueryChoice'

const EMPTY = defineComponent({ render: () => null })
let app: App | undefined
afterEach(() => app?.unmount())

async function opened(address: string): Promise<{ router: Router; chosen: Ref<string> }> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/indicators', component: EMPTY }, { path: '/duties', component: EMPTY }] })
  await router.push(address)
  let chosen: Ref<string> | undefined
  const page = defineComponent({
    setup() {
      chosen = useQueryChoice('state', ['OVERDUE', 'MET'] as const)
      return () => null
    },
  })
  app = createApp(page)
  app.use(router)
  app.mount(document.createElement('div'))
  return { router, chosen: chosen! }
}
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await nextTick()
  await new Promise((done) => setTimeout(done))
}

describe('a choice in the address', () => {
  it.each([
    ['/duties?state=OVERDUE', 'OVERDUE'],
    ['/duties?state=LATE', ''],
    ['/duties?state=OVERDUE&state=MET', ''],
    ['/duties', ''],
  ])('of %s is %j', async (address, expected) => expect((await opened(address)).chosen.value).toBe(expected))

  it('goes into the address beside what stands there, and out of it', async () => {
    const { router, chosen } = await opened('/duties?region=120110')
    chosen.value = 'MET'
    await settled()
    expect(router.currentRoute.value.query).toEqual({ region: '120110', state: 'MET' })
    chosen.value = ''
    await settled()
    expect(router.currentRoute.value.query).toEqual({ region: '120110' })
  })

  it('stays what it is while the page is left, and follows the way back', async () => {
    const { router, chosen } = await opened('/duties?state=OVERDUE')
    await router.push('/indicators?state=MET')
    await settled()
    expect(chosen.value).toBe('OVERDUE')
    await router.push('/duties')
    await settled()
    expect(chosen.value).toBe('')
  })
})

describe('the other tab', () => {
  it('is about the same place and day', () =>
    expect(placeAndDayOf({ region: '120110', asOf: '2025-06-30', state: 'MET' })).toEqual({ region: '120110', asOf: '2025-06-30' }))

  it('has none where none was chosen', () => expect(placeAndDayOf({ state: 'MET' })).toEqual({ region: undefined, asOf: undefined }))
})
