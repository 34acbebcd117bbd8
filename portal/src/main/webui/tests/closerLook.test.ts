import { afterEach, describe, expect, it } from 'vitest'
import { createApp, defineComponent, nextTick, type App } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { useCloserLook, type CloserLook } from '@/features/indicator/useCloserLook'

const EMPTY = defineComponent({ render: () => null })
let app: App | undefined
afterEach(() => app?.unmount())

async function opened(address: string): Promise<{ router: Router; closer: CloserLook }> {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/indicators/x', component: EMPTY },
      { path: '/duties', component: EMPTY },
    ],
  })
  await router.push(address)
  let closer: CloserLook | undefined
  const page = defineComponent({
    setup() {
      closer = useCloserLook()
      return () => null
    },
  })
  app = createApp(page)
  app.use(router)
  app.mount(document.createElement('div'))
  return { router, closer: closer! }
}
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await nextTick()
  await new Promise((done) => setTimeout(done))
}

describe('a closer look at an indicator', () => {
  it('comes from the address and goes into it', async () => {
    const { router, closer } = await opened('/indicators/x?region=120110&to=2025-06-30')
    expect([closer.from.value, closer.to.value, closer.domain.value]).toEqual(['', '2025-06-30', ''])
    closer.look({ domain: 'D11' })
    await settled()
    expect(router.currentRoute.value.query).toEqual({ region: '120110', to: '2025-06-30', domain: 'D11' })
    expect(closer.domain.value).toBe('D11')
    router.back()
    await settled()
    expect(closer.domain.value).toBe('')
  })

  it('ends as a whole', async () => {
    const { router, closer } = await opened('/indicators/x?asOf=2025-12-31&from=2025-04-01&to=2025-06-30&domain=-')
    closer.look({ from: '', to: '', domain: '' })
    await settled()
    expect(router.currentRoute.value.query).toEqual({ asOf: '2025-12-31' })
    expect([closer.from.value, closer.to.value, closer.domain.value]).toEqual(['', '', ''])
  })

  it('stays what it is while the page is being left', async () => {
    const { router, closer } = await opened('/indicators/x?domain=D11')
    await router.push('/duties?domain=D12')
    await settled()
    expect(closer.domain.value).toBe('D11')
  })
})
