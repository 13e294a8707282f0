import type { Directory } from '@/domain/directory'
import { compare } from '@/domain/order'
import { formatList, formatWhen } from '@/i18n/format'
import { pairMessages } from '@/i18n/trade-pair'
import { tradeMessages } from '@/i18n/trade'
import { messages } from '@/i18n/messages'
import type { ChartSheet, SheetRow } from '@/features/trade/chart-sheet'
import { pairName, partnerNames, unitWords } from '@/features/trade/words'
import { figureColumns, figureRow, sourceIds, sourceWords } from './figure-rows'
import { amountNotes, definitionNotes } from './notes'
import type { PairEvent } from './pair-events'
import { pairLegend } from './pair-legend'
import { yearsOf } from './pair-picture'
import { summaryOf } from './summary'
import type { PairData } from './use-pair'

const words = pairMessages

/** An event as a row: a meeting opens itself, a change of status its day with who changed. */
function eventRow({ key, title, when, basis, state, claims, about, patch }: PairEvent, directory: Directory): SheetRow {
  return {
    ...(patch.date === undefined ? {} : { day: patch.date, sources: sourceIds(claims) }),
    key,
    about,
    open: patch.open,
    cells: [
      { text: formatWhen(when), value: when.edtf },
      { text: tradeMessages.noChange },
      { text: tradeMessages.noChange },
      { text: title },
      { text: tradeMessages.noChange },
      { text: words.listed([state, messages.vocabulary.basis[basis]]) },
      { text: sourceWords(claims, directory) },
    ],
  }
}

function notesOfPair(data: PairData, areEventsShown: boolean, { nameOf }: Directory): string[] {
  const { picture, pair, flow, ofPair, outsideRange, documents, eventsOutside, unknown } = data
  const stated = documents?.some((figure) => figure.pair === pair) ? documents.length : undefined
  const formulas = picture.rows.flatMap(({ figure }) => figure.claim.derivedFrom?.formula ?? [])
  const otherFlows = ofPair.filter((figure) => figure.flow !== flow).length
  return [
    unknown.length > 0 && words.filterLeadsNowhere(formatList(unknown.map(nameOf))),
    stated !== undefined && words.documentsAlone(stated),
    ...(stated === undefined ? [] : formulas.map(words.formula)),
    ...definitionNotes(picture),
    ...amountNotes(picture),
    picture.otherCurrency.length > 0 && words.otherCurrency(picture.otherCurrency.length),
    otherFlows > 0 && words.otherFlows(otherFlows),
    outsideRange > 0 && words.outsideRange(outsideRange),
    areEventsShown && picture.rows.length > 0 && eventsOutside > 0 && words.eventsOutside(eventsOutside),
  ].filter((note) => note !== false)
}

/** What the chart of a pair says, with the events that it marks; without a drawing it marks none. */
export function pairSheet(data: PairData, areEventsShown: boolean, directory: Directory): ChartSheet {
  const { pair, flow, picture } = data
  const { nameOf } = directory
  const names = partnerNames(pair, nameOf)
  const events = areEventsShown ? data.events : []
  const rows = [
    ...picture.figures.map((figure) => ({ day: figure.claim.period.earliest, row: figureRow(figure, directory) })),
    ...events.map((event) => ({ day: event.when.earliest, row: eventRow(event, directory) })),
  ].toSorted((left, right) => compare(left.day, right.day))
  const what = words.ofPair(pairName(pair, nameOf), tradeMessages.flow[flow](...names))
  const span = yearsOf(picture.figures)
  return {
    kind: 'pair',
    title: span === undefined ? what : words.title(what, words.years(span)),
    unit: unitWords(picture),
    sentence: summaryOf(picture, flow, names),
    columns: figureColumns(),
    rows: rows.map(({ row }) => row),
    legend: pairLegend(picture, events, names),
    notes: notesOfPair(data, areEventsShown, directory),
    sources: sourceIds([...picture.figures.flatMap(({ accounts }) => accounts), ...events.flatMap(({ claims }) => claims)]),
  }
}
