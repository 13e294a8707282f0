/** Finds the words of the page that come from no catalogue: in the accented pseudo-locale whatever does stands in brackets. */
import type { Page } from '@playwright/test'
import { readAtlas } from '@tests/fixtures/atlas'

/** What no language writes otherwise: names of file formats and of what is in them, and months and lists, which `Intl` writes as in English. */
const ALLOWED = [
  /\b(?:CSV|SVG|PNG|JSON|GeoJSON|BibTeX|CSL|RIS|PDF|URL|HTML|SHA-256)\b/g,
  /\b(?:Jan|Febr|Mar|Apr|June?|July?|Aug|Sept|Oct|Nov|Dec)(?:uary|ch|il|ust|ember|ober)?\b|\bMay\b/g,
  /\b(?:and|or|English)\b/g,
  /^en-XA$|^[a-z0-9./_-]+\.(?:json|csv|geojson|ics)$|^[0-9a-f]{12,64}…?$|\bhttps?:\/\/\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*/g,
]

/** Titles of sources, longest first: no attribute and no live region can say that they are of another language. */
const titles = readAtlas()
  .sources.map(({ title }) => title)
  .toSorted((left, right) => right.length - left.length)

/** What a reader sees or hears in English, each with where it stands. */
export async function strayWords(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    /** Words that say their language themselves are no words of the catalogue; neither is what the reader has written. */
    const isForeign = (element: Element) =>
      element.closest('[lang]:not(html), script, style, textarea, code, [translate="no"]') !== null ||
      // A country that the dataset does not name is named by the browser.
      (element instanceof HTMLOptionElement && /^[A-Z]{2}$/.test(element.value))
    const found: { words: string; where: string; isBare: boolean }[] = []
    const note = (words: string | null, element: Element, what: string) => {
      if (words !== null && /[A-Za-z]{2}/.test(words))
        found.push({
          words,
          where: `${what} of ${pathOf(element)}`,
          isBare: what !== 'text' || element.closest('title, [role=status]') !== null,
        })
    }
    const pathOf = (element: Element) => {
      const path: string[] = []
      for (let at: Element | null = element; at && path.length < 4; at = at.parentElement)
        path.unshift(`${at.localName}.${(at.getAttribute('class') ?? '').split(' ')[0]}`)
      return path.join('>')
    }
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement!
      if (!isForeign(element) && !(element instanceof SVGTSpanElement)) note(texts.currentNode.textContent, element, 'text')
    }
    // A drawing breaks its lines itself: a text in several lines is one.
    for (const text of document.querySelectorAll('text')) if (text.querySelector('tspan')) note(text.textContent, text, 'text')
    for (const element of document.body.querySelectorAll('*')) {
      const attributes = [
        'aria-label',
        'title',
        'placeholder',
        'alt',
        'aria-description',
        'aria-valuetext',
        'aria-roledescription',
      ]
      for (const name of attributes) if (!isForeign(element)) note(element.getAttribute(name), element, name)
      if (element instanceof HTMLInputElement && element.type === 'text' && !isForeign(element) && !element.form)
        note(element.value, element, 'value')
    }
    return found
  })
  return said.flatMap(({ words, where, isBare }) => {
    const known = isBare ? titles.find((title) => words.includes(title)) : undefined
    const rest = ALLOWED.reduce(
      (text, pattern) => text.replaceAll(pattern, ''),
      words.replace(known ?? '', '').replaceAll(/\[[^\]]*\]|^[^[\]]*\]|\[[^[\]]*$/g, ''),
    )
    return /[A-Za-z]{2}/.test(rest) ? [`${words.trim().slice(0, 160)} (${where})`] : []
  })
}

/** Waits until the page has come to rest: nothing is on its way and nothing has changed for a moment. */
export async function settled(page: Page, quiet = 120): Promise<void> {
  await page.evaluate(
    (rest) =>
      new Promise<void>((resolve) => {
        let last = performance.now()
        const watch = new MutationObserver(() => (last = performance.now()))
        watch.observe(document.body, { subtree: true, childList: true, characterData: true })
        const end = last + 4000
        const look = () => {
          const now = performance.now()
          if (now - last < rest && now < end) return void setTimeout(look, 20)
          watch.disconnect()
          resolve()
        }
        look()
      }),
    quiet,
  )
}

/** Goes to another view as Back would, without loading the page anew. */
export async function goWithin(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, `?${query}`)
}

/** Opens whatever is folded. */
export async function unfold(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth += 1) {
    const opened = await page.evaluate(() => {
      const folded = [...document.querySelectorAll('details:not([open])')]
      for (const details of folded) details.setAttribute('open', '')
      return folded.length
    })
    if (opened === 0) return
    await settled(page, 60)
  }
}
