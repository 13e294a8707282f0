/** What is wrong with the sources, said all at once: the build goes on after a fault to find the others, and writes nothing. */

import { compare } from '@/domain/order'

/** A way into a record: `['meetings', 3, 'place']`. */
export type Path = readonly (string | number)[]

export interface Fault {
  file: string
  line: number
  reason: string
}

/** Collects faults at one place of one file; `at` goes deeper. */
export interface Reporter {
  fault: (reason: string) => void
  at: (...path: Path) => Reporter
  /** `file:line` of the place, for a fault elsewhere that names this one. */
  where: () => string
}

/** A reporter for one file; `lineOf` finds the line of a path in it. */
export function reporterFor(file: string, lineOf: (path: Path) => number, faults: Fault[], path: Path = []): Reporter {
  return {
    fault: (reason) => {
      faults.push({ file, line: lineOf(path), reason })
    },
    at: (...deeper) => reporterFor(file, lineOf, faults, [...path, ...deeper]),
    where: () => `${file}:${lineOf(path)}`,
  }
}

/** `file:line: reason`, one a line, in the order of files and lines, each once. */
export function formatFaults(faults: readonly Fault[]): string[] {
  const sorted = faults.toSorted(
    (left, right) => compare(left.file, right.file) || left.line - right.line || compare(left.reason, right.reason),
  )
  return [...new Set(sorted.map(({ file, line, reason }) => `${file}:${line}: ${reason}`))]
}
