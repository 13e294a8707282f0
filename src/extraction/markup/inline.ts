/** What Markdown marks within a line: emphasis, code, links, escapes, tags of HTML. The marks are left out, and so are the addresses of links. */
import type { PlainTextBuilder } from './builder'
import { TagFinder, blockNames } from './tags'

const LONGEST_ADDRESS = 2_000
/** A text in which so many addresses have no end has none. */
const MOST_UNCLOSED = 100
const PUNCTUATION = /[!-/:-@[-`{-~]/
const WORD = /[\p{L}\p{N}]/u
const BLANK = /^\s?$/u
const FOOTNOTE = /\[\^[^\]\s]{1,50}\]:?/y

export class InlineMarkdown {
  readonly #source: string
  readonly #builder: PlainTextBuilder
  readonly #tags: TagFinder
  /** Where the last tag or comment ended: it may go over several lines. */
  #tagEnd = 0
  /** Whether the mark just found is a tag that parts words. */
  #isBlockTag = false
  /** The next closing bracket, looked for once only. */
  #bracket = -1
  /** How many addresses had no end. */
  #unclosed = 0

  constructor(source: string, builder: PlainTextBuilder) {
    this.#source = source
    this.#builder = builder
    this.#tags = new TagFinder(source)
  }

  /** Adds a stretch within a line, behind those added before. */
  add(from: number, to: number): void {
    let written = Math.min(to, Math.max(from, this.#tagEnd))
    for (let at = written; at < to;) {
      const end = isMark(this.#source.charCodeAt(at)) ? Math.min(to, this.#endOfMark(at, to)) : at
      if (end > at) {
        this.#builder.add(written, at)
        if (this.#isBlockTag) this.#builder.blank(at, end)
        this.#isBlockTag = false
        written = end
      }
      // What follows a backslash is no mark.
      at = Math.max(end, at + 1) + Number(end > at && this.#source[at] === '\\')
    }
    this.#builder.add(written, to)
  }

  /** Where the mark ends that begins here; the same place if it is text. */
  #endOfMark(at: number, to: number): number {
    const mark = this.#source.charAt(at)
    if (mark === '\\') return PUNCTUATION.test(this.#source.charAt(at + 1)) ? at + 1 : at
    if (mark === '`') return at + 1
    if (mark === '<') return this.#endOfTag(at)
    if (mark === '[') return this.#endOfOpening(at)
    if (mark === ']') return this.#endOfAddress(at, to)
    if (mark === '!') return this.#source.startsWith('![', at) && this.#isLink(at + 1) ? at + 1 : at
    return this.#endOfEmphasis(at, mark)
  }

  /** Asterisks and the like beside a word; an underscore within one, or a mark between two blanks, is text. */
  #endOfEmphasis(at: number, mark: string): number {
    let end = at + 1
    while (this.#source.charAt(end) === mark) end += 1
    const before = this.#source.charAt(at - 1)
    const next = this.#source.charAt(end)
    if (BLANK.test(before) && BLANK.test(next)) return at
    if (mark === '~') return end - at === 2 ? end : at
    return mark === '_' && WORD.test(before) && WORD.test(next) ? at : end
  }

  #endOfTag(at: number): number {
    const tag = this.#tags.tagAt(at)
    if (!tag) return at
    this.#tagEnd = tag.end
    this.#isBlockTag = blockNames.has(tag.name)
    return tag.end
  }

  #endOfOpening(at: number): number {
    FOOTNOTE.lastIndex = at
    if (FOOTNOTE.test(this.#source)) return FOOTNOTE.lastIndex
    return this.#isLink(at) ? at + 1 : at
  }

  #isLink(at: number): boolean {
    if (this.#bracket < at) this.#bracket = this.#tags.find(']', at)
    return this.#bracket !== -1 && this.#source.charAt(this.#bracket + 1) === '('
  }

  /** After "](address)", brackets within the address counted. */
  #endOfAddress(at: number, to: number): number {
    if (this.#source.charAt(at + 1) !== '(' || this.#unclosed > MOST_UNCLOSED) return at
    const last = Math.min(to, at + LONGEST_ADDRESS)
    let depth = 0
    for (let end = at + 1; end < last; end += 1) {
      const character = this.#source.charAt(end)
      if (character === '(') depth += 1
      else if (character === ')' && --depth === 0) return end + 1
    }
    this.#unclosed += 1
    return at
  }
}

/** Any of * _ ~ ` \\ [ ] ! < */
function isMark(unit: number): boolean {
  return unit === 42 || (unit >= 91 && unit <= 93) || unit === 95 || unit === 96 || unit === 126 || unit === 33 || unit === 60
}
