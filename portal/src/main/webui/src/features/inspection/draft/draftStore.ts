import type { RecordInspection } from '@/api/inspection'
import type { InspectionForm } from '../inspectionForm'

/**
 * EDITING: being filled in. WAITING: handed in, and not known to have arrived. REFUSED: the service said no, so nothing
 * was made of it. SENT: arrived with all photos that could be taken.
 */
export type DraftState = 'EDITING' | 'WAITING' | 'REFUSED' | 'SENT'

/** An inspection on this device; its id is that of the draft on the service too. */
export interface InspectionDraft {
  id: string
  /** User name: nobody sees another one's drafts on a shared phone. */
  owner: string
  updatedAt: string
  form: InspectionForm
  state: DraftState
  /** What is sent, word for word the same each time; null before it is handed in. */
  body: RecordInspection | null
  /** Where the photos of each hazard are kept, in the order of the hazards. */
  slots: string[]
  /** Where photos of the inspection itself are kept; absent in drafts from before it had any. */
  ownSlots?: string[]
  /** How often it was sent without an answer. */
  attempts: number
  inspectionId: string | null
  hazardIds: string[]
  /** Photos that the service didn't take. */
  lostPhotos: number
}

export interface DraftPhoto {
  id: string
  draftId: string
  slot: string
  name: string
  blob: Blob
  sent: boolean
}

/** Where drafts are kept. */
export interface DraftBackend {
  drafts(): Promise<InspectionDraft[]>
  get(id: string): Promise<InspectionDraft | undefined>
  put(draft: InspectionDraft): Promise<void>
  /** With its photos. */
  remove(id: string): Promise<void>
  photos(draftId: string): Promise<DraftPhoto[]>
  putPhoto(photo: DraftPhoto): Promise<void>
  removePhoto(id: string): Promise<void>
}

/** For a browser that keeps nothing: lost with the tab. */
export function memoryBackend(): DraftBackend {
  const drafts = new Map<string, InspectionDraft>()
  const photos = new Map<string, DraftPhoto>()
  return {
    drafts: async () => [...drafts.values()].map((draft) => structuredClone(draft)),
    get: async (id) => structuredClone(drafts.get(id)),
    put: async (draft) => void drafts.set(draft.id, structuredClone(draft)),
    remove: async (id) => {
      drafts.delete(id)
      for (const photo of [...photos.values()]) if (photo.draftId === id) photos.delete(photo.id)
    },
    photos: async (draftId) => [...photos.values()].filter((photo) => photo.draftId === draftId).map((photo) => ({ ...photo })),
    putPhoto: async (photo) => void photos.set(photo.id, { ...photo }),
    removePhoto: async (id) => void photos.delete(id),
  }
}

const NAME = 'zhiben-inspections'

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error(NAME))
  })

const finished = (change: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    change.oncomplete = () => resolve()
    change.onerror = change.onabort = () => reject(change.error ?? new Error(NAME))
  })

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', { keyPath: 'id' })
    request.result.createObjectStore('photos', { keyPath: 'id' }).createIndex('draftId', 'draftId')
  }
  return done(request)
}

async function indexedBackend(): Promise<DraftBackend> {
  const database = await open()
  const read = (store: string) => database.transaction(store).objectStore(store)
  async function change(stores: string[], work: (of: (store: string) => IDBObjectStore) => void): Promise<void> {
    const transaction = database.transaction(stores, 'readwrite')
    work((store) => transaction.objectStore(store))
    await finished(transaction)
  }
  return {
    drafts: () => done(read('drafts').getAll() as IDBRequest<InspectionDraft[]>),
    get: (id) => done(read('drafts').get(id) as IDBRequest<InspectionDraft | undefined>),
    put: (draft) => change(['drafts'], (of) => void of('drafts').put(draft)),
    remove: (id) =>
      change(['drafts', 'photos'], (of) => {
        of('drafts').delete(id)
        const keys = of('photos').index('draftId').getAllKeys(id)
        keys.onsuccess = () => keys.result.forEach((key) => of('photos').delete(key))
      }),
    photos: (draftId) => done(read('photos').index('draftId').getAll(draftId) as IDBRequest<DraftPhoto[]>),
    putPhoto: (photo) => change(['photos'], (of) => void of('photos').put(photo)),
    removePhoto: (id) => change(['photos'], (of) => void of('photos').delete(id)),
  }
}

/** On this device where the browser allows it, else in this tab. */
export async function openBackend(): Promise<DraftBackend> {
  try {
    return await indexedBackend()
  } catch {
    return memoryBackend()
  }
}
