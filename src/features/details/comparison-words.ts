/** The difference between two days in sentences. */
import type { Comparison, Difference, Step } from '@/domain/compare'
import type { Status } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { groupedBy } from '@/domain/order'
import type { Standing } from '@/domain/status'
import { compareMessages as words } from '@/i18n/compare'
import { formatDay, formatWhen } from '@/i18n/format'
import { messages } from '@/i18n/messages'

function standingWords(standing: Standing | undefined): string {
  if (!standing) return words.none
  const status = messages.vocabulary.status[standing.status]
  return standing.dormant ? words.dormantAs(status) : status
}

function stepWords({ day, standing, claims }: Step, last: Standing | undefined): string {
  const when = claims[0] ? formatWhen(claims[0].when) : formatDay(day)
  if (!standing) return words.left(when)
  if (standing.status === last?.status) return standing.dormant ? words.dormant(when) : words.active(when)
  const what = standingWords(standing)
  if (claims[0]?.kind === 'event') return words.since(what, when)
  return claims.every((claim) => claim.basis === 'inferred') ? words.inferred(what, when) : words.named(what, when)
}

/** `observer, then member since 4 July 2023` */
export function differenceWords({ before, steps }: Difference): string {
  return words.sentence([
    standingWords(before),
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
  const byName = (own: readonly Difference[]) =>
    own.toSorted((left, right) => directory.nameOf(left.entity).localeCompare(directory.nameOf(right.entity)))
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
    .map(({ title, own }) => ({ title: words.sectionTitle(title, own.length), differences: byName(own) }))
}

/** The whole as plain text, a line for each difference. */
export function comparisonText(comparison: Comparison, directory: Directory): string {
  return [
    words.heading(comparison.before, comparison.after),
    summaryWords(comparison),
    ...sectionsOf(comparison, directory).flatMap(({ title, differences }) => [
      '',
      title,
      ...differences.map((difference) => words.line(directory.nameOf(difference.entity), differenceWords(difference))),
    ]),
  ].join('\n')
}
