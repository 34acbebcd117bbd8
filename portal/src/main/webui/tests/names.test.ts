import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useNames } from '@/stores/names'
import { useSession } from '@/stores/session'

/** What was asked of the services, and what they answer. */
const asked: string[] = []
let answers: (url: string) => { status: number; body: unknown }

beforeEach(() => {
  asked.length = 0
  answers = () => ({ status: 200, body: [] })
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    const { status, body } = answers(url)
    return new Response(JSON.stringify(body), { status })
  })
  setActivePinia(createPinia())
  const session = useSession()
  session.session = { authenticated: true, rights: ['DOMAIN_READ', 'REGION_READ'] }
  session.region = { code: '120110013000', name: '东丽湖街道', level: 'TOWN' }
})
afterEach(() => vi.unstubAllGlobals())

describe('names', () => {
  it('are asked for once, all codes of a moment together', async () => {
    answers = () => ({ status: 200, body: [{ code: 'DLH-SAFETY', name: '应急管理办公室', kind: 'DEPARTMENT' }] })
    const names = useNames()
    expect([names.organisation('DLH-SAFETY'), names.organisation('AG-X'), names.organisation('DLH-SAFETY')]).toEqual(['', '', ''])
    await vi.waitFor(() => expect(names.organisation('DLH-SAFETY')).toBe('应急管理办公室'))
    expect(names.organisation('AG-X')).toBe('AG-X')
    expect(asked).toEqual(['/api/enterprise/v1/organisations?code=DLH-SAFETY&code=AG-X'])
  })

  it('are asked for a hundred at a time', async () => {
    const names = useNames()
    for (let n = 0; n < 101; n++) names.organisation(`C${n}`)
    await vi.waitFor(() => expect(names.organisation('C100')).toBe('C100'))
    expect(asked.length).toBe(2)
  })

  it('are the codes where nobody answers', async () => {
    answers = () => ({ status: 503, body: { code: 'SERVICE_UNAVAILABLE' } })
    const names = useNames()
    names.organisation('DLH-SAFETY')
    names.region('120110013001')
    await vi.waitFor(() => expect(names.organisation('DLH-SAFETY')).toBe('DLH-SAFETY'))
    await vi.waitFor(() => expect(names.region('120110013001')).toBe('120110013001'))
  })

  it('of industries come all at once', async () => {
    answers = () => ({ status: 200, body: [{ code: 'C', name: '制造业' }, { code: 'R90', name: '娱乐业' }] })
    const names = useNames()
    expect([names.industry('R90'), names.industry('C'), names.industry('X1')]).toEqual(['', '', ''])
    await vi.waitFor(() => expect(names.industry('R90')).toBe('娱乐业'))
    expect([names.industry('C'), names.industry('X1'), names.industry(null)]).toEqual(['制造业', 'X1', ''])
    expect(asked).toEqual(['/api/enterprise/v1/industries'])
  })

  it('of industries are the codes where nobody answers', async () => {
    answers = () => ({ status: 503, body: { code: 'SERVICE_UNAVAILABLE' } })
    const names = useNames()
    names.industry('R90')
    await vi.waitFor(() => expect(names.industry('R90')).toBe('R90'))
  })

  it('of the own place are known already; without the right nobody asks', () => {
    const names = useNames()
    expect(names.region('120110013000')).toBe('东丽湖街道')
    useSession().session = { authenticated: true, rights: [] }
    expect(names.organisation('DLH-SAFETY')).toBe('DLH-SAFETY')
    expect(names.region('120110013001')).toBe('120110013001')
    expect(asked).toEqual([])
  })
})
