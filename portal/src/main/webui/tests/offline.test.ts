import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '@/api/session'
import { Problem } from '@/api/problem'
import { forgetInspector, recallInspector, rememberInspector } from '@/offline/inspector'
import { searchKnown } from '@/offline/knownEnterprises'
import { filesOfForm, workerOf, type Built } from '../build/formWorker'

const built: Built = {
  'index.html': { type: 'asset', fileName: 'index.html', source: '<html></html>' },
  'assets/index-1.js': { type: 'chunk', fileName: 'assets/index-1.js', isEntry: true, imports: ['assets/vue-2.js'], viteMetadata: { importedCss: new Set(['assets/index-3.css']) } },
  'assets/vue-2.js': { type: 'chunk', fileName: 'assets/vue-2.js', imports: ['assets/index-1.js'] },
  'assets/Record-4.js': { type: 'chunk', fileName: 'assets/Record-4.js', moduleIds: ['/src/features/inspection/RecordInspectionPage.vue'], imports: ['assets/Field-5.js'] },
  'assets/Field-5.js': { type: 'chunk', fileName: 'assets/Field-5.js', viteMetadata: { importedCss: new Set(['assets/Field-6.css']) } },
  'assets/Hazard-7.js': { type: 'chunk', fileName: 'assets/Hazard-7.js', moduleIds: ['/src/features/hazard/HazardPage.vue'] },
}
const template = readFileSync('src/offline/worker.js', 'utf8')

interface FetchEvent {
  request: { method: string; mode: string; url: string }
  respondWith: (answer: Promise<Response>) => void
}

/** The worker as a browser runs it, with one store and a network that can be away. */
function started(text: string) {
  const store = new Map<string, Response>()
  const network = { away: false, asked: [] as string[] }
  const listeners: Record<string, (event: never) => void> = {}
  const cache = {
    put: async (address: string, answer: Response) => void store.set(address, answer),
    match: async (address: string) => store.get(address),
  }
  const caches = { open: async () => cache, keys: async () => [], delete: async () => true }
  const self = {
    location: { origin: 'https://zhiben.example' },
    addEventListener: (name: string, listener: (event: never) => void) => (listeners[name] = listener),
    skipWaiting: async () => undefined,
    clients: { claim: async () => undefined },
  }
  const fetched = async (asked: string | { url: string }): Promise<Response> => {
    network.asked.push(typeof asked === 'string' ? asked : asked.url)
    if (network.away) throw new TypeError('away')
    return new Response('of the network')
  }
  new Function('self', 'caches', 'fetch', text)(self, caches, fetched)
  const install = (): Promise<void> => {
    let work: Promise<void> = Promise.resolve()
    listeners.install!({ waitUntil: (given: Promise<void>) => (work = given) } as never)
    return work
  }
  const ask = (path: string, mode = 'cors', method = 'GET'): Promise<Response> | null => {
    let answer: Promise<Response> | null = null
    const event: FetchEvent = {
      request: { method, mode, url: path.startsWith('/') ? `https://zhiben.example${path}` : path },
      respondWith: (given) => (answer = given),
    }
    listeners.fetch!(event as never)
    return answer
  }
  return { store, network, install, ask }
}

describe('the worker of the inspection form', () => {
  const text = workerOf(template, built)

  it('names what the form loads, and nothing of other pages', () => {
    expect(filesOfForm(built)).toEqual([
      '/assets/Field-5.js',
      '/assets/Field-6.css',
      '/assets/Record-4.js',
      '/assets/index-1.js',
      '/assets/index-3.css',
      '/assets/vue-2.js',
    ])
  })

  it('is another one when the page changed', () => {
    const other = { ...built, 'index.html': { ...built['index.html']!, source: '<html lang="zh"></html>' } }
    expect(workerOf(template, other)).not.toBe(text)
    expect(text).not.toContain('__')
  })

  it('keeps the page and its files, and nothing later', async () => {
    const worker = started(text)
    await worker.install()
    expect([...worker.store.keys()].sort()).toEqual(['/inspections/new', ...filesOfForm(built)].sort())
    await worker.ask('/inspections/new?draft=1', 'navigate')
    expect(worker.store.size).toBe(filesOfForm(built).length + 1)
  })

  it('shows the kept page only where nobody answers', async () => {
    const worker = started(text)
    await worker.install()
    worker.network.asked.length = 0
    await worker.ask('/inspections/new?draft=1', 'navigate')
    expect(worker.network.asked).toEqual(['https://zhiben.example/inspections/new?draft=1'])
    worker.network.away = true
    const page = await worker.ask('/inspections/new?draft=1', 'navigate')
    expect(page).toBe(worker.store.get('/inspections/new'))
    expect(await worker.ask('/assets/vue-2.js')).toBe(worker.store.get('/assets/vue-2.js'))
  })

  it.each([
    ['/auth/session', 'cors', 'GET'],
    ['/auth/login?return=%2F', 'navigate', 'GET'],
    ['/api/hazard/v1/inspections', 'cors', 'POST'],
    ['/api/hazard/v1/directory', 'cors', 'GET'],
    ['/assets/Hazard-7.js', 'no-cors', 'GET'],
    ['/inspections', 'navigate', 'GET'],
    ['https://elsewhere.example/inspections/new', 'navigate', 'GET'],
  ])('leaves %s alone', async (path, mode, method) => {
    const worker = started(text)
    await worker.install()
    expect(worker.ask(path, mode, method)).toBeNull()
  })
})

