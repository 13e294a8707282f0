/** Standalone SVG: the elements, and the sheet on which an exported picture stands with all that is to be said about it. */

type Attributes = Record<string, string | number | undefined>

/** Text as XML 1.0 can hold it: what marks it up is escaped, what it has no place for is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** An element around markup that is made already. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`
}

/** To a tenth of a pixel. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** A line of text; its size is in pixels. */
export function text(words: string, x: number, y: number, attributes: Attributes): string {
  return element('text', { x: tenth(x), y: tenth(y), ...attributes }, escapeXml(words))
}

/** Shares of the font's size. Which sans-serif font will be there is not known; these lie between Arial and the wider ones. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/\u200B/, 0],
  [/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/, 1],
  [/[ijltfrI.,;:'|!·()\s-]/, 0.33],
  [/[mwMW@%]/, 0.88],
  [/[A-Z0-9]/, 0.66],
]
const OTHER_LETTER = 0.57

/** About how wide a line of text is, in pixels. */
export function widthOfText(words: string, size: number): number {
  return Array.from(words).reduce(
    (sum, letter) => sum + (LETTERS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER_LETTER) * size,
    0,
  )
}

/** Where a word may be broken: before each letter of a script that writes no spaces, and at a zero-width space. */
const WITHIN_WORD = /(?=[\u3040-\u30FF\u3400-\u9FFF])|(?<=\u200B)/u

/** Breaks a text at its spaces, no-break ones apart, into lines that fit the width; a word that is longer stands alone. */
export function linesOf(words: string, width: number, size: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    for (const [index, part] of word.split(WITHIN_WORD).entries()) {
      const longer = `${lines.at(-1) ?? ''}${index === 0 ? ' ' : ''}${part}`
      if (lines.length > 0 && widthOfText(longer, size) <= width) lines[lines.length - 1] = longer
      else lines.push(part)
    }
  }
  return lines.map((line) => line.replaceAll('\u200B', ''))
}

export interface LegendItem {
  /** Markup within a square of 16 pixels. */
  sign: string
  label: string
}

export interface Sheet {
  title: string
  subtitle: string
  legend: readonly LegendItem[]
  /** Markup within `PICTURE_WIDTH` and this height, in pixels. */
  picture: string
  height: number
  /** Patterns and clips that the picture and the signs refer to. */
  definitions: string
  /** Below the picture, in the order given. */
  notes: readonly string[]
  colours: { ink: string; soft: string; paper: string }
}

const WIDTH = 1200
const MARGIN = 40
export const PICTURE_WIDTH = WIDTH - 2 * MARGIN
const NOTE = { size: 13, line: 18, gap: 7 }
const LEGEND = { size: 14, line: 24, sign: 24, gap: 22 }
const TITLE = { size: 30, line: 36 }
const SUBTITLE = { size: 17, line: 23 }

/** The items in rows, as many in each as fit. */
function legendRows(items: readonly LegendItem[], top: number, fill: string): { markup: string; bottom: number } {
  let [x, y] = [MARGIN, top]
  const parts = items.map(({ sign, label }) => {
    const width = LEGEND.sign + widthOfText(label, LEGEND.size)
    if (x > MARGIN && x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + LEGEND.line]
    const part =
      element('g', { transform: `translate(${tenth(x)} ${tenth(y)})` }, sign) +
      text(label, x + LEGEND.sign, y + 13, { 'font-size': LEGEND.size, fill })
    x += width + LEGEND.gap
    return part
  })
  return { markup: parts.join(''), bottom: items.length === 0 ? top : y + LEGEND.line }
}

function noteLines(notes: readonly string[], top: number, fill: string): { markup: string; bottom: number } {
  let y = top
  const parts = notes.flatMap((note) => {
    y += NOTE.gap
    return linesOf(note, PICTURE_WIDTH, NOTE.size).map((line) => {
      y += NOTE.line
      return text(line, MARGIN, y, { 'font-size': NOTE.size, fill })
    })
  })
  return { markup: parts.join(''), bottom: y }
}

/** A whole SVG document: title, legend, picture, notes. It names no font, no style sheet and nothing outside itself. */
export function sheetOf({ title, subtitle, legend, picture, height, definitions, notes, colours }: Sheet): string {
  const { ink, soft, paper } = colours
  // Its letters are bold, and so a little wider.
  const titleLines = linesOf(title, PICTURE_WIDTH, TITLE.size * 1.08)
  const subtitleLines = linesOf(subtitle, PICTURE_WIDTH, SUBTITLE.size)
  const under = 92 + TITLE.line * (titleLines.length - 1)
  const head = [
    ...titleLines.map((line, index) =>
      text(line, MARGIN, 62 + TITLE.line * index, { 'font-size': TITLE.size, 'font-weight': 700, fill: ink }),
    ),
    ...subtitleLines.map((line, index) =>
      text(line, MARGIN, under + SUBTITLE.line * index, { 'font-size': SUBTITLE.size, fill: soft }),
    ),
  ]
  const signs = legendRows(legend, under + SUBTITLE.line * (subtitleLines.length - 1) + 18, ink)
  const top = signs.bottom + 10
  const below = noteLines(notes, top + height + 6, soft)
  const whole = Math.ceil(below.bottom + MARGIN - 8)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height: whole,
      viewBox: `0 0 ${WIDTH} ${whole}`,
      'font-family': 'sans-serif',
      role: 'img',
    },
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml([subtitle, ...legend.map(({ label }) => label), ...notes].join('\n').replaceAll('\u200B', ''))),
    element('defs', {}, definitions),
    element('rect', { width: WIDTH, height: whole, fill: paper }),
    ...head,
    signs.markup,
    element('g', { transform: `translate(${MARGIN} ${top})` }, picture),
    below.markup,
  )
}
