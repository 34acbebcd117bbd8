import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, defineComponent, type App } from 'vue'
import { changeStream } from '@/shared/changeStream'
import { useChanges } from '@/shared/useChanges'

const service = vi.hoisted(() => ({ sequence: 1, asked: 0 }))
vi.mock('@/api/reporting', () => ({
  readSequence: () => {
    service.asked++
    return Promise.resolve(service.sequence)
  },
}))

/** What the browser gives, told what to say by hand. */
class Told {
  static readonly CLOSED = 2
  static all: Told[] = []
  readyState = 1
  onmessage: ((event: { data: string }) => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly address: string) {
    Told.all.push(this)
  }
  close(): void {
    this.readyState = Told.CLOSED
  }
}

describe('the stream of changes', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    Told.all = []
    vi.stubGlobal('EventSource', Told)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('knows nothing until something came through', () => {
    const stream = changeStream()
    stream.open()
    expect(Told.all.map((one) => one.address)).toEqual(['/api/reporting/v1/changes/stream'])
    expect(stream.sequence()).toBeNull()
    Told.all[0]!.onmessage!({ data: '{"sequence":-1}' })
    Told.all[0]!.onmessage!({ data: 'nonsense' })
    expect(stream.sequence()).toBeNull()
    Told.all[0]!.onmessage!({ data: '{"sequence":7}' })
    expect(stream.sequence()).toBe(7)
    Told.all[0]!.onmessage!({ data: 'nonsense' })
    expect(stream.sequence()).toBe(7)
  })

  it('is trusted no longer once it broke off, until it speaks again', () => {
    const stream = changeStream()
    stream.open()
    const source = Told.all[0]!
    source.onmessage!({ data: '{"sequence":7}' })
    source.readyState = 0
    source.onerror!()
    expect(stream.sequence()).toBeNull()
    source.onmessage!({ data: '{"sequence":8}' })
    expect(stream.sequence()).toBe(8)
    expect(Told.all).toHaveLength(1)
  })

  it('is opened again a while after it was refused', () => {
    const stream = changeStream()
    stream.open()
    Told.all[0]!.readyState = Told.CLOSED
    Told.all[0]!.onerror!()
    expect(Told.all).toHaveLength(1)
    vi.advanceTimersByTime(60_000)
    expect(Told.all).toHaveLength(2)
  })

  it('says nothing more after it was closed', () => {
    const stream = changeStream()
    stream.open()
    const source = Told.all[0]!
    source.onmessage!({ data: '{"sequence":7}' })
    stream.close()
    source.onmessage!({ data: '{"sequence":8}' })
    source.onerror!()
    vi.advanceTimersByTime(120_000)
    expect(stream.sequence()).toBeNull()
    expect(source.readyState).toBe(Told.CLOSED)
    expect(Told.all).toHaveLength(1)
  })

  it('does without where the browser has none', () => {
    vi.stubGlobal('EventSource', undefined)
    const stream = changeStream()
    stream.open()
    expect(stream.sequence()).toBeNull()
  })
})

describe('a page that listens', () => {
  let app: App
  const changed = vi.fn()

  beforeEach(async () => {
    vi.useFakeTimers()
    Told.all = []
    vi.stubGlobal('EventSource', Told)
    changed.mockClear()
    service.sequence = 1
    service.asked = 0
    app = createApp(defineComponent({ setup: () => useChanges(changed), render: () => null }))
    app.mount(document.createElement('div'))
    await vi.advanceTimersByTimeAsync(0)
  })
  afterEach(() => {
    app.unmount()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  const say = (sequence: number): void => Told.all[0]!.onmessage!({ data: JSON.stringify({ sequence }) })

  it('asks once a second while nothing comes through', async () => {
    await vi.advanceTimersByTimeAsync(3000)
    expect(service.asked).toBe(4)
    expect(changed).not.toHaveBeenCalled()
    service.sequence = 2
    await vi.advanceTimersByTimeAsync(2000)
    expect(changed).toHaveBeenCalledTimes(1)
  })

  it('asks no more once it is told', async () => {
    say(1)
    await vi.advanceTimersByTimeAsync(5000)
    expect(service.asked).toBe(1)
    say(2)
    await vi.advanceTimersByTimeAsync(1000)
    expect(changed).toHaveBeenCalledTimes(1)
    expect(service.asked).toBe(1)
  })

  it('calls once a minute whatever was told', async () => {
    say(1)
    await vi.advanceTimersByTimeAsync(59_000)
    expect(changed).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(2000)
    expect(changed).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(changed).toHaveBeenCalledTimes(2)
  })

  it('finds out that a stream is held back', async () => {
    say(1)
    service.sequence = 9
    await vi.advanceTimersByTimeAsync(31_000)
    expect(changed).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(31_000)
    expect(Told.all[0]!.readyState).toBe(Told.CLOSED)
    const before = service.asked
    await vi.advanceTimersByTimeAsync(3000)
    expect(service.asked).toBeGreaterThanOrEqual(before + 3)
  })

  it('holds no connection after it was left', () => {
    app.unmount()
    expect(Told.all[0]!.readyState).toBe(Told.CLOSED)
  })
})
