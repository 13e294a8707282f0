import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Plugin, build } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { forHosts } from '@/pipeline/site/for-hosts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'for-hosts-'))
  mkdirSync(join(root, 'public/data'), { recursive: true })
  writeFileSync(join(root, 'index.html'), `<!doctype html><title>A page</title>${'<p>text</p>'.repeat(200)}`)
  writeFileSync(join(root, 'public/data/long.csv'), 'country,status\n'.repeat(200))
  writeFileSync(join(root, 'public/data/short.csv'), 'country,status\n')
  writeFileSync(join(root, 'public/picture.png'), Buffer.alloc(5000))
})

afterEach(() => rmSync(root, { recursive: true }))

/** A plugin that writes its file late, as one does that looks at what the build has left. */
const late: Plugin = {
  name: 'late',
  closeBundle: async () => {
    await new Promise((resolve) => setTimeout(resolve, 20))
    writeFileSync(join(root, 'dist/sw.js'), 'self.x = 1\n'.repeat(200))
  },
}

async function built(): Promise<void> {
  await build({ root, configFile: false, logLevel: 'silent', plugins: [forHosts(), late] })
}

const read = (file: string) => readFileSync(join(root, 'dist', file))

it('puts compressed copies beside every text that is worth it, those of other plugins too', async () => {
  await built()
  for (const file of ['index.html', 'data/long.csv', 'sw.js']) {
    expect(brotliDecompressSync(read(`${file}.br`))).toEqual(read(file))
    expect(gunzipSync(read(`${file}.gz`))).toEqual(read(file))
  }
  for (const file of ['data/short.csv', 'picture.png', '_headers']) expect(existsSync(join(root, `dist/${file}.br`))).toBe(false)
})

it('names every file of its own in the headers file, and no copy', async () => {
  await built()
  const paths = read('_headers')
    .toString()
    .match(/^\/.*$/gm)
  expect(paths).toEqual([
    '/*',
    '/assets/*',
    '/data/*',
    '/icons/*',
    '/embed/*',
    '/',
    '/index.html',
    '/picture.png',
    '/sw.js',
    '/data/long.csv',
    '/data/short.csv',
  ])
})

it('writes the same bytes each time', async () => {
  const files = ['_headers', 'index.html.br', 'index.html.gz', 'data/long.csv.gz']
  await built()
  const first = files.map(read)
  await built()
  expect(files.map(read)).toEqual(first)
})
