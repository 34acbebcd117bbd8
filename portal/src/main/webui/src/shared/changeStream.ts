const ADDRESS = '/api/reporting/v1/changes/stream'
/** After a refusal; a connection that breaks off is opened again by the browser. */
const AGAIN_MS = 60_000

/** What the service tells by server-sent events: a number that grows whenever figures may have changed. */
export interface ChangeStream {
  /** The newest number; null while nothing has come through. */
  sequence(): number | null
  open(): void
  close(): void
}

export function changeStream(): ChangeStream {
  let source: EventSource | null = null
  let newest: number | null = null
  let again: ReturnType<typeof setTimeout> | undefined

  function open(): void {
    clearTimeout(again)
    if (source || typeof EventSource === 'undefined') return
    const mine = new EventSource(ADDRESS)
    source = mine
    mine.onmessage = (event: MessageEvent<string>) => {
      if (source === mine) newest = numberOf(event.data) ?? newest
    }
    mine.onerror = () => {
      if (source !== mine) return
      // until it speaks again nobody knows whether anything comes through
      newest = null
      if (mine.readyState === EventSource.CLOSED) {
        source = null
        again = setTimeout(open, AGAIN_MS)
      }
    }
  }

  function close(): void {
    clearTimeout(again)
    source?.close()
    source = null
    newest = null
  }

  return { sequence: () => newest, open, close }
}

function numberOf(data: string): number | null {
  try {
    const told: unknown = (JSON.parse(data) as { sequence?: unknown }).sequence
    // the service says less than nothing while it hasn't looked yet
    return typeof told === 'number' && told >= 0 ? told : null
  } catch {
    return null
  }
}
