import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { startAgain } from '@/app/start-again'
import { atlasQueries, createQueryClient } from '@/state/queries'
import { startLanguage } from '@/state/use-language'
import '@/ui/tokens.css'
import '@/ui/base.css'
import '@/ui/print.css'

// After a new version is put up, a chunk of the old one may be gone: the page that asks for it starts again, once.
window.addEventListener('vite:preloadError', () => {
  const lastReload = Number(readSession('reloaded') ?? 0)
  if (Date.now() - lastReload < 10_000) return
  writeSession('reloaded', String(Date.now()))
  void startAgain()
})

// A sandboxed frame has no storage; then the reload guard is simply not kept.
function readSession(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key)
  } catch {
    return null
  }
}

function writeSession(key: string, value: string): void {
  try {
    window.sessionStorage.setItem(key, value)
  } catch {
    // See readSession.
  }
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

/** How long the text of `index.html` stands alone at most; then the page says itself what it waits for. */
const PATIENCE_MS = 1000

/**
 * The first picture is drawn at once as a whole, when its data are there. Drawn sooner it would show a note of waiting, and React
 * lets such a note stand for a third of a second even if the data come right after.
 */
async function start(page: HTMLElement): Promise<void> {
  const client = createQueryClient()
  const firstPicture = Promise.all([client.prefetchQuery(atlasQueries.core()), client.prefetchQuery(atlasQueries.map())])
  await Promise.all([startLanguage(), Promise.race([firstPicture, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))])])
  createRoot(page).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  )
}

void start(root)
