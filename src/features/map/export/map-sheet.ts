/** The exported picture of the map with all that is to be said about it: title, counts, legend, sources, policy, credit. */
import { type Imprint, voiceOf } from '@/domain/export/imprint'
import type { StandingRow } from '@/domain/export/standings-table'
import { type LegendItem, element, sheetOf, text } from '@/domain/export/svg'
import { type StatusCount, changedBetween, countsOf } from '@/domain/status'
import { isOfMineAlone } from '@/domain/tiers'
import { mapTableMessages as words } from '@/i18n/map-table'
import { messages } from '@/i18n/messages'
import { rowsOfBoth } from '@/features/map/legend/rows-of-both'
import { lookOf } from '@/features/map/surface/fill'
import { punctuation } from '@/i18n/format'
import { type PictureOf, ownMarkup, pictureOf } from './map-picture'
import { attributesOf } from './palette'
import { PICTURE_HEIGHT } from './picture-frame'

export interface SheetOf extends PictureOf {
  rows: readonly StandingRow[]
  imprint: Imprint
  /** Markup of the patterns that the fills refer to. */
  patterns: string
  /** Where the view can be seen by others, if it can. */
  address: string | undefined
}

function swatch(paint: Record<string, string | number | undefined>): string {
  return element('rect', { x: 1, y: 1, width: 14, height: 14, rx: 3, ...paint })
}

/** How many countries of the status there are; where two days are compared and it is not the same, on both. */
function countWords(row: StatusCount, before: StatusCount | undefined, isCompared: boolean): string {
  const [was, is] = [before?.countries.length ?? 0, row.countries.length]
  return isCompared && was !== is ? messages.map.fromTo(was, is).shown : String(is)
}

/** As the states of the row are filled: the first of each look stands for it. */
function signsOf(row: StatusCount, count: string, { standings, colours }: SheetOf): LegendItem[] {
  const { status, countries, organisations } = row
  const signOf = (isOne: (look: string) => boolean) => {
    const look = countries.map((code) => lookOf(standings.get(code))).find(isOne) ?? `${status}|stated|active`
    return swatch(attributesOf(look, false, colours))
  }
  const label = words.sheet.legendRow(status, count, organisations.length)
  const marked = (['inferred', 'carried', 'dormant'] as const)
    .map((mark) => {
      const isOne = (look: string) => look.split('|').includes(mark)
      return { mark, isOne, count: countries.filter((code) => isOne(lookOf(standings.get(code)))).length }
    })
    .filter(({ count }) => count > 0)
  const whole = marked.find(({ count }) => count === countries.length)
  if (whole) return [{ sign: signOf(whole.isOne), label: words.sheet.all(label, whole.mark) }]
  return [
    { sign: signOf((look) => look.includes('|stated|active')), label },
    ...marked.map(({ mark, isOne, count }) => ({ sign: signOf(isOne), label: words.sheet.some(mark, count) })),
  ]
}

function legendOf(sheet: SheetOf): LegendItem[] {
  const { standings, before, colours, contradicted } = sheet
  const earlier = before && countsOf(before.standings)
  const counts = earlier ? rowsOfBoth(countsOf(standings), earlier) : countsOf(standings)
  const round = (fill: string, stroke: string) => element('circle', { cx: 8, cy: 8, r: 7.5, fill, stroke })
  const sign = (words: string, fill: string) =>
    text(words, 8, 12, { 'font-size': 11, 'font-weight': 700, 'text-anchor': 'middle', fill })
  const [paper, ink, accent] = [colours('var(--paper)'), colours('var(--ink)'), colours('var(--accent)')]
  return [
    ...counts.flatMap((row) => {
      const was = earlier?.find(({ status }) => status === row.status)
      const isEmpty = row.countries.length === 0 && (was?.countries.length ?? 0) === 0
      return isEmpty ? [] : signsOf(row, countWords(row, was, earlier !== undefined), sheet)
    }),
    ...(earlier ? [{ sign: swatch({ fill: paper, stroke: ink, 'stroke-width': 3 }), label: messages.map.outlineKey }] : []),
    { sign: swatch({ fill: 'url(#hatch-contested)' }), label: words.sheet.contested },
    { sign: round(paper, colours('var(--line-strong)')) + sign('1', ink), label: words.sheet.numbered },
    ...(contradicted.size > 0 ? [{ sign: round(accent, accent) + sign('≠', paper), label: messages.map.isContradicted }] : []),
    ...([...standings.values()].some(({ claims }) => isOfMineAlone(claims))
      ? [{ sign: ownMarkup(8, 8, colours), label: messages.map.isOfMine }]
      : []),
  ]
}

/** The documents by number; the reference sources are many, and are told by their number. */
function sourcesOf(rows: readonly StandingRow[]): string {
  const citations = new Map(rows.flatMap((row) => row.citations.map((citation) => [citation.id, citation] as const)))
  const documents = [...citations.values()]
    .flatMap(({ document, source }) => (document === undefined || !source ? [] : [{ document, source }]))
    .toSorted((left, right) => left.document - right.document)
  return words.sheet.sources(
    documents.map(({ document, source }) =>
      words.sheet.document(document, source.title, source.publisher, source.published?.edtf),
    ),
    citations.size - documents.length,
  )
}

/** What the picture is of, and in a few words what it shows. */
function headOf({ standings, before, imprint }: SheetOf): { title: string; said: string } {
  const { shell } = messages
  if (before) {
    const changed = changedBetween(before.standings, standings)
    return { title: shell.comparedTitle(undefined, shell.against(before.day, imprint.date)), said: shell.changed(changed.length) }
  }
  const counts = countsOf(standings)
  const family = counts.filter(({ status }) => status !== 'guest')
  const guests = counts.find(({ status }) => status === 'guest')
  return {
    title: words.sheet.title(imprint.date, family.length > 0 && family.every(({ status }) => status === 'shanghai-five')),
    said: words.sheet.counts(
      family.map(({ status, countries }) => [status, countries.length] as const),
      guests ? guests.countries.length + guests.organisations.length : 0,
    ),
  }
}

/** The whole document, as text. */
export function mapSheet(sheet: SheetOf): string {
  const { file, chosen, rows, imprint, patterns, address, colours } = sheet
  const { markup, definitions, marks } = pictureOf(sheet)
  const { title, said } = headOf(sheet)
  const { source } = file
  const only = chosen.map((status) => messages.vocabulary.statuses[status])
  return sheetOf({
    title,
    subtitle: [words.sheet.subtitle(said, voiceOf(imprint)), ...(only.length > 0 ? [words.onlyStatuses(only)] : [])].join(
      punctuation.afterSentence,
    ),
    legend: legendOf(sheet),
    picture: markup,
    height: PICTURE_HEIGHT,
    definitions: patterns + definitions,
    notes: [
      words.sheet.grounds(marks),
      sourcesOf(rows),
      imprint.policy,
      words.sheet.shapes(source.title, source.licence, source.madeFrom.title, source.madeFrom.licence),
      words.sheet.imprint(imprint.dataVersion, address),
    ],
    colours: { ink: colours('var(--ink)'), soft: colours('var(--ink-soft)'), paper: colours('var(--paper)') },
  })
}
