import { onScopeDispose, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { InspectionForm } from '../inspectionForm'
import { useInspectionDrafts } from '@/stores/inspectionDrafts'
import type { InspectionDraft } from './draftStore'

const PAUSE_MS = 300

/**
 * The form's draft on this device. It begins with the first thing that somebody enters; from then on the address names
 * it, so that a reload or a sign-in comes back to it.
 */
export function useInspectionDraft(form: InspectionForm, restoredForm: (kept: InspectionForm) => void) {
  const store = useInspectionDrafts()
  const route = useRoute()
  const router = useRouter()
  const draft = ref<InspectionDraft | null>(null)
  const restored = ref(false)
  const loading = ref(typeof route.query.draft === 'string')
  let dirty = false
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()

  async function load(): Promise<void> {
    const kept = await store.read(String(route.query.draft))
    if (kept) {
      draft.value = kept
      restoredForm(kept.form)
      restored.value = true
    }
    loading.value = false
  }
  if (loading.value) void load()

  /** The draft, which begins now if it didn't before. */
  function ensure(): InspectionDraft {
    if (!draft.value) {
      draft.value = store.begin(form)
      void router.replace({ query: { ...route.query, draft: draft.value.id } })
    }
    return draft.value
  }

  function write(): Promise<void> {
    clearTimeout(timer)
    if (!dirty) return writing
    dirty = false
    const kept = ensure()
    writing = writing.then(() => store.keep(kept, form))
    return writing
  }

  watch(
    () => form,
    () => {
      if (!dirty && (!draft.value || stopped)) return
      touched()
    },
    { deep: true },
  )
  /** Somebody entered something. */
  function touched(): void {
    dirty = true
    stopped = false
    clearTimeout(timer)
    timer = setTimeout(() => void write(), PAUSE_MS)
  }
  const leave = (): void => void write()
  window.addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', leave)
  onScopeDispose(() => {
    window.removeEventListener('pagehide', leave)
    document.removeEventListener('visibilitychange', leave)
    void write()
  })

  /** Nothing more is kept of it: it was handed in or thrown away. */
  function stop(): void {
    dirty = false
    stopped = true
    clearTimeout(timer)
  }

  return { draft, restored, loading, ensure, touched, write, stop }
}
