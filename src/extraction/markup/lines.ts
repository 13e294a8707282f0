/** The text of plain lines and of Markdown: paragraphs, headings, lists, rows of tables; what Markdown marks is left out, and what it says stays. */
import type { PlainText } from '@/extraction/plain-text'
import { PlainTextBuilder } from './builder'
import { InlineMarkdown } from './inline'
import { type Line, linesOf, wrapWidth } from './wrapping'

const RULE = /^(?:[-_*=~#.]\s?){3,200}$/
const FENCE = /^(?:```|~~~)/
const TABLE_RULE = /^[\s|:+-]{3,500}$/
const DEFINITION = /^\[[^\]\n]{1,200}\]:\s{1,9}(?:https?:|www\.|[/#<])/
const QUOTE = /(?:>[^\S\n]?)+/y
const HASHES = /#{1,6}[^\S\n]{1,50}(?=\S)/y
/** A stroke, a dot, a number or a letter before an item of a list. */
const MARKER = /(?:[-*+•‣▪■◦·●○–—]|\d{1,3}[.)]|\([a-z\d]{1,3}\)|[a-z]\))[^\S\n]{1,50}(?=\S)/y
const HARD_BREAK = /(?: {2}|\\)$/
const ENDS_SENTENCE = /[.!?…:;,"”»)。]$/u
const LONGEST_HEADING = 110

/** The text of plain lines; with `isMarkdown` the marks of Markdown are left out. */
export function linesText(source: string, isMarkdown: boolean): PlainText {
  const reader = new LineReader(source, isMarkdown)
  for (const line of linesOf(source)) reader.read(line)
  return reader.finish()
}

class LineReader {
  readonly #source: string
  readonly #builder: PlainTextBuilder
  readonly #inline: InlineMarkdown | undefined
  readonly #width: number
  /** The line before, if it belongs to the block that is open. */
  #previous: Line | undefined
  #isItem = false
  /** A block of a single line without a full stop, after a blank line: a heading, if a blank line follows. */
  #isLoneLine = false
  #isAfterBlank = true

  constructor(source: string, isMarkdown: boolean) {
    this.#source = source
    this.#builder = new PlainTextBuilder(source)
    this.#inline = isMarkdown ? new InlineMarkdown(source, this.#builder) : undefined
    this.#width = wrapWidth(source)
  }

  read(line: Line): void {
    const from = this.#inline ? after(QUOTE, this.#source, line) : line.from
    const text = this.#source.slice(from, Math.min(line.to, from + 500))
    if (text === '') {
      this.#endBlock()
      this.#isAfterBlank = true
    } else if (!this.#isSkipped(text, line)) {
      this.#readLine({ ...line, from })
      this.#isAfterBlank = false
    }
  }

  finish(): PlainText {
    this.#endBlock()
    return this.#builder.finish()
  }

  /** Rules, fences and the addresses of links are no text; a rule right under a line makes a heading of it. */
  #isSkipped(text: string, { from, to }: Line): boolean {
    if (to - from < 500 && RULE.test(text)) {
      if (this.#previous && /^[=-]{3}/.test(text) && !this.#isItem) this.#builder.kind = 'heading'
      this.#endBlock(false)
      return true
    }
    if (!this.#inline) return false
    const isTableRule = text.includes('|') && TABLE_RULE.test(text)
    if (isTableRule || FENCE.test(text)) this.#endBlock()
    return isTableRule || FENCE.test(text) || DEFINITION.test(text)
  }

  #readLine(line: Line): void {
    const heading = this.#inline ? after(HASHES, this.#source, line) : line.from
    if (heading > line.from) this.#readHeading({ ...line, from: heading })
    else if (this.#isRow(line)) this.#readRow(line)
    else this.#readText(line)
  }

  #readHeading({ from, to }: Line): void {
    this.#endBlock()
    let end = to
    while (end > from && (this.#source[end - 1] === '#' || this.#source[end - 1] === ' ')) end -= 1
    this.#add(from, end)
    this.#builder.kind = 'heading'
    this.#endBlock(false)
  }

  #isRow({ from, to }: Line): boolean {
    if (this.#inline && this.#source[from] === '|') return true
    return this.#source.slice(from, to).includes('\t')
  }

  #readRow({ from, to }: Line): void {
    this.#endBlock()
    const mark = this.#inline && this.#source[from] === '|' ? '|' : '\t'
    let start = mark === '|' ? from + 1 : from
    const last = mark === '|' && this.#source[to - 1] === '|' ? to - 1 : to
    for (let at = start; at <= last; at += 1) {
      if (at < last && this.#source[at] !== mark) continue
      this.#add(start, at)
      if (at < last) this.#builder.stroke(at, at + 1)
      start = at + 1
    }
    this.#builder.kind = 'row'
    this.#endBlock(false)
  }

  #readText(line: Line): void {
    const marked = after(MARKER, this.#source, line)
    const isItem = marked > line.from && marked < line.to && !this.#isFilled(line)
    if (isItem || !this.#continues(line)) this.#endBlock()
    else this.#builder.blank((this.#previous ?? line).to, line.from)
    const isFirst = this.#previous === undefined
    this.#isLoneLine = isFirst && this.#isAfterBlank && !isItem && line.to - line.from <= LONGEST_HEADING
    this.#isItem = isItem || (this.#isItem && !isFirst)
    this.#add(isItem ? marked : line.from, line.to)
    this.#builder.kind = this.#isItem ? 'item' : 'text'
    this.#previous = line
  }

  /** Whether the line goes on with the block that is open. */
  #continues(line: Line): boolean {
    const { from, to } = this.#previous ?? line
    if (!this.#previous || (this.#inline && HARD_BREAK.test(this.#source.slice(to, to + 2)))) return false
    if (this.#isFilled(line) || (this.#isItem && line.indent > this.#previous.indent)) return true
    const isBroken = to - from > 24 && !/[.!?:;…。]/u.test(this.#source[to - 1] ?? '')
    return isBroken && /^\p{Ll}/u.test(this.#source.slice(line.from, line.from + 2))
  }

  /** Whether the line before ended because there was no room for the first word of this one. */
  #isFilled(line: Line): boolean {
    if (!this.#previous || this.#source[this.#previous.to - 1] === ':') return false
    return this.#previous.indent + this.#previous.to - this.#previous.from + 1 + line.firstWord > this.#width
  }

  #add(from: number, to: number): void {
    if (this.#inline) this.#inline.add(from, to)
    else this.#builder.add(from, to)
  }

  #endBlock(canBeHeading = true): void {
    if (canBeHeading && this.#isLoneLine && !ENDS_SENTENCE.test(this.#builder.last)) this.#builder.kind = 'heading'
    this.#builder.endBlock()
    this.#previous = undefined
    this.#isItem = false
    this.#isLoneLine = false
  }
}

/** The place after what the pattern finds at the beginning of the line. */
function after(pattern: RegExp, source: string, { from, to }: Line): number {
  pattern.lastIndex = from
  const match = pattern.exec(source)
  return match ? Math.min(to, from + match[0].length) : from
}
