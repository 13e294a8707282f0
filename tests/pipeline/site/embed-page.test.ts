import { expect, it } from 'vitest'
import { embedPage } from '@/pipeline/site/embed-page'

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
    <title>SCO Atlas</title>
    <meta name="description" content="An atlas." />
    <link rel="icon" href="./icon.svg" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="preload" as="fetch" crossorigin href="./data/core.json?v=1">
    <link rel="manifest" href="./manifest.webmanifest">
    <link rel="canonical" href="https://example.org/">
    <meta property="og:title" content="SCO Atlas">
    <meta name="twitter:card" content="summary_large_image">
  </head>
  <body>
    <div id="root"><a href="./data/atlas.json">the whole dataset</a></div>
    <script type="application/ld+json">{"@type":"Dataset",
      "url":"./data/"}</script>
  </body>
</html>`

it('is the same page from a folder deeper', () => {
  const made = embedPage(page)
  expect(made).toContain('src="../assets/index-1.js"')
  expect(made).toContain('href="../data/core.json?v=1"')
  // No frame may show what is no page for frames.
  expect(made).toContain('<a target="_blank" rel="noopener" href="../data/atlas.json">')
  expect(made).toContain('<html data-root="../" lang="en">')
  expect(made).toContain('Content-Security-Policy')
  expect(made).not.toContain('"./')
})

it('tells search engines that the atlas itself is meant, and is none that is installed or shown as a card', () => {
  expect(embedPage(page)).toContain('<link rel="canonical" href="../" />')
  const made = embedPage(page, 'https://example.org/atlas/')
  expect(made).toContain('<meta name="robots" content="noindex" />')
  expect(made.match(/rel="canonical"[^>]*/g)).toEqual(['rel="canonical" href="https://example.org/atlas/" /'])
  expect(made).not.toMatch(/manifest|og:|twitter:|ld\+json|Dataset/)
  expect(made).toContain('name="description"')
})
