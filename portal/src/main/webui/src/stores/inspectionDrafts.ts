import { defineStore } from 'pinia'
import { computed, ref, toRaw, watch } from 'vue'
import { uploadPhoto } from '@/api/hazard'
import { newKey } from '@/api/http'
import { Problem, UNREACHABLE } from '@/api/problem'
import { recordInspection, uploadInspectionPhoto } from '@/api/inspection'
import { sha256OfBytes } from '@/features/draw/sha256'
import { openBackend, type DraftBackend, type DraftPhoto, type InspectionDraft } from '@/features/inspection/draft/draftStore'
import { sendDraft, type SendingApi, type Sent } from '@/features/inspection/draft/sender'
import { bodyOf, currentForm, currentSlot, ownSlotsOf, slotsOf, type InspectionForm } from '@/features/inspection/inspectionForm'
import { useConnection } from './connection'
import { useSession } from './session'

const AGAIN_MS = 30_000

const api: SendingApi = {
  record: async (body, key) => (await recordInspection(body, key)).data,
  photo: async (hazardId, photo) =>
    void (await uploadPhoto(hazardId, photo.blob, photo.name, 'BEFORE', () => undefined, photo.id)),
  ownPhoto: async (inspectionId, photo) =>
    void (await uploadInspectionPhoto(inspectionId, photo.blob, photo.name, () => undefined, photo.id)),
}

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(toRaw(value))) as T

/** The inspections that are kept on this device until the service has them. */
export const useInspectionDrafts = defineStore('inspectionDrafts', () => {
  const session = useSession()
  const connection = useConnection()
  const drafts = ref<InspectionDraft[]>([])
  /** The one that is on its way. */
  const sending = ref('')
  let opened: Promise<DraftBackend> | undefined
  const backend = (): Promise<DraftBackend> => (opened ??= openBackend())

  const owner = computed(() => session.session?.username ?? '')
  const waiting = computed(() => drafts.value.filter((draft) => draft.state === 'WAITING'))

  async function load(): Promise<void> {
    const all = await (await backend()).drafts()
    drafts.value = all
      .filter((draft) => draft.owner === owner.value)
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  }

  const read = async (id: string): Promise<InspectionDraft | undefined> => {
    const draft = await (await backend()).get(id)
    return draft?.owner === owner.value ? upgraded(draft) : undefined
  }

  /** What an earlier version of the form kept, as this one keeps it, with its photos. */
  async function upgraded(draft: InspectionDraft): Promise<InspectionDraft> {
    const form = currentForm(draft.form)
    if (draft.form.checklists) return draft
    const kept = await backend()
    for (const photo of await kept.photos(draft.id)) await kept.putPhoto({ ...photo, slot: currentSlot(photo.slot, form) })
    const next = { ...draft, form }
    await kept.put(next)
    return next
  }

  function begin(form: InspectionForm): InspectionDraft {
    return {
      id: newKey(),
      owner: owner.value,
      updatedAt: new Date().toISOString(),
      form: plain(form),
      state: 'EDITING',
      body: null,
      slots: [],
      attempts: 0,
      inspectionId: null,
      hazardIds: [],
      lostPhotos: 0,
    }
  }

  /** Keeps the form as it reads now. What is on its way stays as it was handed in. */
  async function keep(draft: InspectionDraft, form: InspectionForm): Promise<void> {
    const before = await (await backend()).get(draft.id)
    if (before && before.state !== 'EDITING' && before.state !== 'REFUSED') return
    const next = { ...plain(before ?? draft), form: plain(form), updatedAt: new Date().toISOString() }
    await (await backend()).put(next)
    await load()
  }

  async function discard(id: string): Promise<void> {
    await (await backend()).remove(id)
    await load()
  }

  /** What the photos of a draft are known by, by their slots. */
  async function namesOf(draftId: string): Promise<Record<string, string[]>> {
    const names: Record<string, string[]> = {}
    for (const photo of await (await backend()).photos(draftId)) {
      const name = sha256OfBytes(new Uint8Array(await photo.blob.arrayBuffer()))
      const slot = (names[photo.slot] ??= [])
      if (!slot.includes(name)) slot.push(name)
    }
    return names
  }

  /** Hands it in and tries to send it at once. */
  async function handIn(draft: InspectionDraft, form: InspectionForm): Promise<Sent> {
    const copy = plain(form)
    const before = (await (await backend()).get(draft.id)) ?? draft
    const handed: InspectionDraft = {
      ...plain(before),
      form: copy,
      body: bodyOf(copy, draft.id, await namesOf(draft.id)),
      slots: slotsOf(copy),
      ownSlots: ownSlotsOf(copy),
      state: 'WAITING',
      updatedAt: new Date().toISOString(),
    }
    await (await backend()).put(handed)
    return send(handed)
  }

  /** One at a time, and not by two tabs at once where the browser can tell. */
  async function send(draft: InspectionDraft): Promise<Sent> {
    const work = async (): Promise<Sent> => {
      const kept = await (await backend()).get(draft.id)
      if (!kept || kept.state !== 'WAITING') return { draft: kept ?? { ...draft, state: 'SENT' }, problem: null }
      if (session.offline) await session.load()
      // what is sent without a session would be refused for good
      if (session.offline || !session.authenticated) return { draft: kept, problem: new Problem(0, { code: UNREACHABLE }) }
      sending.value = draft.id
      try {
        return await sendDraft(kept, await backend(), api)
      } finally {
        sending.value = ''
        await load()
      }
    }
    return navigator.locks ? navigator.locks.request('zhiben-inspections', work) : work()
  }

  async function sendAll(): Promise<void> {
    if (!session.authenticated || session.offline || sending.value) return
    await load()
    for (const draft of waiting.value) {
      const { problem } = await send(draft)
      if (problem && connection.lost) return
    }
  }

  const photos = async (draftId: string): Promise<DraftPhoto[]> => (await backend()).photos(draftId)
  async function addPhoto(draftId: string, slot: string, blob: Blob, name: string): Promise<void> {
    await (await backend()).putPhoto({ id: newKey(), draftId, slot, name, blob, sent: false })
  }
  const removePhoto = async (id: string): Promise<void> => (await backend()).removePhoto(id)

  // the store's own: a watcher made for a component would end with it
  watch([() => connection.recoveries, owner, () => session.offline], () => void sendAll())

  /** Sends what waits: now, whenever the connection is back, and from time to time. */
  let watching = false
  function watchOver(): void {
    if (watching) return
    watching = true
    void sendAll()
    window.addEventListener('online', () => void sendAll())
    setInterval(() => waiting.value.length && void sendAll(), AGAIN_MS)
  }

  return { drafts, waiting, sending, load, read, begin, keep, discard, handIn, sendAll, photos, addPhoto, removePhoto, watchOver }
})
