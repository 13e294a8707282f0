/**
 * Keeps the atlas on the reader's device: what its views ask for is stored at the first visit and answered from there. A new version is stored beside the
 * one in use and waits until the reader asks for it or has closed the last page.
 */
import { type PrecacheEntry, PrecacheController, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { TAKE_OVER } from './take-over'

/** Put in by the build (see `src/pipeline/site/offline.ts`). */
declare const __PRECACHE__: PrecacheEntry[]

/** What of a worker's world is used here; the page's library of types does not know it. */
interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
declare const self: {
  addEventListener: ((type: 'install' | 'activate', listener: (event: LifeEvent) => void) => void) &
    ((type: 'message', listener: (event: MessageEvent<unknown>) => void) => void)
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void>; matchAll: () => Promise<readonly unknown[]> }
}

const controller = new PrecacheController()
controller.addToCacheList(__PRECACHE__)

self.addEventListener('install', (event) => void controller.install(event))

self.addEventListener('activate', (event) => event.waitUntil(begin(event)))

/** From the first visit on the page is served from here. What is of an earlier version goes, unless another page still runs on it. */
async function begin(event: LifeEvent): Promise<void> {
  await self.clients.claim()
  const pages = await self.clients.matchAll()
  if (pages.length <= 1) await controller.activate(event)
}

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting()
})

// The view stands in the query: whatever it is, the page is the same file.
registerRoute(new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./], cleanURLs: false }))

// What a page of an earlier version asks for, under an address that no other version has.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && /\/assets\/|\/data\/\w+\.json\?v=/.test(url.pathname + url.search),
  async ({ request }) => {
    const cache = await caches.open(controller.strategy.cacheName)
    return (await cache.match(request.url)) ?? fetch(request)
  },
)
