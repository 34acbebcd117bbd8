import { Problem, UNREACHABLE, problemFrom } from './problem'

export type QueryValue = string | number | boolean | null | undefined
export type Query = Record<string, QueryValue | QueryValue[]>

export interface RequestOptions {
  query?: Query
  body?: unknown
  /** The ETag (with or without quotes) or version that the change is based on. */
  ifMatch?: string | number
  /** Same key and same body give the same answer, so a repeated click creates nothing twice. */
  idempotencyKey?: string
  signal?: AbortSignal
  /** A poll that fails must not raise the "connection lost" banner. */
  quiet?: boolean
}

export interface Reply<T> {
  data: T
  etag: string | null
  location: string | null
  status: number
}

/** What the wrapper asks of the application; set once at start. */
export interface HttpHost {
  csrf(): string
  language(): string
  unauthorized(): void
  connection(alive: boolean): void
}

let host: HttpHost = { csrf: () => '', language: () => 'zh', unauthorized: () => {}, connection: () => {} }

export function configureHttp(next: HttpHost): void {
  host = next
}

export function queryString(query: Query = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') params.append(name, String(one))
    }
  }
  const text = params.toString()
  return text ? `?${text}` : ''
}

export function quotedTag(tag: string | number): string {
  const text = String(tag)
  return text.startsWith('"') || text.startsWith('W/') ? text : `"${text}"`
}

/** A random UUID, also where the page is not a secure context and `crypto.randomUUID` is absent. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

function headersFor(method: string, options: RequestOptions): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': host.language() }
  if (method !== 'GET') headers['X-Zhiben-CSRF'] = host.csrf()
  if (options.ifMatch !== undefined) headers['If-Match'] = quotedTag(options.ifMatch)
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey
  return headers
}

export async function request<T>(method: string, path: string, options: RequestOptions = {}): Promise<Reply<T>> {
  const headers = headersFor(method, options)
  let body: BodyInit | undefined
  if (options.body instanceof FormData) body = options.body
  else if (options.body !== undefined) {
    body = JSON.stringify(options.body)
    headers['Content-Type'] = 'application/json'
  }
  let answer: Response
  try {
    answer = await fetch(path + queryString(options.query), {
      method,
      headers,
      body,
      signal: options.signal,
      credentials: 'same-origin',
    })
  } catch (failure) {
    if (options.signal?.aborted) throw failure
    if (!options.quiet) host.connection(false)
    throw new Problem(0, { code: UNREACHABLE })
  }
  host.connection(true)
  const text = await answer.text()
  if (!answer.ok) throw refused(answer.status, text, answer.headers.get('Retry-After'))
  return {
    data: (text ? JSON.parse(text) : undefined) as T,
    etag: answer.headers.get('ETag'),
    location: answer.headers.get('Location'),
    status: answer.status,
  }
}

function refused(status: number, text: string, retryAfter: string | null): Problem {
  if (status === 401) host.unauthorized()
  return problemFrom(status, text, retryAfter)
}

export const get = async <T>(path: string, query?: Query, options: RequestOptions = {}): Promise<T> =>
  (await request<T>('GET', path, { ...options, query })).data

export const post = <T>(path: string, body: unknown, options: RequestOptions = {}): Promise<Reply<T>> =>
  request<T>('POST', path, { ...options, body: body ?? {} })

export const put = <T>(path: string, body: unknown, options: RequestOptions = {}): Promise<Reply<T>> =>
  request<T>('PUT', path, { ...options, body })

/** Uploads a form with progress (0..1); `fetch` cannot tell how much has left. */
export function upload<T>(
  path: string,
  form: FormData,
  onProgress: (share: number) => void,
  options: RequestOptions = {},
): Promise<Reply<T>> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest()
    call.open('POST', path)
    for (const [name, value] of Object.entries(headersFor('POST', options))) call.setRequestHeader(name, value)
    call.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    }
    call.onerror = () => {
      host.connection(false)
      reject(new Problem(0, { code: UNREACHABLE }))
    }
    call.onload = () => {
      host.connection(true)
      if (call.status < 200 || call.status >= 300) {
        reject(refused(call.status, call.responseText, call.getResponseHeader('Retry-After')))
        return
      }
      resolve({
        data: (call.responseText ? JSON.parse(call.responseText) : undefined) as T,
        etag: call.getResponseHeader('ETag'),
        location: call.getResponseHeader('Location'),
        status: call.status,
      })
    }
    call.send(form)
  })
}
