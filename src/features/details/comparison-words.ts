/** The difference between two days in sentences. */
import type { Comparison, Difference, Step } from '@/domain/compare'
import type { Status } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { groupedBy } from '@/domain/order'
import type { Voice } from '@/domain/export/imprint'
import type { Standing } from '@/domain/status'
import { compareMessages as words } from '@/i18n/compare'
import { filesMessages } from '@/i18n/files'
import { byName, formatWhen } from '@/i18n/format'
import { standingName } from '@/i18n/standing-name'

function stepWords({ standing, claims, ...step }: Step, last: Standing | undefined): string {
  const when = formatWhen(step.when)
  if (!standing) return words.left(when)
  if (standing.status === last?.status) return standing.dormant ? words.dormant(when) : words.active(when)
  const what = standingName(standing)
  if (claims[0]?.kind === 'event') return words.since(what, when)
  return claims.every((claim) => claim.basis === 'inferred') ? words.inferred(what, when) : words.named(what, when)
}

/** `observer, then member since 4 July 2023` */
export function differenceWords({ before, steps }: Difference): string {
  return words.sentence([
    standingName(before),
    ...steps.map((step, index) => stepWords(step, index === 0 ? before : steps[index - 1]?.standing)),
  ])
}

/** `14 countries stand otherwise …: members 8 → 10 and …`; guests are not counted. */
export function summaryWords({ differences, counts }: Comparison): string {
  const returned = differences.filter(({ kind }) => kind === 'returned').length
  const changed = differences.length - returned
  const moved = counts.filter(({ status, before, after }) => status !== 'guest' && before !== after)
  return [
    changed > 0
      ? words.summary(
          changed,
          moved.map(({ status, before, after }) => words.counted(status, before, after)),
        )
      : words.nothing,
    ...(returned > 0 ? [words.returnedToo(returned)] : []),
  ].join(' ')
}

/** By documents alone nobody is seen to become anything: they name. */
function becameTitle(status: Status, own: readonly Difference[]): string {
  const isDecided = own.every(({ after }) => after?.claims[0]?.kind === 'event')
  return isDecided ? words.sections.became(status) : words.sections.named(status)
}

interface DifferenceSection {
  title: string
  differences: Difference[]
}

/** The differences by kind: what was become, status by status, then the other kinds, guests last. */
export function sectionsOf({ differences, guests }: Comparison, directory: Directory): DifferenceSection[] {
  const inOrder = (own: readonly Difference[]) =>
    own.toSorted((left, right) => byName(directory.nameOf(left.entity), directory.nameOf(right.entity)))
  const of = (kind: Difference['kind']) => differences.filter((difference) => difference.kind === kind)
  const became = [...groupedBy(of('changed'), (difference) => difference.after!.status)]
  return [
    ...became.map(([status, own]) => ({ title: becameTitle(status, own), own })),
    { title: words.sections.left, own: of('left') },
    { title: words.sections.dormancy, own: of('dormancy') },
    { title: words.sections.returned, own: of('returned') },
    { title: words.sections.guests, own: guests },
  ]
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => ({ title: words.sectionTitle(title, own.length), differences: inOrder(own) }))
}

/** The whole as plain text, a line for each difference, with on whose word it stands. */
export function comparisonText(comparison: Comparison, directory: Directory, voice: Voice): string {
  return [
    words.heading(comparison.before, comparison.after),
    summaryWords(comparison),
    `${filesMessages.voices[voice]}.`,
    ...sectionsOf(comparison, directory).flatMap(({ title, differences }) => [
      '',
      title,
      ...differences.map((difference) => words.line(directory.nameOf(difference.entity), differenceWords(difference))),
    ]),
  ].join('\n')
}
