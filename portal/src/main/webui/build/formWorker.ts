import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What is needed of a file that the build makes. */
export interface BuiltFile {
  type: 'chunk' | 'asset'
  fileName: string
  source?: string | Uint8Array
  isEntry?: boolean
  moduleIds?: string[]
  imports?: string[]
  viteMetadata?: { importedCss?: Set<string> }
}

export type Built = Record<string, BuiltFile>

/** The pages that open without a connection: the form, and the list on which its drafts stand. */
const PAGES = ['/RecordInspectionPage.vue', '/InspectionListPage.vue']

const isRoot = (file: BuiltFile): boolean =>
  file.type === 'chunk' &&
  (file.isEntry === true || (file.moduleIds ?? []).some((id) => PAGES.some((page) => id.endsWith(page))))

/** The built files that those pages load before anything is asked of a service, in order. */
export function filesOfForm(built: Built): string[] {
  const wanted = new Set<string>()
  const follow = (name: string): void => {
    if (wanted.has(name)) return
    wanted.add(name)
    const file = built[name]
    file?.imports?.forEach(follow)
    file?.viteMetadata?.importedCss?.forEach((css) => wanted.add(css))
  }
  Object.values(built)
    .filter(isRoot)
    .forEach((file) => follow(file.fileName))
  return [...wanted].sort().map((name) => `/${name}`)
}

/** The worker with the names of those files; other names or another page make another worker. */
export function workerOf(template: string, built: Built): string {
  const files = filesOfForm(built)
  const page = built['index.html']?.source ?? ''
  const version = createHash('sha256').update(JSON.stringify(files)).update(page).update(template).digest('hex')
  return template
    .replace('__FILES__', () => JSON.stringify(files))
    .replace('__VERSION__', () => JSON.stringify(version.slice(0, 16)))
}

/** Writes the worker of the inspection form beside the page. */
export function formWorker() {
  return {
    name: 'zhiben-form-worker',
    enforce: 'post' as const,
    generateBundle: {
      order: 'post' as const,
      handler(this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): string }, _: unknown, built: unknown): void {
        const template = readFileSync(fileURLToPath(new URL('../src/offline/worker.js', import.meta.url)), 'utf8')
        this.emitFile({ type: 'asset', fileName: 'form-worker.js', source: workerOf(template, built as Built) })
      },
    },
  }
}
