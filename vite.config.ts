import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin, Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'
import { distributions } from './src/domain/export/distributions.ts'
import { embedPages } from './src/pipeline/site/embed-page.ts'
import { forHosts } from './src/pipeline/site/for-hosts.ts'
import { contentPolicy } from './src/pipeline/site/headers.ts'
import { previewHost } from './src/pipeline/site/host.ts'
import { installable } from './src/pipeline/site/installable.ts'
import { offline } from './src/pipeline/site/offline.ts'
import { siteAddress, siteCard } from './src/pipeline/site/site-card.ts'

const dataFiles = ['core', 'trade', 'map', 'changes', 'gazetteer', 'files'] as const

/** The stable address of each data file with the hash of its content, so that a cache never mixes two versions. */
function dataAddresses(): Record<string, string> {
  return Object.fromEntries(
    dataFiles.map((name) => {
      const file = new URL(`public/data/${name}.json`, import.meta.url)
      const hash = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12) : 'none'
      return [name, `data/${name}.json?v=${hash}`]
    }),
  )
}

/** The version of the rules by which texts are read: a hash of all that the extraction consists of, its names among it. */
function rulesVersion(gazetteer: string): string {
  const rules = new URL('src/extraction/', import.meta.url)
  const files = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('own'),
  )
  const hash = createHash('sha256').update(gazetteer)
  for (const file of files.toSorted()) hash.update(readFileSync(new URL(file, rules)))
  return hash.digest('hex').slice(0, 12)
}

/** Adds what only the built page carries: the content policy, and early requests for what the map needs. */
function pageHead(addresses: Record<string, string>): Plugin {
  return {
    name: 'page-head',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }, injectTo: 'head-prepend' },
      ...['core', 'map'].map((name) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${addresses[name]}` },
        injectTo: 'head' as const,
      })),
    ],
  }
}

/** What comes as one piece that cannot be shaken, and the file that names the parts of it that the page uses. */
const parts: readonly (readonly [piece: RegExp, file: URL])[] = [
  [/^leaflet$/, new URL('src/features/map/surface/leaflet-parts.ts', import.meta.url)],
  [/^victory-vendor\/d3-scale$/, new URL('src/features/trade/parts/scale-parts.ts', import.meta.url)],
  [/^victory-vendor\/d3-shape$/, new URL('src/features/trade/parts/shape-parts.ts', import.meta.url)],
  [/^d3-interpolate$/, new URL('src/features/trade/parts/interpolate-parts.ts', import.meta.url)],
]

/** The built page carries the parts that it uses; tests and the development server take the pieces whole. */
function libraryParts(): Plugin {
  const alias = parts.map(([find, file]) => ({ find, replacement: fileURLToPath(file) }))
  return { name: 'library-parts', apply: 'build', config: () => ({ resolve: { alias } }) }
}

/** The rooms that follow the first picture at once; they come in one piece, trade (with Recharts) in another, what is asked for later in a third. */
const followers = [
  'app/AbbreviationHint.tsx',
  'app/Announcer.tsx',
  'app/CountryTrade.tsx',
  'app/dialogs/Dialogs.tsx',
  'app/menu/MenuContent.tsx',
  'features/details/DetailsView.tsx',
  'features/map/meeting-places.ts',
  'features/search/Search.tsx',
  'features/timeline/TimelineView.tsx',
]

/** What only those need who have documents of their own. */
const own = [
  'src/features/documents/own/',
  'src/state/workspace/',
  'src/extraction/',
  'src/i18n/own-',
  'src/i18n/en/own-',
  'src/i18n/proposal-words',
  'src/domain/wording',
  'node_modules/idb/',
]

/** What of it only the record of a finished review needs. */
const ownRecord = ['src/features/documents/own/record-file', 'src/domain/export/source-record', 'src/domain/export/yaml']

/** What only a frame within another page needs. */
const frame = [
  'src/app/embed/EmbedShell',
  'src/app/embed/Embed.module',
  'src/app/embed/use-',
  'src/i18n/share',
  'src/i18n/en/share',
  'src/domain/embedded-view',
]

/** What another language than English needs, in a piece of its own; and what such pieces have in common. */
const languages = [
  ['ru', 'src/i18n/ru/'],
  ['zh', 'src/i18n/zh/'],
  ['names', 'src/i18n/names'],
  ['names', 'src/domain/naming'],
  ['names', 'src/i18n/pseudo'],
] as const

const isOf = (places: readonly string[], module: string) => places.some((place) => module.includes(place))

/**
 * Says in which piece a module comes. Each file is compressed for itself: sixty small ones, as the bundler would make them, weigh 20 kB more
 * than these few.
 */
function pieces(): (id: string, context: Rolldown.ChunkingContext) => string {
  let known: Record<'index' | 'rooms' | 'trade', Set<string>> | undefined
  return (id, context) => {
    const reach = (found: Set<string>, module: string): Set<string> => {
      if (found.has(module)) return found
      found.add(module)
      return context.getModuleInfo(module)?.importedIds.reduce(reach, found) ?? found
    }
    const from = (files: readonly string[]) =>
      files.map((file) => fileURLToPath(new URL(`src/${file}`, import.meta.url))).reduce(reach, new Set<string>())
    known ??= { index: from(['main.tsx']), rooms: from(followers), trade: from(['features/trade/TradeView.tsx']) }
    // The page itself and the bundler's own helpers are no files of the program.
    if (known.index.has(id) || id.endsWith('.html') || id.startsWith('\0')) return 'index'
    if (known.rooms.has(id)) return 'rooms'
    if (known.trade.has(id)) return 'trade'
    const language = languages.find(([, place]) => id.includes(place))
    if (language) return language[0]
    if (isOf(ownRecord, id)) return 'own-record'
    if (isOf(frame, id)) return 'frame'
    return isOf(own, id) ? 'own' : 'more'
  }
}

/** A worker's file keeps its exports: a page that gets no worker imports it. */
function workerExports(): Plugin {
  return { name: 'worker-exports', options: (options) => ({ ...options, preserveEntrySignatures: 'strict' }) }
}

const addresses = dataAddresses()
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string }
const core = new URL('public/data/core.json', import.meta.url)
const site = siteAddress(process.env['SCO_ATLAS_ADDRESS'])

export default defineConfig({
  base: './',
  plugins: [
    react(),
    libraryParts(),
    pageHead(addresses),
    installable(),
    siteCard(core, distributions, site),
    embedPages(site),
    previewHost(),
    offline(Object.values(addresses)),
    forHosts(),
  ],
  resolve: { tsconfigPaths: true },
  worker: { format: 'es', plugins: () => [workerExports()] },
  define: {
    __DATA_ADDRESSES__: JSON.stringify(addresses),
    __PROGRAM_VERSION__: JSON.stringify(version),
    __RULES__: JSON.stringify(rulesVersion(addresses['gazetteer'] ?? '')),
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: pieces(), debugName: 'pieces' }] } },
    },
  },
  test: {
    // Times are no matter of a test; a loaded machine must not fail one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest leaves a core to its watcher; of two that is half of the time.
    maxWorkers: '100%',
    globalSetup: 'tests/fixtures/five.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Nothing in these rooms keeps anything from one test to the next: half of the time would go into loading them anew for each file.
          isolate: false,
          include: ['tests/{domain,extraction,pipeline}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'state',
          environment: 'node',
          include: ['tests/{state,i18n,features,ui}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['tests/{features,app,ui,state,i18n}/**/*.test.tsx'],
          setupFiles: ['tests/page-setup.ts'],
        },
      },
    ],
  },
})
