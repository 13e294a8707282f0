/** The difference between two days in sentences. */
import { basisOf, isDayInferred } from '@/domain/claims'
import type { Comparison, Counted, Difference, Step } from '@/domain/compare'
import type { Directory } from '@/domain/directory'
import { groupedBy } from '@/domain/order'
import type { Voice } from '@/domain/export/imprint'
import type { Standing } from '@/domain/status'
import { compareMessages as words } from '@/i18n/compare'
import { filesMessages } from '@/i18n/files'
import { byName, formatWhen, punctuation } from '@/i18n/format'
import { messages } from '@/i18n/messages'
import { standingName } from '@/i18n/standing-name'

const { vocabulary } = messages

/** One does not become the Shanghai Five: one is part of it. */
function nameOf(standing: Standing): string {
  return standing.status === 'shanghai-five' ? vocabulary.partOfFive : standingName(standing)
}

function stepWords({ standing, claims, ...step }: Step, last: Standing | undefined, isFirst: boolean): string {
  const when = formatWhen(step.when)
  if (!standing) return words.left(when)
  if (standing.status === last?.status) return standing.dormant ? words.dormant(when) : words.active(when)
  const what = nameOf(standing)
  if (isDayInferred({ claims })) return vocabulary.onInferredDay(words.since(what, when))
  if (claims[0]?.kind === 'event') return words.since(what, when)
  return words[basisOf(claims) === 'inferred' ? 'inferred' : 'named'](what, when, isFirst)
}

/** Whether it is seen to join. A list alone does not show that: whom it names first may have been there before. */
export function isNew({ before, steps }: Difference): boolean {
  return before === undefined && steps[0]?.claims[0]?.kind === 'event'
}

/** `observer, then member since 4 July 2023`, `inferred as member for 15 June 2001, named so on 17 May 2019` */
export function differenceWords({ before, steps, namedBy: [named] }: Difference): string {
  const turns = steps.map((step, index) => {
    const isFirst = index === 0 && before === undefined
    return stepWords(step, index === 0 ? before : steps[index - 1]?.standing, isFirst)
  })
  const sentence = words.sentence([...(before ? [nameOf(before)] : []), ...turns])
  return named ? words.namedToo(sentence, formatWhen(named.when)) : sentence
}

/** `Sources disagree whether SCO partner or dialogue partner.`; undefined if they do not. */
export function disagreementWords({ after, contradictedBy }: Difference): string | undefined {
  if (contradictedBy.length === 0) return undefined
  const claimed = [after?.status ?? [], contradictedBy.map(({ status }) => status)].flat()
  return words.disagree([...new Set(claimed)].map((status) => vocabulary.status[status]))
}

/** `Counted on 28 August 2025: 10 members (document 5); 8 are named.` */
export function countedWords({ claim, named }: Counted, { sources, documentNumber, ownNumber }: Directory): string {
  const ids = [...new Set(claim.evidence.map(({ source }) => source))]
  const cited = ids.map((id) => {
    const number = documentNumber(id)
    const own = ownNumber(id)
    if (own !== undefined) return words.own(own)
    return number === undefined ? (sources.get(id)?.title ?? id) : words.document(number)
  })
  const line = words.countedLine(claim.count, claim.of, claim.when, cited, claim.basis === 'inferred')
  return words.countedAndNamed(line, named)
}

/** `14 countries stand otherwise …: members 8 → 10 and …`; guests are not counted. */
export function summaryWords({ before, after, differences, counts, counted }: Comparison): string {
  if (before === after) return words.sameDay(after)
  const returned = differences.filter(({ kind }) => kind === 'returned').length
  const changed = differences.length - returned
  const moved = counts.filter(({ status, before, after }) => status !== 'guest' && before !== after)
  const otherwise = counted.flatMap(({ claim, named }) =>
    named === undefined || named === claim.count ? [] : words.countedOtherwise(claim.count, claim.of, claim.when, named),
  )
  return [
    changed > 0
      ? words.summary(
          changed,
          moved.map(({ status, before, after }) => words.counted(status, before, after)),
        )
      : words.nothing(otherwise),
    ...(changed > 0 && otherwise.length > 0 ? [words.alsoCounted(otherwise)] : []),
    ...(returned > 0 ? [words.returnedToo(returned)] : []),
  ].join(punctuation.afterSentence)
}

/** By documents alone nobody is seen to become anything: they name, or let infer. */
function changedTitle({ after, namedBy, steps }: Difference): string {
  const { status, claims } = after!
  if (claims[0]?.kind === 'event') return words.sections.became(status)
  const isNamed = namedBy.length > 0 || basisOf(steps.at(-1)?.claims ?? []) === 'stated'
  return words.sections[isNamed ? 'named' : 'inferred'](status)
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
  return [
    ...[...groupedBy(of('changed'), changedTitle)].map(([title, own]) => ({ title, own })),
    { title: words.sections.left, own: of('left') },
    { title: words.sections.dormancy, own: of('dormancy') },
    { title: words.sections.returned, own: of('returned') },
    { title: words.sections.guests, own: guests },
  ]
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => ({ title: words.sectionTitle(title, own.length), differences: inOrder(own) }))
}

/** The whole as plain text, a line for each difference and each count, with on whose word it stands. */
export function comparisonText(comparison: Comparison, directory: Directory, voice: Voice): string {
  return [
    words.heading(comparison.before, comparison.after),
    summaryWords(comparison),
    filesMessages.voices[voice] + punctuation.fullStop,
    ...(voice === 'as-read' ? [words.readThen(comparison.after)] : []),
    ...sectionsOf(comparison, directory).flatMap(({ title, differences }) => [
      '',
      title,
      ...differences.map((difference) => lineOf(difference, directory)),
    ]),
    ...(comparison.counted.length > 0 ? ['', words.sections.counted] : []),
    ...comparison.counted.map((counted) => countedWords(counted, directory)),
  ].join('\n')
}

function lineOf(difference: Difference, directory: Directory): string {
  const line = directory.nameOf(difference.entity) + words.afterName(differenceWords(difference), isNew(difference))
  return [line, disagreementWords(difference)].filter(Boolean).join(punctuation.afterSentence)
}
