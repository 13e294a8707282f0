/** A chart of figures over time in sentences. */
import { groupedBy } from '@/domain/order'
import type { Flow, Voice } from '@/domain/trade'
import { pairMessages } from '@/i18n/trade-pair'
import { formatAlternatives, punctuation } from '@/i18n/format'
import { tradeMessages } from '@/i18n/trade'
import { messages } from '@/i18n/messages'
import { amountOf, periodWords } from '@/features/trade/words'
import type { Picture, Row } from './pair-picture'

const words = pairMessages
const voices: readonly Voice[] = ['first', 'second', 'third']

/** Calendar years; where there are none, the periods that cover the same months as the last. Only these may be compared. */
function comparable(rows: readonly Row[]): Row[] {
  const years = rows.filter(({ kind }) => kind === 'year')
  if (years.length > 0) return years
  const monthsOf = ({ figure }: Row) => figure.claim.period.label.replaceAll(/\d{4}/g, '')
  const last = rows.find(({ isLast }) => isLast) ?? rows.at(-1)
  return rows.filter((row) => last !== undefined && monthsOf(row) === monthsOf(last))
}

function isOneReporter({ figure }: Row, { figure: other }: Row): boolean {
  return figure.claim.reporter.name === other.claim.reporter.name
}

/** The first and the last, of one reporter if any reports both. */
function endsOf(rows: readonly Row[]): [first: Row, last: Row] | undefined {
  const [from, to] = [Math.min(...rows.map(({ x }) => x)), Math.max(...rows.map(({ x }) => x))]
  const [firsts, lasts] = [rows.filter(({ x }) => x === from), rows.filter(({ x }) => x === to)]
  const both = firsts.flatMap((first) =>
    lasts.filter((last) => isOneReporter(first, last)).map((last): [Row, Row] => [first, last]),
  )[0]
  const [first, last] = [firsts[0], lasts[0]]
  return both ?? (first && last && [first, last])
}

/** The amounts between which the truth lies, as the source states it. */
function boundsOf({ figure: { claim, dollars = 0 } }: Row): [least: number, most: number] {
  const stated = claim.amount?.stated
  return [stated === 'less-than' ? 0 : dollars, stated === 'more-than' ? Infinity : dollars]
}

/** What one voice says: how much it rose or fell, where one reporter says both and the bounds leave no doubt. */
function sentenceOf(rows: readonly Row[], what: string, names: readonly [string, string], letter: string | undefined): string[] {
  const compared = comparable(rows)
  const ends = endsOf(compared)
  if (!ends) return []
  const [first, last] = ends
  const isOne = isOneReporter(first, last)
  const speaker = words.speaker[first.figure.voice](...names)
  const who = letter === undefined ? speaker : words.speakerCounting(speaker, letter)
  /** What all reporters of the voice give of the period: none is chosen for the others. */
  const givenFor = ({ x }: Row) => compared.filter((row) => row.x === x)
  const isAlone = [first, last].every((row) => givenFor(row).length === 1)
  const isNamed = !isOne || !isAlone || first.figure.voice === 'third'
  const told = (row: Row) => formatAlternatives(givenFor(row).map(toldOf))
  const toldOf = ({ figure }: Row) =>
    words.told(amountOf(figure) ?? tradeMessages.noAmount, [
      periodWords(figure),
      figure.claim.basis === 'stated' ? undefined : messages.vocabulary.basis[figure.claim.basis],
      isNamed ? figure.claim.reporter.name : undefined,
    ])
  if (first.x === last.x) return [words.one(who, what, told(first))]
  const [[least, most], [lastLeast, lastMost]] = [boundsOf(first), boundsOf(last)]
  const verb = !isAlone ? 'span' : isOne && lastLeast > most ? 'rose' : isOne && lastMost < least ? 'fell' : 'span'
  return [words[verb](who, what, told(first), told(last))]
}

/** The chart in sentences: one for each voice, and for each definition of who is counted, by its letter. */
export function summaryOf(
  { rows, definitions }: Pick<Picture, 'rows' | 'definitions'>,
  flow: Flow,
  names: readonly [string, string],
): string {
  const what = words.counted[flow](...names)
  const byDefinition = [...groupedBy(rows, ({ figure }) => figure.claim.definition)]
  const sentences = byDefinition.flatMap(([definition = '', own]) => {
    const letter = definitions.length > 1 ? words.letter(definitions.indexOf(definition)) : undefined
    return voices.flatMap((voice) =>
      sentenceOf(
        own.filter(({ figure }) => figure.voice === voice),
        what,
        names,
        letter,
      ),
    )
  })
  return sentences.join(punctuation.afterSentence)
}
