import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '@tests/find-browser'

const root = fileURLToPath(new URL('../..', import.meta.url))
const executablePath = process.env['SCO_ATLAS_BROWSER'] ?? findBrowser()
if (executablePath === undefined)
  throw new Error('No browser found. Install Chrome, Chromium or Edge, or name one in CHROME_PATH.')

/** Not the port of `npm start`, which may be running; a second run beside this one takes another. */
const port = process.env['SCO_ATLAS_TEST_PORT'] ?? '4187'
const baseURL = `http://127.0.0.1:${port}`

/** The browser itself asks for nothing on the network; root has no sandbox on Linux. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: `${root}node_modules/.cache/sco-atlas/browser`,
  workers: 2,
  retries: 0,
  // Room for a machine that is busy with other things.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: `${root}node_modules/.cache/sco-atlas/browser.json` }]],
  use: { baseURL, launchOptions: { executablePath, args }, actionTimeout: 10_000, trace: 'retain-on-failure' },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
  },
})
