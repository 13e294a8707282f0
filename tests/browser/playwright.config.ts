import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { launchOptions } from '@tests/launch'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Not the port of `npm start`, which may be running; a second run beside this one takes another. */
const port = process.env['SCO_ATLAS_TEST_PORT'] ?? '4187'
const baseURL = `http://127.0.0.1:${port}`

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: `${root}node_modules/.cache/sco-atlas/browser`,
  workers: 2,
  // What passes at its second try only is told of by name, and counted as passed.
  retries: 1,
  // Room for a machine that is busy with other things.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: `${root}node_modules/.cache/sco-atlas/browser.json` }]],
  // A trace of every test, kept or not, would take a fourth of the time: `--trace retain-on-failure` takes them where they are wanted.
  use: {
    baseURL,
    launchOptions: launchOptions(),
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    // It answers what a test would answer instead of the host; `offline.spec.ts` is about it.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
  },
})
