/** The service worker of the built site: one file, with the list of what it stores for the time without a network. */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, build } from 'vite'

const workerSource = fileURLToPath(new URL('../../app/offline/service-worker.ts', import.meta.url))

/** What the page itself asks for, but for its data. Files for others are not among it: who opens one gets the newest from the network. */
const ofThePage = /^(assets\/.+(?<!\.br|\.gz)|(embed\/)?index\.html|icon\.svg|manifest\.webmanifest)$/

/** A file to be stored: its address within the folder, and a hash of its content unless the address changes with it. */
export interface StoredFile {
  url: string
  revision: string | null
  /**
   * What an address that changes with the content must answer with; it is never asked for again. A host half way to a new version may answer with an
   * earlier file or with its page for all that it lacks: then nothing is stored, and the next visit tries anew.
   */
  integrity?: string
}

/** All that is to be stored of a built folder; `dataAddresses` bear the hashes of their content. */
export function storedFiles(folder: string, dataAddresses: readonly string[]): StoredFile[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  const page = files.filter((file) => ofThePage.test(file)).toSorted()
  return [
    ...page.map((url) => (url.startsWith('assets/') ? lasting(folder, url) : { url, revision: hashOf(join(folder, url)) })),
    ...dataAddresses.map((url) => lasting(folder, url)),
  ]
}

function lasting(folder: string, url: string): StoredFile {
  const content = readFileSync(join(folder, url.replace(/\?.*/, '')))
  return { url, revision: null, integrity: `sha256-${createHash('sha256').update(content).digest('base64')}` }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)
}

/** The worker as one script that imports nothing. */
async function workerScript(files: readonly StoredFile[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __PRECACHE__: JSON.stringify(files) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: workerSource, output: { format: 'iife' } },
    },
  })
  const chunk = 'output' in built ? built.output[0] : undefined
  if (chunk === undefined) throw new Error('The service worker was not built.')
  return chunk.code
}

/** Writes `sw.js` when all else of the site has been written. */
export function offline(dataAddresses: readonly string[]): Plugin {
  let folder = ''
  return {
    name: 'offline',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        writeFileSync(join(folder, 'sw.js'), await workerScript(storedFiles(folder, dataAddresses)))
      },
    },
  }
}
