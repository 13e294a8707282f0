/** The text of an HTML page: its tags left out and never interpreted, its blocks kept apart. */
import type { BlockKind, PlainText } from '@/extraction/plain-text'
import { PlainTextBuilder } from './builder'
import { type Tag, TagFinder, blockNames, mutedNames } from './tags'

const LISTS = new Set(['ul', 'ol', 'dl', 'menu', 'dir'])
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'title', 'caption', 'dt', 'summary', 'legend'])
const CELLS = new Set(['td', 'th'])
const ENDS_SENTENCE = /[.!?:;…。]$/u
const PUBLISHED_NAME =
  /(?:name|property|itemprop)\s{0,9}=\s{0,9}["']?(?:article:published_time|og:published_time|datepublished|dc\.date(?:\.issued)?|dcterms\.(?:date|created)|date|pubdate|publishdate|publish-date|publication_date)["'\s/>]/i
const CONTENT_DAY = /content\s{0,9}=\s{0,9}["']?(\d{4}-\d\d-\d\d)/i
const TIME_DAY = /datetime\s{0,9}=\s{0,9}["']?(\d{4}-\d\d-\d\d)/i
const LINKED_DAY = /"datePublished"\s{0,9}:\s{0,9}"(\d{4}-\d\d-\d\d)/
/** So much of a script is looked through for the day that it declares. */
const LINKED = 20_000

/** The text of a page, and the day of publication that its head declares. */
export function htmlText(source: string): PlainText {
  const page = new Page(source)
  for (let at = 0; at < source.length;) at = page.read(at)
  return page.finish()
}

class Page {
  readonly #source: string
  readonly #tags: TagFinder
  readonly #builder: PlainTextBuilder
  /** The lists and tables that are open, the innermost last; how many of each. */
  readonly #open: ('list' | 'table')[] = []
  readonly #openCount = { list: 0, table: 0 }
  #heading = ''
  #hasHead = false
  #isInHead = false
  /** Whether the row that is being read has cells with text on both sides of a stroke. */
  #hasCells = false
  #published: string | undefined
  /** The day of the first time that begins a block of its own. */
  #time: string | undefined

  constructor(source: string) {
    this.#source = source
    this.#tags = new TagFinder(source)
    this.#builder = new PlainTextBuilder(source)
  }

  /** Reads the text to the next tag, and that tag; answers with the place after it. */
  read(from: number): number {
    let at = this.#tags.find('<', from)
    let tag: Tag | undefined
    while (at !== -1 && (tag = this.#tags.tagAt(at)) === undefined) at = this.#tags.find('<', at + 1)
    const end = at === -1 ? this.#source.length : at
    if (!this.#isInHead || this.#heading === 'title') this.#builder.add(from, end)
    if (tag === undefined) return end
    return mutedNames.has(tag.name) && !tag.isClosing ? this.#afterMuted(tag) : this.#readTag(tag, at)
  }

  finish(): PlainText {
    this.#endBlock()
    const text = this.#builder.finish()
    const declared = this.#published ?? this.#time
    return declared === undefined ? text : { ...text, declared }
  }

  /** Beyond a script or the like; if it has no end, its tag alone is left out. */
  #afterMuted({ name, end }: Tag): number {
    const close = this.#tags.findClosing(name, end)
    if (close === -1) return end
    if (name === 'script') this.#published ??= LINKED_DAY.exec(this.#source.slice(end, Math.min(close, end + LINKED)))?.[1]
    const after = this.#tags.find('>', close)
    this.#builder.blank(end, close)
    return after === -1 ? this.#source.length : after + 1
  }

  #readTag(tag: Tag, at: number): number {
    const { name, isClosing, end } = tag
    if (name === 'meta') this.#readMeta(this.#source.slice(at, Math.min(end, at + 500)))
    if (name === 'time' && !isClosing && this.#builder.isEmpty)
      this.#time ??= TIME_DAY.exec(this.#source.slice(at, Math.min(end, at + 500)))?.[1]
    if (name === 'head' && !this.#hasHead) this.#isInHead = this.#hasHead = this.#tags.findClosing(name, end) !== -1
    else if (name === 'head' || name === 'body') this.#isInHead = false
    if (CELLS.has(name)) this.#readCell(isClosing, at, end)
    else if (name === 'br' || (this.#isInRow && (name === 'p' || name === 'div'))) this.#readBreak(at, end)
    else if (blockNames.has(name)) this.#readBlock(name, isClosing)
    return end
  }

  #readMeta(tag: string): void {
    if (this.#published === undefined && PUBLISHED_NAME.test(tag)) this.#published = CONTENT_DAY.exec(tag)?.[1]
  }

  /** A line break within a sentence is a blank, and so is one within the cell of a table; else it ends the block. */
  #readBreak(at: number, end: number): void {
    FIRST.lastIndex = end
    const next = FIRST.exec(this.#source)?.[1] ?? ''
    const isWithin = (this.#isInRow || /\p{Ll}/u.test(next)) && !ENDS_SENTENCE.test(this.#builder.last)
    if (isWithin) this.#builder.blank(at, end)
    else this.#endBlock()
  }

  /** A whole paragraph in the cell of a table is text: the table only lays out the page. */
  #endBlock(): void {
    const isLayout = this.#kind === 'row' && !this.#hasCells && ENDS_SENTENCE.test(this.#builder.last)
    this.#builder.kind = isLayout ? 'text' : this.#kind
    this.#builder.endBlock()
    this.#hasCells = false
  }

  get #isInRow(): boolean {
    return this.#open.at(-1) === 'table'
  }

  /** The cells of a row are one block, with a stroke between two of them. */
  #readCell(isClosing: boolean, at: number, end: number): void {
    if (isClosing || this.#builder.isEmpty) return
    this.#builder.stroke(at, end)
    this.#hasCells = true
  }

  #readBlock(name: string, isClosing: boolean): void {
    this.#endBlock()
    if (HEADINGS.has(name)) this.#heading = isClosing ? '' : name
    else if (name !== 'div') this.#heading = ''
    if (LISTS.has(name)) this.#nest('list', isClosing)
    else if (name === 'table') this.#nest('table', isClosing)
  }

  #nest(what: 'list' | 'table', isClosing: boolean): void {
    if (!isClosing) {
      this.#open.push(what)
      this.#openCount[what] += 1
      return
    }
    if (this.#openCount[what] === 0) return
    for (let closed = this.#open.pop(); closed !== undefined; closed = this.#open.pop()) {
      this.#openCount[closed] -= 1
      if (closed === what) return
    }
  }

  get #kind(): BlockKind {
    if (this.#heading !== '') return 'heading'
    const inner = this.#open.at(-1)
    return inner === 'list' ? 'item' : inner === 'table' ? 'row' : 'text'
  }
}

const FIRST = /[\s"'“‘(]{0,200}(.?)/uy
