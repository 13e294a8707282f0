/**
 * Whether a date is accounted for: each year, month and day that a record gives has to stand in the words it rests on. That is
 * the passage's paragraph, the date of publication, or the reasoning of what is inferred. So a slip of the pen in a date is
 * found by machine, which no check of its form can do.
 */

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'june?', 'july?', 'aug', 'sept?', 'oct', 'nov', 'dec']
const halves: { [label: string]: RegExp } = { H1: /first half/i, H2: /second half/i }
/** `2012-08-03`, `2012-08` or `20120803`, as date lines and addresses hold them. */
const writtenInFigures = /(?<![\d-])(\d{4})-?(\d{2})(?:-?(\d{2}))?(?![\d-])/g

/**
 * The parts of an EDTF date that the words do not hold: `2024`, `month 07`, `day 04`. A date in figures accounts for itself as
 * a whole and for the year of any other; of prose, day, month and year may stand apart.
 */
export function unaccountedParts(edtf: string, words: string): string[] {
  const whole = [...words.matchAll(writtenInFigures)].map((match) => match.slice(1).filter(Boolean).join('-'))
  const prose = words.replace(writtenInFigures, '$1')
  const missing = edtf
    .split('/')
    .map((part) => part.replace(/[?~%]/g, ''))
    .filter((part) => part !== '' && part !== '..' && !whole.some((date) => date.startsWith(part)))
    .flatMap((part) => {
      const [year = '', month, day] = part.split('-')
      return [
        holdsNumber(prose, year) ? undefined : year,
        month === undefined || holdsMonth(prose, month) ? undefined : `month ${month}`,
        day === undefined || holdsNumber(prose, String(Number(day))) ? undefined : `day ${day}`,
      ].filter((gap) => gap !== undefined)
    })
  return [...new Set(missing)]
}

/** The same for the label of a statistical period: `2025-H1` asks for 2025 and for "first half". */
export function unaccountedPeriod(label: string, words: string): string[] {
  const half = /-(H[12])$/.exec(label)?.[1]
  if (half === undefined) return unaccountedParts(label.replace(/-Q[1-4]$/, ''), words)
  return [...unaccountedParts(label.slice(0, 4), words), ...(halves[half]?.test(words) ? [] : [half])]
}

function holdsNumber(words: string, digits: string): boolean {
  return new RegExp(`(?<!\\d)0?${digits}(?!\\d)`).test(words)
}

function holdsMonth(words: string, month: string): boolean {
  const name = monthNames[Number(month) - 1]
  return name !== undefined && new RegExp(`\\b${name}`, 'i').test(words)
}