describe('who may go on without a connection', () => {
  const officer: Session = { authenticated: true, username: 'li', name: '李', roles: ['officer'], rights: ['INSPECTION_RECORD', 'HAZARD_READ'], csrf: 'secret' }
  beforeEach(() => {
    localStorage.clear()
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  it('is whoever signed in last, with nothing but drafts', () => {
    rememberInspector(officer)
    expect(recallInspector()).toEqual({ authenticated: true, username: 'li', roles: ['officer'], rights: ['INSPECTION_READ', 'INSPECTION_RECORD'] })
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/secret|李/)
  })

  it('is nobody after signing out, or when somebody without the right signs in', () => {
    rememberInspector(officer)
    forgetInspector()
    expect(recallInspector()).toBeNull()
    rememberInspector(officer)
    rememberInspector({ ...officer, username: 'wang', rights: ['HAZARD_READ'] })
    expect(recallInspector()).toBeNull()
  })

  it('is nobody after a day, and before the clock was set back', () => {
    vi.setSystemTime(new Date('2026-05-06T08:00:00Z'))
    rememberInspector(officer)
    vi.setSystemTime(new Date('2026-05-07T08:00:00Z'))
    expect(recallInspector()).not.toBeNull()
    vi.setSystemTime(new Date('2026-05-07T08:00:01Z'))
    expect(recallInspector()).toBeNull()
    vi.setSystemTime(new Date('2026-05-06T07:59:59Z'))
    expect(recallInspector()).toBeNull()
  })

  it('is nobody where the note cannot be read', () => {
    localStorage.setItem('zhiben.inspector', '{')
    expect(recallInspector()).toBeNull()
  })
})

describe('enterprises for an inspection that begins without a connection', () => {
  const park = { id: 'e1', code: '911200000000000001', name: '欢腾湖主题乐园', regionCode: '120110000000' }
  const hotel = { id: 'e2', code: '91120000000000000X', name: '湖畔酒店', regionCode: '120110000000' }
  const away = async (): Promise<never> => {
    throw new Problem(0, { code: 'UNREACHABLE' })
  }
  beforeEach(() => localStorage.clear())

  it('are those that this inspector met here', async () => {
    expect(await searchKnown('li', async () => [park])('乐园')).toEqual([park])
    await searchKnown('li', async () => [hotel])('湖')
    expect(await searchKnown('li', away)()).toEqual([hotel, park])
    expect(await searchKnown('li', away)('乐园')).toEqual([park])
    expect(await searchKnown('li', away)('00x')).toEqual([hotel])
    expect(await searchKnown('wang', away)()).toEqual([])
  })

  it('are what the service says where it answers, also when it refuses', async () => {
    await searchKnown('li', async () => [park])()
    expect(await searchKnown('li', async () => [])('乐园')).toEqual([])
    const refused = async (): Promise<never> => {
      throw new Problem(403, { code: 'FORBIDDEN' })
    }
    await expect(searchKnown('li', refused)()).rejects.toBeInstanceOf(Problem)
  })

  it('go when the inspector signs out', async () => {
    await searchKnown('li', async () => [park])()
    forgetInspector()
    expect(await searchKnown('li', away)()).toEqual([])
  })
})
