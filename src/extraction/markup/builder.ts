/** Puts plain text together from stretches of the given one, and keeps where each came from. */
import type { Block, BlockKind, PlainText } from '@/extraction/plain-text'
import { entityAt } from './entities'

/**
 * What cannot be taken as it stands: an entity, characters that are not seen (soft hyphens, marks of direction, zero-width ones), blanks that are
 * several or no plain blank.
 */
const IRREGULAR = /&|[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu

/** Which of the given characters the plain ones from `plain` on are: one by one, or all of them the whole stretch. */
interface Stretches {
  plain: number[]
  from: number[]
  to: number[]
}

/** A place where the source cannot be taken as it stands; `text` is what an entity stands for. */
interface Irregular {
  from: number
  to: number
  text?: string
}

const NOWHERE: Irregular = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY }

export class PlainTextBuilder {
  readonly #source: string
  readonly #pieces: string[] = []
  readonly #blocks: Block[] = []
  readonly #stretches: Stretches = { plain: [], from: [], to: [] }
  #irregular: Irregular = { from: -1, to: 0 }
  #length = 0
  /** Where the block that is being written begins. */
  #blockStart = 0
  /** A blank that is written only if something follows: where it stands in the source. */
  #blank: [from: number, to: number] | undefined
  #kind: BlockKind = 'text'

  constructor(source: string) {
    this.#source = source
  }

  /** Whether the block that is being written is still empty. */
  get isEmpty(): boolean {
    return this.#length === this.#blockStart
  }

  /** The last character of the block that is being written. */
  get last(): string {
    return this.isEmpty ? '' : (this.#pieces.at(-1)?.at(-1) ?? '')
  }

  /** The kind of the block that is being written. */
  set kind(kind: BlockKind) {
    this.#kind = kind
  }

  /** Adds a stretch of the source, behind those added before: entities decoded, blanks drawn together, unseen characters left out. */
  add(from: number, to: number): void {
    let at = from
    let irregular = this.#irregularFrom(from)
    for (; irregular.from < to; irregular = this.#irregularFrom(at)) {
      const end = Math.min(to, irregular.to)
      this.#run(at, irregular.from)
      if (irregular.text !== undefined) this.#entity(irregular.text, irregular.from, end)
      else if (isBlank(this.#source.charAt(irregular.from))) this.blank(irregular.from, end)
      at = end
    }
    this.#run(at, to)
  }

  /** The next irregular place, looked for once only, or a text of many small stretches would take time without bounds. */
  #irregularFrom(at: number): Irregular {
    while (this.#irregular.from < at) {
      IRREGULAR.lastIndex = Math.max(at, this.#irregular.to)
      const match = IRREGULAR.exec(this.#source)
      if (!match) this.#irregular = NOWHERE
      else if (match[0] === '&') {
        const entity = entityAt(this.#source, match.index)
        // Without an entity the sign is text.
        this.#irregular = entity ? { from: match.index, to: entity.end, text: entity.text } : { from: -1, to: match.index + 1 }
      } else this.#irregular = { from: match.index, to: match.index + match[0].length }
    }
    return this.#irregular
  }

  /** A blank that stands for a stretch of the source, unless there is one already or nothing follows. */
  blank(from: number, to: number): void {
    if (!this.isEmpty) this.#blank = [this.#blank?.[0] ?? from, to]
  }

  /** A stroke between two cells, for what stands between them in the source. */
  stroke(from: number, to: number): void {
    this.blank(from, to)
    this.#writeBlank()
    this.#append('|', from, to)
    this.blank(from, to)
  }

  /** Ends the block, if there is anything in it. */
  endBlock(): void {
    this.#blank = undefined
    if (this.isEmpty) return
    this.#blocks.push({ kind: this.#kind, start: this.#blockStart, end: this.#length })
    const end = this.#stretches.to.at(-1) ?? 0
    this.#append('\n', end, end)
    this.#blockStart = this.#length
  }

  finish(): PlainText {
    this.endBlock()
    const { plain, from, to } = this.#stretches
    const text = this.#pieces.join('').replaceAll('\u2010', '-').replaceAll('\u2011', '-')
    const stretchAt = (index: number) => lastNotAbove(plain, index)
    const offsetAt = (index: number) => {
      const at = stretchAt(index)
      return Math.min((from[at] ?? 0) + (isOneByOne(at) ? index - (plain[at] ?? 0) : 0), to[at] ?? 0)
    }
    const isOneByOne = (at: number) => (plain[at + 1] ?? text.length) - (plain[at] ?? 0) === (to[at] ?? 0) - (from[at] ?? 0)
    const endAt = (index: number) => {
      const at = stretchAt(index - 1)
      return isOneByOne(at) ? offsetAt(index - 1) + 1 : (to[at] ?? 0)
    }
    return { text, blocks: this.#blocks, offsetAt, endAt }
  }

  #run(from: number, to: number): void {
    if (from >= to) return
    let start = from
    // A single blank may begin a stretch: at the beginning of a block, and beside another, it is left out.
    if (this.#source.charCodeAt(from) === 32) {
      this.blank(from, from + 1)
      start += 1
    }
    let end = to
    if (end > start && this.#source.charCodeAt(end - 1) === 32) end -= 1
    if (end > start) {
      this.#writeBlank()
      this.#append(this.#source.slice(start, end), start, end)
    }
    if (end < to && end >= start) this.blank(end, to)
  }

  #entity(text: string, from: number, to: number): void {
    if (/^\s$/u.test(text)) this.blank(from, to)
    else if (text !== '') {
      this.#writeBlank()
      this.#append(text, from, to)
    }
  }

  #writeBlank(): void {
    if (!this.#blank) return
    const [from, to] = this.#blank
    this.#blank = undefined
    this.#append(' ', from, to)
  }

  #append(text: string, from: number, to: number): void {
    const { plain, from: froms, to: tos } = this.#stretches
    const last = plain.length - 1
    const continues =
      last >= 0 &&
      tos[last] === from &&
      text.length === to - from &&
      this.#length - (plain[last] ?? 0) === from - (froms[last] ?? 0)
    if (continues) tos[last] = to
    else {
      plain.push(this.#length)
      froms.push(from)
      tos.push(to)
    }
    this.#pieces.push(text)
    this.#length += text.length
  }
}

function isBlank(character: string): boolean {
  return /[^\S\uFEFF]|\p{Cc}/u.test(character)
}

/** The place of the last of the ascending numbers that is not above the value; 0 if there is none. */
function lastNotAbove(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= value) low = middle
    else high = middle
  }
  return low
}
