import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingMessage, type Server, createServer, request } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeCompressed } from '@/pipeline/site/compressed'
import { headersFor } from '@/pipeline/site/headers'
import { siteHandler } from '@/pipeline/site/host'

const BASE = '/some/sub/path/'
const script = `export const long = '${'a '.repeat(1000)}'\n`
let root = ''
let server: Server

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'host-'))
  const site = join(root, 'site')
  for (const folder of ['assets', 'embed', 'data']) mkdirSync(join(site, folder), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(site, '.hidden'), 'secret')
  writeFileSync(join(site, '_headers'), 'secret')
  writeFileSync(join(site, 'index.html'), 'the page')
  writeFileSync(join(site, '404.html'), 'nothing here')
  writeFileSync(join(site, 'embed/index.html'), 'the embedded page')
  writeFileSync(join(site, 'data/meetings.ics'), 'BEGIN:VCALENDAR')
  writeFileSync(join(site, 'assets/index-a1.js'), script)
  await writeCompressed(site, ['assets/index-a1.js'])
  server = createServer(siteHandler(site, BASE))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

interface Answer {
  status: number | undefined
  headers: IncomingMessage['headers']
  body: Buffer
}

/** Asks for the address as it is written, which a browser or `fetch` would tidy first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }))
    })
    asked.on('error', reject).end()
  })
}

function plain(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body)
  return encoding === 'gzip' ? gunzipSync(body) : body
}

describe('siteHandler', () => {
  it.each([
    ['', 'the page', 'text/html; charset=utf-8'],
    ['?date=2017-06-09&open=IN', 'the page', 'text/html; charset=utf-8'],
    ['index.html', 'the page', 'text/html; charset=utf-8'],
    ['embed/?view=map', 'the embedded page', 'text/html; charset=utf-8'],
    ['data/meetings.ics', 'BEGIN:VCALENDAR', 'text/calendar; charset=utf-8'],
    ['assets/index-a1.js', script, 'text/javascript; charset=utf-8'],
  ])('serves "%s" with the headers of the table', async (path, text, type) => {
    const { status, headers, body } = await ask(`${BASE}${path}`)
    expect(status).toBe(200)
    expect(body.toString()).toBe(text)
    expect(headers['content-type']).toBe(type)
    for (const [name, value] of Object.entries(headersFor(path.replace(/\?.*/, ''))))
      expect(headers[name.toLowerCase()]).toBe(value)
  })

  it.each([
    ['', undefined],
    ['br, gzip', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.0,gzip;q=0', undefined],
    ['brotli', undefined],
  ])('for "%s" sends %s', async (accepted, encoding) => {
    const { headers, body } = await ask(`${BASE}assets/index-a1.js`, { 'Accept-Encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['vary']).toBe('Accept-Encoding')
    expect(headers['content-length']).toBe(String(body.length))
    expect(plain(body, headers['content-encoding']).toString()).toBe(script)
  })

  it('sends a file that has no copies as it is', async () => {
    const { headers, body } = await ask(BASE, { 'Accept-Encoding': 'br, gzip' })
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.toString()).toBe('the page')
  })

  it.each([
    ['/some/sub/path', '/some/sub/path/'],
    ['/some/sub/path?open=IN', '/some/sub/path/?open=IN'],
    ['/some/sub/path/embed?view=map', '/some/sub/path/embed/?view=map'],
  ])('leads from %s to %s', async (from, to) => {
    const { status, headers } = await ask(from)
    expect(status).toBe(301)
    expect(headers['location']).toBe(to)
  })

  it('tells what it would send, without sending it', async () => {
    const { status, headers, body } = await ask(BASE, {}, 'HEAD')
    expect([status, headers['content-length'], body.length]).toEqual([200, '8', 0])
  })

  it('takes nothing in', async () => {
    const { status, headers } = await ask(BASE, {}, 'POST')
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD'])
  })

  it.each([
    '/',
    '/some/',
    '/some/sub/',
    '/some/sub/path/nothing',
    '/some/sub/path/nothing/index.html',
    '/some/sub/path/assets',
    '/some/sub/path/assets/',
    '/some/sub/path/index.html/',
    '/some/sub/path//index.html',
    '//some/sub/path/',
    '//example.org/some/sub/path/',
    'http://example.org/some/sub/path/',
    '/some/sub/path/../secret.txt',
    '/some/sub/path/assets/../../secret.txt',
    '/some/sub/path/%2e%2e/secret.txt',
    '/some/sub/path/..%2fsecret.txt',
    '/some/sub/path/..%5csecret.txt',
    '/some/sub/path/..\\secret.txt',
    '/some/sub/path/index.html%00.png',
    '/some/sub/path/%',
    '/some/sub/path/.hidden',
    '/some/sub/path/_headers',
  ])('answers %s with the page for what is not there, never with the atlas', async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBe(404)
    expect(body.toString()).toBe('nothing here')
  })

  it('never leaves its folder, nor leads to another host', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '//',
      '%2e',
      '%2f',
      '%5c',
      '\\',
      '%00',
      '?',
      'site',
      'secret.txt',
      'embed',
      'assets',
      '.hidden',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), fc.boolean(), async (pieces, isBelow) => {
        const { status, headers, body } = await ask(`${isBelow ? BASE : '/'}${pieces.join('')}`)
        expect([200, 301, 404]).toContain(status)
        expect(body.toString()).not.toContain('secret')
        expect(headers['location'] ?? BASE).toMatch(/^\/some\/sub\/path\//)
      }),
      { numRuns: 300 },
    )
  })
})
