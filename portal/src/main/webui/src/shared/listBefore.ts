import type { RouteLocationRaw } from 'vue-router'

/** The address that somebody came from if it is that list's, with filters and page; else where to go instead. */
export const cameFrom = (before: unknown, path: string, otherwise: RouteLocationRaw): RouteLocationRaw =>
  typeof before === 'string' && before.split('?')[0] === path ? before : otherwise

/** The list that a page was opened from, as it was; asked while the page is set up, before its own address changes. */
export const listBefore = (path: string, otherwise: RouteLocationRaw): RouteLocationRaw =>
  cameFrom((window.history.state as { back?: unknown } | null)?.back, path, otherwise)
