/** The page for the frames of other sites: a second copy of index.html, a folder deeper, so that a host can give it frame rules of its own. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const FILE = 'embed/index.html'

/** What tells of the atlas as a whole, or lets it be installed: no page for frames has it. */
const ofTheWhole = [
  /\s*<meta (property="og:|name="twitter:)[^>]*>/g,
  /\s*<link rel="(manifest|canonical|apple-touch-icon)"[^>]*>/g,
  /\s*<script type="application\/ld\+json">.*?<\/script>/gs,
]

/** The page for frames, made of the finished `index.html`; `atlas` is the absolute address of the atlas, where that is known. */
export function embedPage(page: string, atlas = '../'): string {
  const bare = ofTheWhole.reduce((text, part) => text.replaceAll(part, ''), page)
  return (
    bare
      .replaceAll(/\b(href|src)="\.\//g, '$1="../')
      // Files, like the atlas itself, let no frame show them.
      .replaceAll('<a href=', '<a target="_blank" rel="noopener" href=')
      .replace('<html ', '<html data-root="../" ')
      .replace('</title>', `</title>\n    <meta name="robots" content="noindex" />\n    <link rel="canonical" href="${atlas}" />`)
  )
}

/** Writes the page beside the other; the development server makes it when it is asked for. */
export function embedPages(atlas?: string): Plugin {
  return {
    name: 'embed-page',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('The page for frames is made of index.html, which the build has not written.')
        this.emitFile({ type: 'asset', fileName: FILE, source: embedPage(page.source.toString(), atlas) })
      },
    },
    configureServer: (server) => {
      server.middlewares.use('/embed/', (_request, response, next) => {
        const page = readFileSync(`${server.config.root}/index.html`, 'utf8')
        server
          .transformIndexHtml(`/${FILE}`, embedPage(page))
          .then((html) => response.setHeader('Content-Type', 'text/html').end(html), next)
      })
    },
  }
}
