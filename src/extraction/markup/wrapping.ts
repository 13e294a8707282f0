/** Lines, and whether they were broken because a line was full. */

export interface Line {
  /** Without the blanks around it; both the same if there is nothing else. */
  from: number
  to: number
  /** Blanks before it. */
  indent: number
  /** The length of its first word. */
  firstWord: number
}

const MARKED = /[-*+•#>|\d(–—]/
const NARROWEST = 40
const WIDEST = 130
/** How much of a text is looked at. */
const LOOK = 2_000

/** The lines of a text, made as they are asked for. Next-line, line and paragraph separators end lines too. */
export function* linesOf(source: string): Generator<Line> {
  for (let start = 0; start < source.length;) {
    LINE_END.lastIndex = start
    const end = LINE_END.exec(source)?.index ?? source.length
    yield lineIn(source, start, end)
    start = end + 1
  }
}

const LINE_END = /[\n\r\u0085\u2028\u2029]/g

function lineIn(source: string, start: number, end: number): Line {
  let from = start
  let to = end
  while (from < to && isBlank(source, from)) from += 1
  while (to > from && isBlank(source, to - 1)) to -= 1
  let firstWord = 0
  while (from + firstWord < to && firstWord < WIDEST && !isBlank(source, from + firstWord)) firstWord += 1
  return { from, to, indent: from - start, firstWord }
}

function isBlank(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  return unit <= 32 || (unit > 126 && /[\s\p{Cc}\uFEFF\u200B]/u.test(source.charAt(at)))
}

/** The width at which a text is wrapped; infinity if it is not: then each line is a paragraph. */
export function wrapWidth(source: string): number {
  const lengths: { length: number; next: number }[] = []
  let previous: Line | undefined
  let read = 0
  for (const line of linesOf(source)) {
    if ((read += 1) > LOOK) break
    const isInner = previous && previous.to > previous.from && line.to > line.from && !MARKED.test(source[line.from] ?? '')
    if (previous && isInner) lengths.push({ length: previous.indent + previous.to - previous.from, next: line.firstWord })
    previous = line
  }
  const width = lengths.reduce((widest, { length }) => Math.max(widest, length), 0)
  if (width < NARROWEST || width > WIDEST) return Number.POSITIVE_INFINITY
  const filled = lengths.filter(({ length, next }) => length + 1 + next > width).length
  return filled >= 2 && filled >= 0.6 * lengths.length ? width : Number.POSITIVE_INFINITY
}
