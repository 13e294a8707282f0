import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { storedFiles } from '@/pipeline/site/offline'

const data = ['data/core.json?v=abc']

describe('what is stored for the time without a network', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sco-atlas-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function write(...files: string[]): void {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `content of ${file}`)
    }
  }
  const addresses = () => storedFiles(folder, data).map(({ url }) => url)

  test('is what the page asks for, and not what others do', () => {
    write('index.html', 'embed/index.html', 'icon.svg', 'manifest.webmanifest', 'assets/index-1.js', 'assets/index-2.css')
    write('404.html', 'preview.png', 'robots.txt', '_headers', 'icons/icon-192.png', 'data/core.json', 'data/atlas.json')
    write('assets/index-1.js.br', 'assets/index-1.js.gz', 'index.html.br', 'data/tables/meetings.csv')
    expect(addresses()).toEqual([
      'assets/index-1.js',
      'assets/index-2.css',
      'embed/index.html',
      'icon.svg',
      'index.html',
      'manifest.webmanifest',
      ...data,
    ])
  })

  test('is the very file of this build, where the address is never asked for again', () => {
    write('index.html', 'assets/index-1.js', 'data/core.json')
    const integrities = storedFiles(folder, data).map(({ url, integrity }) => [url, integrity])
    const of = (file: string) => `sha256-${createHash('sha256').update(`content of ${file}`).digest('base64')}`
    expect(integrities).toEqual([
      ['assets/index-1.js', of('assets/index-1.js')],
      // Hosts may add to a page, and it is asked for anew with each version.
      ['index.html', undefined],
      ['data/core.json?v=abc', of('data/core.json')],
    ])
  })

  test('bears the hash of its content where the address is the same for every version', () => {
    write('index.html', 'assets/index-1.js', 'data/core.json')
    const revisions = () => Object.fromEntries(storedFiles(folder, data).map(({ url, revision }) => [url, revision]))
    const before = revisions()
    expect(before['assets/index-1.js']).toBeNull()
    expect(before['data/core.json?v=abc']).toBeNull()
    expect(before['index.html']).toMatch(/^[0-9a-f]{12}$/)
    expect(revisions()).toEqual(before)
    writeFileSync(join(folder, 'index.html'), 'other')
    expect(revisions()['index.html']).not.toBe(before['index.html'])
  })
})
