/** The byte budgets of the built app: what crosses the wire, compressed with brotli, until the map can be used and in all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { parseAst } from 'vite'

/** One budget in kB of 1000 bytes. */
export interface Measured {
  name: string
  kilobytes: number
  limit: number
}

interface FirstLoad {
  scripts: string[]
  styles: string[]
}

/** Measures the built app in `dist`; a file that is missing is an error. */
export function measureBudgets(dist: string): Measured[] {
  const size = (files: string[]) =>
    files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length, 0) / 1000
  const { scripts, styles } = firstLoad(dist)
  if (scripts.length === 0) throw new Error('index.html loads no script')
  const js = size(scripts)
  const shapes = size(['data/map.json'])
  const data = size(['data/core.json'])
  const page = size(['index.html', ...styles])
  const stored = storedForOffline(dist)
  if (stored.length === 0) throw new Error('sw.js stores no file')
  return [
    { name: 'scripts of the first load', kilobytes: js, limit: 135 },
    { name: 'shapes (map.json)', kilobytes: shapes, limit: 57 },
    { name: 'data (core.json)', kilobytes: data, limit: 43 },
    { name: 'HTML and CSS of the first load', kilobytes: page, limit: 10 },
    { name: 'all of the first load', kilobytes: js + shapes + data + page, limit: 240 },
    { name: 'scripts of the atlas', kilobytes: size(scriptsOf(dist, 'atlas')), limit: 390 },
    { name: "scripts for documents of one's own", kilobytes: size(scriptsOf(dist, 'own')), limit: 165 },
    { name: 'Russian', kilobytes: size(scriptsOf(dist, 'ru')), limit: 60 },
    { name: 'Chinese', kilobytes: size(scriptsOf(dist, 'zh')), limit: 60 },
    // Of it, what the first load has brought comes out of the cache of the browser.
    { name: 'stored for offline use', kilobytes: size(stored), limit: 900 },
  ]
}

/** Scripts and styles that index.html loads or preloads, with all that those scripts import statically; paths within `dist`. */
function firstLoad(dist: string): FirstLoad {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? []
  const scripts = new Set<string>()
  const styles: string[] = []
  for (const tag of tags) {
    const address = /\b(?:src|href)="([^":]+)"/.exec(tag)?.[1]
    if (address === undefined) continue
    const file = normalize(address.replace(/[?#].*/, ''))
    if (tag.startsWith('<script') || /\b(modulepreload|as="script")/.test(tag)) addWithImports(dist, file, scripts)
    else if (tag.includes('rel="stylesheet"')) styles.push(file)
  }
  return { scripts: [...scripts], styles }
}

function addWithImports(dist: string, file: string, found: Set<string>): void {
  if (found.has(file)) return
  found.add(file)
  for (const statement of parseAst(readFileSync(join(dist, file), 'utf8')).body) {
    const source = 'source' in statement ? statement.source?.value : undefined
    if (source !== undefined) addWithImports(dist, normalize(join(dirname(file), source)), found)
  }
}

/** The files that the service worker stores at the first visit; paths within `dist`. */
function storedForOffline(dist: string): string[] {
  const list = readFileSync(join(dist, 'sw.js'), 'utf8').matchAll(/\burl:[`'"]([^`'"?]+)/g)
  return [...list].map(([, file = '']) => file)
}

/** Pieces that only some readers are sent: who has documents of his own, who reads another language (`pieces` in vite.config.ts). */
const apart = { own: /(^|[\\/])(own|extraction-worker)-/, ru: /(^|[\\/])ru-/, zh: /(^|[\\/])zh-/ }

function scriptsOf(dist: string, whose: 'atlas' | keyof typeof apart): string[] {
  if (!existsSync(dist)) return []
  const isApart = (file: string) => Object.values(apart).some((pieces) => pieces.test(file))
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.m?js$/.test(file) && (whose === 'atlas' ? !isApart(file) : apart[whose].test(file)),
  )
}
