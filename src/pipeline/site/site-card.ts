/**
 * What the page tells machines: social networks what a link to it shows, search engines what dataset it holds. Crawlers of both want absolute
 * addresses, so what needs one is written only where the build is told where the site will be.
 */
import { readFileSync } from 'node:fs'
import type { HtmlTagDescriptor, Plugin } from 'vite'

/** One file of the dataset: below `data/`, with its media type and an English title. */
interface Distribution {
  path: string
  mediaType: string
  title: string
}

/** What the built dataset says of itself, as far as it is told on. */
interface Dataset {
  dataVersion: string
  firstDay: string
  lastDay: string
  countries: { code: string; name: string }[]
  statuses: { entity: string }[]
}

/** The picture is made by `tests/pictures.ts`. */
const picture = {
  file: 'social.png',
  width: 1200,
  height: 630,
  alt: 'Map of Eurasia on which the members, observers and partners of the Shanghai Cooperation Organisation are coloured',
}

/** The address of the site with its last slash; undefined where none is given. Throws if it is none. */
export function siteAddress(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined
  const address = URL.canParse(given) ? new URL(given) : undefined
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new Error(`SCO_ATLAS_ADDRESS is "${given}"; the address of the site is wanted, such as https://example.org/atlas/`)
  }
  return `${address.origin}${address.pathname.replace(/\/*$/, '/')}`
}

/** The dataset in the words of schema.org; without the address of the site its files stand by relative ones. */
export function datasetMarkup(
  { dataVersion, firstDay, lastDay, countries, statuses }: Dataset,
  distributions: readonly Distribution[],
  description: string,
  site: string | undefined,
): object {
  const folder = site ?? './'
  const family = new Set(statuses.map(({ entity }) => entity))
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'SCO Atlas: the Shanghai Cooperation Organisation’s members, meetings and trade',
    description,
    ...(site !== undefined && { url: site }),
    version: dataVersion,
    license: 'https://opensource.org/license/mit',
    creator: { '@type': 'Organization', name: 'The SCO Atlas authors' },
    isAccessibleForFree: true,
    inLanguage: 'en',
    temporalCoverage: `${firstDay}/${lastDay}`,
    spatialCoverage: countries.flatMap(({ code, name }) => (family.has(code) ? [{ '@type': 'Country', name }] : [])),
    distribution: distributions.map(({ path, mediaType, title }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: mediaType,
      contentUrl: `${folder}data/${path}`,
    })),
  }
}

function meta(kind: 'property' | 'name', name: string, content: string | number): HtmlTagDescriptor {
  return { tag: 'meta', attrs: { [kind]: name, content: String(content) }, injectTo: 'head' }
}

/** The tags of Open Graph and Twitter's cards, and the address under which the page wants to be known. */
export function cardTags(title: string, description: string, site: string | undefined): HtmlTagDescriptor[] {
  const words = [
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', title),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', 'summary_large_image'),
  ]
  if (site === undefined) return words
  return [
    ...words,
    { tag: 'link', attrs: { rel: 'canonical', href: site }, injectTo: 'head' },
    meta('property', 'og:url', site),
    meta('property', 'og:image', `${site}${picture.file}`),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', picture.width),
    meta('property', 'og:image:height', picture.height),
    meta('property', 'og:image:alt', picture.alt),
  ]
}

function found(pattern: RegExp, page: string): string {
  const text = pattern.exec(page)?.[1]
  if (text === undefined) throw new Error(`index.html has nothing like ${pattern.source}`)
  return text
}

/** Puts it into the built page; title and description are the page's own. `core` is the file of the dataset that says its version. */
export function siteCard(core: URL, distributions: readonly Distribution[], site: string | undefined): Plugin {
  return {
    name: 'site-card',
    apply: 'build',
    transformIndexHtml: (page) => {
      const title = found(/<title>([^<]+)<\/title>/, page)
      const description = found(/name="description"\s+content="([^"]+)"/, page)
      const dataset = JSON.parse(readFileSync(core, 'utf8')) as Dataset
      const markup = datasetMarkup(dataset, distributions, description, site)
      return [
        ...cardTags(title, description, site),
        {
          tag: 'script',
          attrs: { type: 'application/ld+json' },
          // A `<` could end the element.
          children: JSON.stringify(markup).replaceAll('<', String.raw`\u003c`),
          injectTo: 'body',
        },
      ]
    },
  }
}
