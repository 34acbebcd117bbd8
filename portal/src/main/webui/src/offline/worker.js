/*
 * Keeps the files of the inspection form on the device, so that its page opens without a connection. They are the same
 * for everybody: answers of the services and of the sign-in never pass through here.
 */
const FILES = new Set(__FILES__)
const PREFIX = 'zhiben-form-'
const CACHE = PREFIX + __VERSION__
const PAGE = '/inspections/new'

async function keep(address) {
  const answer = await fetch(address, { credentials: 'omit' })
  if (!answer.ok || answer.redirected) throw new Error(`${address}: ${answer.status}`)
  await (await caches.open(CACHE)).put(address, answer)
}

async function dropFormer() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)))
}

const kept = async (address) => (await caches.open(CACHE)).match(address)

/** The page is asked for anew each time, like any other; what was kept stands in only where nobody answers. */
async function page(request) {
  try {
    return await fetch(request)
  } catch {
    return (await kept(PAGE)) ?? Response.error()
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([PAGE, ...FILES].map(keep)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropFormer().then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (pathname === PAGE) event.respondWith(page(request))
  } else if (FILES.has(pathname)) {
    event.respondWith(kept(pathname).then((found) => found ?? fetch(request)))
  }
})
