import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import '@/ui/tokens.css'
import '@/ui/base.css'

// After a new version is put up, a chunk of the old one may be gone: the page that asks for it starts again, once.
window.addEventListener('vite:preloadError', (event) => {
  const lastReload = Number(readSession('reloaded') ?? 0)
  if (Date.now() - lastReload < 10_000) return
  event.preventDefault()
  writeSession('reloaded', String(Date.now()))
  window.location.reload()
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
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
