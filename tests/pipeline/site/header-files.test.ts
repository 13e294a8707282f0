import { describe, expect, it } from 'vitest'
import { headersFile, nginxExample } from '@/pipeline/site/header-files'
import { contentTypeOf, headersFor } from '@/pipeline/site/headers'

const files = [
  '404.html',
  'assets/index-a1.js',
  'data/core.json',
  'data/meetings.ics',
  'data/tables/meetings.csv',
  'embed/index.html',
  'icons/icon.svg',
  'index.html',
  'manifest.webmanifest',
  'sw.js',
]

/** What Netlify and Cloudflare Pages say of such a file: all blocks that match count, and what several say of a header is joined. */
function readHeadersFile(text: string, path: string): Record<string, string> {
  const found: Record<string, string> = {}
  let isMatching = false
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
    if (name === undefined) isMatching = line === `/${path}` || (line.endsWith('*') && `/${path}`.startsWith(line.slice(0, -1)))
    else if (isMatching) found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`
  }
  return found
}

/** What nginx sends for an address: the maps by their first pattern that fits, and no header that says nothing. */
function readNginx(text: string, address: string): Record<string, string> {
  const maps = new Map<string, string>()
  for (const [, variable = '', body = ''] of text.matchAll(/^map \$uri (\S+) \{\n([^}]*)\}/gm)) {
    const cases = [...body.matchAll(/^ {2}(\S+) "(.*)";$/gm)]
    const fitting = cases.find(([, pattern = '']) => pattern.startsWith('~') && new RegExp(pattern.slice(1)).test(address))
    maps.set(variable, (fitting ?? cases.find(([, pattern]) => pattern === 'default'))?.[2] ?? '')
  }
  const sent = [...text.matchAll(/add_header (\S+) (?:"(.*)"|(\$\S+)) always;/g)]
  return Object.fromEntries(
    sent
      .map(([, name = '', value, variable = '']) => [name, value ?? maps.get(variable) ?? ''])
      .filter(([, value]) => value !== ''),
  )
}

describe('headersFile', () => {
  const text = headersFile(files)

  it.each(['', 'embed/', ...files])('gives "%s" the headers of the table, each once', (path) => {
    const { 'Content-Type': _, ...headers } = readHeadersFile(text, path)
    expect(headers).toEqual(headersFor(path))
  })

  it('tells the types that a host may not know, and no other', () => {
    const told = files.flatMap((path) => {
      const type = readHeadersFile(text, path)['Content-Type']
      return type === undefined ? [] : [[path, type]]
    })
    expect(told).toEqual(
      ['data/meetings.ics', 'data/tables/meetings.csv', 'manifest.webmanifest'].map((path) => [path, contentTypeOf(path)]),
    )
  })
})

describe('nginxExample', () => {
  describe.each(['/', '/some/folder/'])('below %s', (base) => {
    const text = nginxExample('/var/www/atlas', base)

    it.each(files)('gives %s the headers of the table', (path) => {
      expect(readNginx(text, `${base}${path}`)).toEqual(headersFor(path))
    })

    it('serves the folder there', () => {
      expect(text).toContain(`location ${base} {\n    alias /var/www/atlas/;`)
      expect(text).toContain(`error_page 403 404 =404 ${base}404.html;`)
    })
  })

  it('leads to the folder from its address without the last slash', () => {
    expect(nginxExample('/a', '/some/folder/')).toContain('location = /some/folder { return 301 /some/folder/$is_args$args; }')
    expect(nginxExample('/a', '/')).not.toContain('return 301')
  })
})
