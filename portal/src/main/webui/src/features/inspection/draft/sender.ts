import type { InspectionView, RecordInspection } from '@/api/inspection'
import { asProblem, type Problem } from '@/api/problem'
import type { DraftBackend, DraftPhoto, InspectionDraft } from './draftStore'

/** What the sender asks of the services. */
export interface SendingApi {
  record(body: RecordInspection, key: string): Promise<Pick<InspectionView, 'id' | 'hazards'>>
  photo(hazardId: string, photo: DraftPhoto): Promise<void>
  /** A photo of the inspection itself. */
  ownPhoto(inspectionId: string, photo: DraftPhoto): Promise<void>
}

export interface Sent {
  draft: InspectionDraft
  /** Why it was refused, or what it waits for. */
  problem: Problem | null
}

const UNAUTHORIZED = 401
const TIMEOUT = 408
const TOO_MANY = 429
const FAULTS = 500

/** No word about the inspection itself: it may have arrived, and is sent again as it is. */
export function passing(problem: Problem): boolean {
  const { status } = problem
  return status === 0 || status === UNAUTHORIZED || status === TIMEOUT || status === TOO_MANY || status >= FAULTS
}

/**
 * Sends a draft that was handed in, as far as it gets: the record once, then each photo once. What arrived is noted
 * before the next step, and each step names the same key again, so that it can begin anew at any point.
 */
export async function sendDraft(draft: InspectionDraft, backend: DraftBackend, api: SendingApi): Promise<Sent> {
  const now: InspectionDraft = { ...draft, state: 'WAITING', attempts: draft.attempts + 1 }
  // noted before it leaves: whoever closes the page now must not be able to change it
  await backend.put(now)
  if (!now.inspectionId) {
    try {
      const made = await api.record(now.body!, now.id)
      now.inspectionId = made.id
      now.hazardIds = made.hazards.map((hazard) => hazard.id)
      await backend.put(now)
    } catch (thrown) {
      const problem = asProblem(thrown)
      if (!passing(problem)) {
        now.state = 'REFUSED'
        await backend.put(now)
      }
      return { draft: now, problem }
    }
  }
  const problem = await sendPhotos(now, backend, api)
  if (problem) return { draft: now, problem }
  now.state = 'SENT'
  if (now.lostPhotos) await backend.put(now)
  else await backend.remove(now.id)
  return { draft: now, problem: null }
}

/** Null when none is left to be sent. */
async function sendPhotos(draft: InspectionDraft, backend: DraftBackend, api: SendingApi): Promise<Problem | null> {
  for (const photo of await backend.photos(draft.id)) {
    const hazardId = draft.hazardIds[draft.slots.indexOf(photo.slot)]
    if (photo.sent) continue
    const own = !hazardId && draft.ownSlots?.includes(photo.slot)
    if (hazardId || own) {
      try {
        if (hazardId) await api.photo(hazardId, photo)
        else await api.ownPhoto(draft.inspectionId!, photo)
      } catch (thrown) {
        const problem = asProblem(thrown)
        if (passing(problem)) return problem
        draft.lostPhotos += 1
        await backend.put(draft)
      }
    }
    await backend.putPhoto({ ...photo, sent: true })
  }
  return null
}
