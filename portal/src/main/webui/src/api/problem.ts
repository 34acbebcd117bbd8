/** One complaint about one field, as RFC 9457 problem documents of the services carry it. */
export interface FieldError {
  field: string
  code: string
  message: string
}

export interface ProblemDocument {
  type?: string
  title?: string
  status?: number
  detail?: string
  instance?: string
  code?: string
  traceId?: string
  errors?: FieldError[]
}

/** The request never reached the back end. */
export const UNREACHABLE = 'UNREACHABLE'
/** The back end answered with something that is not a problem document. */
export const UNEXPECTED_ANSWER = 'UNEXPECTED_ANSWER'

/** A refused request. `code` is the stable name; `title` and `detail` are in the caller's language. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly traceId: string
  readonly errors: FieldError[]
  readonly retryAfterSeconds: number | null

  constructor(status: number, document: ProblemDocument, retryAfterSeconds: number | null = null) {
    super(document.title ?? document.code ?? `HTTP ${status}`)
    this.name = 'Problem'
    this.status = status
    this.code = document.code ?? UNEXPECTED_ANSWER
    this.title = document.title ?? ''
    this.detail = document.detail ?? ''
    this.traceId = document.traceId ?? ''
    this.errors = Array.isArray(document.errors) ? document.errors : []
    this.retryAfterSeconds = retryAfterSeconds
  }

  /** The messages by field name; list indexes such as `findings[0].place` are kept in the name. */
  byField(): Record<string, string> {
    const messages: Record<string, string> = {}
    for (const error of this.errors) {
      if (error.field && !(error.field in messages)) messages[error.field] = error.message
    }
    return messages
  }
}

export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  return new Problem(0, { code: UNEXPECTED_ANSWER, detail: thrown instanceof Error ? thrown.message : String(thrown) })
}

/** Reads a problem out of an answer's text, whatever it holds. */
export function problemFrom(status: number, text: string, retryAfter: string | null): Problem {
  const seconds = retryAfter && /^\d+$/.test(retryAfter) ? Number(retryAfter) : null
  try {
    const document: unknown = JSON.parse(text)
    if (document && typeof document === 'object') return new Problem(status, document as ProblemDocument, seconds)
  } catch {
    // not JSON: fall through, a proxy or a gateway may have spoken
  }
  return new Problem(status, { code: UNEXPECTED_ANSWER }, seconds)
}
