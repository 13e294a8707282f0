/**
 * The words of a text without its markup, each of them with its place in the text as it was given. Nothing of the markup is ever interpreted:
 * it is left out, and what is left stays text.
 */
export type BlockKind = 'heading' | 'text' | 'item' | 'row'

/** A piece of the text that ends every sentence: a paragraph, a heading, an item of a list, a row of a table. */
export interface Block {
  kind: BlockKind
  /** Offsets in the plain text. */
  start: number
  end: number
}

export interface PlainText {
  /** In it a no-break space is a space, and a line end within a paragraph too. It is as long as its blocks and what parts them. */
  text: string
  blocks: Block[]
  /** Where in the given text a place of the plain text lies (UTF-16 units); the end of the plain text leads to the end of its last character. */
  offsetAt: (index: number) => number
}

const LINE = /[^\n]+/g

/** Plain text as it is: each line that is not blank is a block. */
export function plainTextOf(source: string): PlainText {
  const text = source.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
  const blocks: Block[] = []
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (line.trim() !== '') blocks.push({ kind: 'text', start: index, end: index + line.length })
  }
  return { text, blocks, offsetAt: (index) => index }
}
