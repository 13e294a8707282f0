/** Which marks a rule cannot do without: told from its pattern, so that most rules are passed over without being tried. */

/** Marks are ASCII: four numbers with a bit for each. */
type Marks = readonly [number, number, number, number]

/** Of each set at least one mark. */
export type Needs = readonly Marks[]

/** The marks of a sentence. */
export function marksIn(tags: string): Marks {
  const marks: [number, number, number, number] = [0, 0, 0, 0]
  for (let at = 0; at < tags.length; at++) {
    const code = tags.charCodeAt(at)
    marks[(code >> 5) & 3] = (marks[(code >> 5) & 3] ?? 0) | (1 << (code & 31))
  }
  return marks
}

/** Are all of them among the marks? */
export function areMet(needs: Needs, [first, second, third, fourth]: Marks): boolean {
  for (const need of needs) if (!((need[0] & first) | (need[1] & second) | (need[2] & third) | (need[3] & fourth))) return false
  return true
}

const PIECE = /\(\?<?[=!]|\(\?:|\[\^?[^\]]*\]|\\.|[\s\S]/g
const QUANTIFIER = /^(?:[?*]|\{0?,\d*\}|\{0\})/

/** What a pattern needs, and no more than that is claimed: of groups that may be missing, offer a choice or only look around, nothing is. */
export function needsOf(pattern: string): Needs {
  const stack: { needs: Marks[]; isFree: boolean }[] = [{ needs: [], isFree: false }]
  for (const { 0: piece, index } of pattern.matchAll(PIECE)) {
    const top = stack.at(-1) as (typeof stack)[number]
    const isMissing = QUANTIFIER.test(pattern.slice(index + piece.length))
    if (piece.startsWith('(')) stack.push({ needs: [], isFree: piece.startsWith('(?') && piece !== '(?:' })
    else if (piece === '|') top.isFree = true
    else if (piece === ')') {
      stack.pop()
      if (!top.isFree && !isMissing) stack.at(-1)?.needs.push(...top.needs)
    } else if (!isMissing && !/^(?:[?*+{}$^.]|\[\^.*)$/.test(piece) && !isInQuantifier(pattern, index))
      top.needs.push(marksIn(piece.length > 1 ? piece.replaceAll(/^[[\\]|\]$/g, '') : piece))
  }
  return stack[0]?.isFree ? [] : (stack[0]?.needs ?? [])
}

/** Within "{1,2}". */
function isInQuantifier(pattern: string, index: number): boolean {
  return /\{[\d,]*$/.test(pattern.slice(0, index)) && /^[\d,]*\}/.test(pattern.slice(index))
}
