/**
 * The words of a text without its markup, each of them with its place in the text as it was given. Nothing of the markup is ever interpreted:
 * it is left out, and what is left stays text.
 */
import type { IsoDate } from '@/domain/contract'
import { htmlText } from './markup/html'
import { linesText } from './markup/lines'

export type BlockKind = 'heading' | 'text' | 'item' | 'row'

/** A piece of the text that ends every sentence: a paragraph, a heading, an item of a list, a row of a table. */
export interface Block {
  kind: BlockKind
  /** Offsets in the plain text. */
  start: number
  end: number
}

export interface PlainText {
  /** In it every blank is a space, a line end within a paragraph too; "|" stands between the cells of a row. It is as long as its blocks and what parts them. */
  text: string
  blocks: Block[]
  /** Where in the given text a place of the plain text lies (UTF-16 units). */
  offsetAt: (index: number) => number
  /** Where in the given text a stretch ends that ends at this place of the plain text: behind its last character, before any markup that follows. */
  endAt: (index: number) => number
  /** The day of publication that the head of a page declares without printing it. */
  declared?: IsoDate
}

export const textFormats = ['text', 'html', 'markdown'] as const
export type TextFormat = (typeof textFormats)[number]

/** How much of a text is looked at to tell its format. */
const LOOK = 50_000
const HTML =
  /<!doctype html|<html[\s>]|<\/(?:p|div|li|td|h[1-6]|body|span|a|b|i|strong|em)>|<(?:p|br|hr|div|li|td)(?:\s[^<>]{0,200})?\/?>/gi
const MARKDOWN =
  /^#{1,6} \S|^\s{0,3}(?:[-*+] |\d+\. )\S|\*\*\S[^*\n]{0,200}\*\*|\]\((?:https?:|[#/])|^\|.{0,200}\|\s*$|^```|^> \S/gm

/** The format of a text, as its markup shows it. */
export function formatOf(source: string): TextFormat {
  const look = source.slice(0, LOOK)
  const count = (marks: RegExp) => look.match(marks)?.length ?? 0
  if (/^\s*(?:<!doctype|<html|<\?xml)/i.test(look) || count(HTML) > 1) return 'html'
  return count(MARKDOWN) > 1 ? 'markdown' : 'text'
}

/** The plain text of a text with LF line ends. Never throws, and takes time in proportion to its length. */
export function plainTextOf(source: string, format: TextFormat = formatOf(source)): PlainText {
  return format === 'html' ? htmlText(source) : linesText(source, format === 'markdown')
}
