/** What lets the built site be installed as an application: its manifest and icons, named in the page's head. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const page = new URL('../../../index.html', import.meta.url)
const tokens = new URL('../../ui/tokens.css', import.meta.url)

function found(pattern: RegExp, file: URL): string[] {
  const [, ...groups] = pattern.exec(readFileSync(file, 'utf8')) ?? []
  if (groups.length === 0) throw new Error(`${file.pathname} has nothing like ${pattern.source}`)
  return groups
}

/** The colour of the page itself, light and dark. */
function paper(): [light: string, dark: string] {
  const [light = '', dark = ''] = found(/--paper: light-dark\((#\w+), (#\w+)\)/, tokens)
  return [light, dark]
}

/** Name and description are those of the page; all addresses are relative, so that the site may lie anywhere. */
function manifest(): string {
  const [name] = found(/<title>([^<]+)<\/title>/, page)
  const [description] = found(/name="description"\s+content="([^"]+)"/, page)
  const [colour] = paper()
  return JSON.stringify(
    {
      name,
      short_name: name,
      description,
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: colour,
      background_color: colour,
      icons: [
        { src: 'icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
        { src: 'icons/icon-192.png', type: 'image/png', sizes: '192x192' },
        { src: 'icons/icon-512.png', type: 'image/png', sizes: '512x512' },
        { src: 'icons/maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
      ],
    },
    undefined,
    2,
  )
}

/** Writes the manifest, and names it in the page. */
export function installable(): Plugin {
  return {
    name: 'installable',
    apply: 'build',
    transformIndexHtml: () => {
      const [light, dark] = paper()
      const link = (rel: string, href: string) => ({ tag: 'link', attrs: { rel, href }, injectTo: 'head' as const })
      const colour = (scheme: string, content: string) => ({
        tag: 'meta',
        attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content },
        injectTo: 'head' as const,
      })
      return [
        link('manifest', './manifest.webmanifest'),
        link('apple-touch-icon', './icons/apple-touch-icon.png'),
        colour('light', light),
        colour('dark', dark),
      ]
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: `${manifest()}\n` })
    },
  }
}
