import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { distributions } from '@/domain/export/distributions'
import { cardTags, datasetMarkup, siteAddress } from '@/pipeline/site/site-card'
import { publishedParts } from '@tests/state/published'

const { core } = publishedParts()

describe('the address of the site', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/atlas', 'https://example.org/atlas/'],
    ['https://example.org/atlas/?x=1#y', 'https://example.org/atlas/'],
  ])('%s is %s', (given, address) => expect(siteAddress(given)).toBe(address))

  it.each(['example.org', 'ftp://example.org/', '/atlas/'])('%s is none, and says so', (given) => {
    expect(() => siteAddress(given)).toThrow(`SCO_ATLAS_ADDRESS is "${given}"`)
  })
})

describe('the card', () => {
  const contents = (site: string | undefined) =>
    Object.fromEntries(
      cardTags('SCO Atlas', 'An atlas.', site).map(({ attrs = {} }) => [
        attrs['property'] ?? attrs['name'] ?? attrs['rel'],
        attrs['content'] ?? attrs['href'],
      ]),
    )

  it('has words alone where nobody knows the address', () => {
    expect(contents(undefined)).toEqual({
      'og:type': 'website',
      'og:site_name': 'SCO Atlas',
      'og:title': 'SCO Atlas',
      'og:description': 'An atlas.',
      'twitter:card': 'summary_large_image',
    })
  })

  it('has absolute addresses where it is known, and the size that the picture has', () => {
    const card = contents('https://example.org/atlas/')
    expect(card).toMatchObject({
      canonical: 'https://example.org/atlas/',
      'og:url': 'https://example.org/atlas/',
      'og:image': 'https://example.org/atlas/social.png',
    })
    expect(String(card['og:image:alt']).length).toBeGreaterThan(40)
    const picture = readFileSync('public/social.png')
    // The header of a PNG.
    expect([card['og:image:width'], card['og:image:height']]).toEqual(
      [picture.readUInt32BE(16), picture.readUInt32BE(20)].map(String),
    )
  })
})

describe('the dataset in the words of schema.org', () => {
  interface Markup {
    contentUrl: string
    name: string
  }
  const read = (site?: string) =>
    datasetMarkup(core, distributions, 'An atlas.', site) as Record<string, unknown> & {
      distribution: Markup[]
      spatialCoverage: Markup[]
    }

  it('says what the dataset itself says', () => {
    expect(read()).toMatchObject({
      '@type': 'Dataset',
      version: core.dataVersion,
      temporalCoverage: `${core.firstDay}/${core.lastDay}`,
      isAccessibleForFree: true,
    })
    expect(read()).not.toHaveProperty('url')
    const places = read().spatialCoverage.map(({ name }) => name)
    expect(places).toEqual(expect.arrayContaining(['Tajikistan', 'Belarus', 'Laos']))
    // Named by a text, but never in any standing to the SCO.
    expect(places).not.toContain('Brazil')
  })

  it('offers files that are there', () => {
    const files = read().distribution.map(({ contentUrl }) => contentUrl)
    expect(files.filter((file) => !existsSync(`public/${file}`))).toEqual([])
    expect(files.length).toBe(distributions.length)
  })

  it('has absolute addresses where that of the site is known', () => {
    const { url, distribution } = read('https://example.org/atlas/')
    expect(url).toBe('https://example.org/atlas/')
    for (const { contentUrl } of distribution) expect(contentUrl).toMatch(/^https:\/\/example\.org\/atlas\/data\/[\w.-]+$/)
  })
})
