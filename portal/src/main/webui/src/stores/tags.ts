import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { listTags, type TagView } from '@/api/tag'
import { useSession } from './session'

/** Codes of those among the chosen tags of which one at most can be had. */
export const gradesAmong = (codes: readonly string[], tags: readonly TagView[]): string[] =>
  codes.filter((code) => tags.some((tag) => tag.code === code && tag.group)).sort()

/** Whether a grade was given, changed or taken, which needs a reason. */
export const regraded = (before: readonly string[], after: readonly string[], tags: readonly TagView[]): boolean =>
  gradesAmong(before, tags).join() !== gradesAmong(after, tags).join()

/** What tags are called and which can be given, as the place has them; asked for once. */
export const useTags = defineStore('tags', () => {
  const session = useSession()
  const all = ref<TagView[]>([])
  let asked = false

  /** Asks the service unless it was asked; a page without an answer shows codes. */
  function ensure(): void {
    if (asked || !session.can('TAG_READ')) return
    asked = true
    void reload()
  }
  async function reload(): Promise<void> {
    try {
      all.value = await listTags()
    } catch {
      asked = false
    }
  }

  /** Those that can be given to an enterprise or a place here; `kept` are shown though they can't be given any more. */
  const given = (kept: readonly string[] = []): TagView[] => {
    ensure()
    return all.value.filter((tag) => (!tag.ofPlace && !tag.retired) || kept.includes(tag.code))
  }
  /** Those by which plans, draws and lists find enterprises and places. */
  const wanted = computed<string[]>(() => {
    ensure()
    return all.value.map((tag) => tag.code)
  })

  return { all, ensure, reload, given, wanted }
})

/** The word for a tag: the locale's for the nation's tags, else what the tenant calls it. */
export function useTagWords() {
  const { t, te } = useI18n()
  const tags = useTags()
  const tagWord = (code: string): string => {
    const key = `enterprise.tag.${code}`
    if (te(key) || te(key, 'zh')) return t(key)
    tags.ensure()
    return tags.all.find((tag) => tag.code === code)?.label ?? code
  }
  return { tagWord }
}
