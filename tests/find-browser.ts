/** An installed Chrome, Chromium or Edge for the browser tests; nothing is downloaded from anywhere but the distribution. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/** What the search depends on. */
export interface Machine {
  platform: NodeJS.Platform
  environment: Readonly<Record<string, string | undefined>>
  exists: (path: string) => boolean
}

const thisMachine: Machine = { platform: process.platform, environment: process.env, exists: existsSync }

const namesOnPath = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

const macPlaces = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const linuxPlaces = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
]

/** The browser's program: the one that CHROME_PATH names, else the first one found. CHROME_PATH must exist. */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
  const named = machine.environment['CHROME_PATH']
  if (named && !machine.exists(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`)
  return named || candidates(machine).find((path) => machine.exists(path))
}

function candidates({ platform, environment }: Machine): string[] {
  if (platform === 'win32') {
    const folders = [environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']]
    return windowsPlaces.flatMap((place) =>
      folders.filter((folder) => folder !== undefined).map((folder) => win32.join(folder, place)),
    )
  }
  const path = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '')
  const onPath = namesOnPath.flatMap((name) => path.map((folder) => posix.join(folder, name)))
  if (platform !== 'darwin') return [...onPath, ...linuxPlaces]
  const folders = ['/Applications', posix.join(environment['HOME'] ?? '/', 'Applications')]
  return [...macPlaces.flatMap((place) => folders.map((folder) => posix.join(folder, place))), ...onPath]
}

/**
 * The browser's program. With none on Debian or a child of it, and with the rights to do so, installs the distribution's
 * `chromium`; elsewhere throws an error that says what to install.
 */
export function requireBrowser(): string {
  const found = findBrowser()
  if (found !== undefined) return found
  if (isDebian() && process.getuid?.() === 0) {
    console.log('No Chrome, Chromium or Edge found: installing chromium (apt-get) ...')
    const installed = aptGet('update') && aptGet('install', '-y', 'chromium') ? findBrowser() : undefined
    if (installed !== undefined) return installed
    throw new Error('apt-get could not install chromium. Install Chrome, Chromium or Edge, or name one in CHROME_PATH.')
  }
  throw new Error('No browser found for the browser tests. Install Chrome, Chromium or Edge, or name one in CHROME_PATH.')
}

function isDebian(): boolean {
  const file = '/etc/os-release'
  return existsSync(file) && /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync(file, 'utf8'))
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' })
  if (status !== 0) console.log(`${stdout ?? ''}${stderr ?? ''}`)
  return status === 0
}
