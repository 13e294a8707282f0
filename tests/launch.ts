/** How the tests and the bench start a browser. */
import { findBrowser } from './find-browser'

/** The browser itself asks for nothing on the network. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Playwright's launch options for an installed browser. Throws with what to do if there is none. */
export function launchOptions(): { executablePath: string; args: string[] } {
  const executablePath = process.env['SCO_ATLAS_BROWSER'] ?? findBrowser()
  if (executablePath === undefined)
    throw new Error('No browser found. Install Chrome, Chromium or Edge, or name one in CHROME_PATH.')
  // Root has no sandbox on Linux.
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet }
}
