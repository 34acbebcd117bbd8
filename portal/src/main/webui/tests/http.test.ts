import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { configureHttp, get, newKey, post, put, queryString, quotedTag, request } from '@/api/http'
import { Problem, UNEXPECTED_ANSWER, UNREACHABLE } from '@/api/problem'

const unauthorized = vi.fn()
const connection = vi.fn()
const fetched = vi.fn<typeof fetch>()

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), { status, headers })

const sent = (): { url: string; init: RequestInit; headers: Record<string, string> } => {
  const [url, init] = fetched.mock.calls.at(-1)!
  return { url: String(url), init: init!, headers: init!.headers as Record<string, string> }
}

async function refusal(work: Promise<unknown>): Promise<Problem> {
  const thrown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(thrown).toBeInstanceOf(Problem)
  return thrown as Problem
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  configureHttp({ csrf: () => 'token-1', language: () => 'en', unauthorized, connection })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

describe('a request', () => {
  it('asks in the language of the screen and sends no CSRF token with GET', async () => {
    fetched.mockResolvedValue(json(200, { ok: true }))
    await get('/api/x', { q: '游乐', page: 0, empty: '', none: undefined })
    expect(sent().url).toBe('/api/x?q=%E6%B8%B8%E4%B9%90&page=0')
    expect(sent().headers['Accept-Language']).toBe('en')
    expect(sent().headers).not.toHaveProperty('X-Zhiben-CSRF')
    expect(connection).toHaveBeenLastCalledWith(true)
  })

  it('sends CSRF token, idempotency key and JSON with POST', async () => {
    fetched.mockResolvedValue(json(201, { id: '7' }, { ETag: '"1"', Location: '/api/x/7' }))
    const reply = await post<{ id: string }>('/api/x', { name: 'a' }, { idempotencyKey: 'key-1' })
    expect(sent().headers).toMatchObject({
      'X-Zhiben-CSRF': 'token-1',
      'Idempotency-Key': 'key-1',
      'Content-Type': 'application/json',
    })
    expect(sent().init.body).toBe('{"name":"a"}')
    expect(reply).toMatchObject({ data: { id: '7' }, etag: '"1"', location: '/api/x/7' })
  })

  it('quotes the version for If-Match', async () => {
    fetched.mockResolvedValue(json(200, {}))
    await put('/api/x/7', {}, { ifMatch: 3 })
    expect(sent().headers['If-Match']).toBe('"3"')
    expect(quotedTag('"4"')).toBe('"4"')
  })

  it('leaves the content type of a form to the browser', async () => {
    fetched.mockResolvedValue(json(201, {}))
    await post('/api/x', new FormData())
    expect(sent().headers).not.toHaveProperty('Content-Type')
  })

  it('answers nothing for an empty body', async () => {
    fetched.mockResolvedValue(json(204, undefined))
    expect((await request('POST', '/api/x')).data).toBeUndefined()
  })
})

describe('a refusal', () => {
  it('becomes a problem with its code and fields', async () => {
    fetched.mockResolvedValue(
      json(409, {
        code: 'FIVE_ELEMENTS_MISSING',
        title: 'five',
        status: 409,
        errors: [
          { field: 'plan.funds', code: 'MISSING', message: 'no funds' },
          { field: 'plan.funds', code: 'SECOND', message: 'second' },
        ],
      }),
    )
    const problem = await refusal(post('/api/x', {}))
    expect(problem.code).toBe('FIVE_ELEMENTS_MISSING')
    expect(problem.status).toBe(409)
    expect(problem.byField()).toEqual({ 'plan.funds': 'no funds' })
    expect(unauthorized).not.toHaveBeenCalled()
  })

  it('is still a problem when a gateway speaks HTML', async () => {
    fetched.mockResolvedValue(new Response('<html>', { status: 502 }))
    expect((await refusal(get('/api/x'))).code).toBe(UNEXPECTED_ANSWER)
  })

  it('tells when to come back', async () => {
    fetched.mockResolvedValue(json(503, { code: 'SERVICE_UNAVAILABLE' }, { 'Retry-After': '5' }))
    expect((await refusal(get('/api/x'))).retryAfterSeconds).toBe(5)
  })

  it('with 401 asks for the session', async () => {
    fetched.mockResolvedValue(json(401, { code: 'UNAUTHENTICATED' }))
    await refusal(get('/api/x'))
    expect(unauthorized).toHaveBeenCalledOnce()
  })

  it('without an answer reports the lost connection, a quiet poll does not', async () => {
    fetched.mockRejectedValue(new TypeError('failed'))
    expect((await refusal(get('/api/x'))).code).toBe(UNREACHABLE)
    expect(connection).toHaveBeenCalledExactlyOnceWith(false)
    await refusal(get('/api/x', undefined, { quiet: true }))
    expect(connection).toHaveBeenCalledTimes(1)
  })
})

describe('small parts', () => {
  it('repeat array values in the query', () => {
    expect(queryString({ a: ['1', '2'], b: true })).toBe('?a=1&a=2&b=true')
    expect(queryString()).toBe('')
  })

  it('make UUIDs without randomUUID too', () => {
    const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    expect(newKey()).toMatch(pattern)
    vi.stubGlobal('crypto', { getRandomValues: <T extends ArrayBufferView>(array: T) => globalThis.structuredClone(array) })
    expect(newKey()).toMatch(pattern)
  })
})
