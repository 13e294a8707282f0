import { describe, expect, it } from 'vitest'
import { contentPolicy, contentTypeOf, headersFor, isText } from '@/pipeline/site/headers'

const samples = [
  '',
  'index.html',
  '404.html',
  'sw.js',
  'preview.png',
  'assets/index-a1.js',
  'data/core.json',
  'icons/icon.svg',
  'embed/',
  'embed/index.html',
]

describe('headersFor', () => {
  it.each(samples)('"%s" is under the strict content policy, with no exception', (path) => {
    const policy = headersFor(path)['Content-Security-Policy'] ?? ''
    expect(policy.replace(/; frame-ancestors [^;]+$/, '')).toBe(contentPolicy)
    expect(contentPolicy).toBe("default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'")
  })

  it.each(samples)('"%s" is shown in frames of others only if it is the page made for that', (path) => {
    const headers = headersFor(path)
    const isForFrames = path.startsWith('embed/')
    expect(headers['Content-Security-Policy']).toMatch(isForFrames ? /; frame-ancestors \*$/ : /; frame-ancestors 'none'$/)
    expect(headers['X-Frame-Options']).toBe(isForFrames ? undefined : 'DENY')
  })

  it.each(samples)('a frame without an origin may read "%s"', (path) => {
    expect(headersFor(path)).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' })
  })

  it.each([
    ['assets/index-a1.js', 'public, max-age=31536000, immutable'],
    ['data/meetings.ics', 'public, max-age=600'],
    ['sw.js', 'no-cache'],
    ['index.html', 'no-cache'],
    ['embed/index.html', 'no-cache'],
    ['assets.html', 'no-cache'],
  ])('%s is kept as "%s"', (path, expected) => {
    expect(headersFor(path)['Cache-Control']).toBe(expected)
  })

  it('leaves only writing to the clipboard to the page', () => {
    const { 'Permissions-Policy': policy = '' } = headersFor('')
    const granted = policy.split(', ').filter((item) => !item.endsWith('=()'))
    expect(granted).toEqual(['clipboard-write=(self)'])
  })

  it('can be sent as it stands: in one line, and within the 2000 characters that Cloudflare reads', () => {
    for (const [name, value] of Object.entries(headersFor('embed/'))) {
      expect(`${name}: ${value}`).toMatch(/^[A-Za-z-]+: [\x20-\x7E]+$/)
      expect(value).not.toMatch(/["$\\]/)
      expect(name.length + value.length).toBeLessThan(1900)
    }
  })
})

describe('contentTypeOf', () => {
  it.each([
    ['data/meetings.ics', 'text/calendar; charset=utf-8', true],
    ['data/sco.geojson', 'application/geo+json', true],
    ['data/tables/meetings.csv', 'text/csv; charset=utf-8', true],
    ['data/atlas.schema.json', 'application/json', true],
    ['manifest.webmanifest', 'application/manifest+json', true],
    ['icon.svg', 'image/svg+xml', true],
    ['preview.png', 'image/png', false],
    ['index.html.br', undefined, false],
    ['_headers', undefined, false],
  ])('%s is %s', (path, type, isCompressed) => {
    expect(contentTypeOf(path)).toBe(type)
    expect(isText(path)).toBe(isCompressed)
  })
})
