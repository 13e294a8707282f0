/** The exported picture of the map with all that is to be said about it: title, counts, legend, sources, policy, credit. */
import type { Imprint, StandingRow } from '@/domain/export/standings-table'
import { type LegendItem, element, sheetOf, text } from '@/domain/export/svg'
import { type StatusCount, countsOf } from '@/domain/status'
import { mapTableMessages as words } from '@/i18n/map-table'
import { messages } from '@/i18n/messages'
import { lookOf, pathOptionsOf } from '@/features/map/surface/fill'
import { PICTURE_HEIGHT, type PictureOf, pictureOf } from './map-picture'

export interface SheetOf extends PictureOf {
  rows: readonly StandingRow[]
  imprint: Imprint
  /** Markup of the patterns that the fills refer to. */
  patterns: string
  /** Where the view can be seen by others, if it can. */
  address: string | undefined
}

/** On whose word the day stands, as a key of the catalogue. */
export function voiceOf({ tier, known }: Pick<Imprint, 'tier' | 'known'>): keyof typeof words.voices {
  return known === 'then' ? 'as-read' : tier
}

function swatch(paint: Record<string, string | number | undefined>): string {
  return element('rect', { x: 1, y: 1, width: 14, height: 14, rx: 3, ...paint })
}

/** As the states of the row are filled: the first of each look stands for it. */
function signsOf(row: StatusCount, { standings, colours }: SheetOf): LegendItem[] {
  const { status, countries, organisations } = row
  const signOf = (isOne: (look: string) => boolean) => {
    const look = countries.map((code) => lookOf(standings.get(code))).find(isOne) ?? `${status}|stated|active`
    const { fillColor = 'none', fillOpacity, stroke, color = 'none', dashArray } = pathOptionsOf(look, false)
    const rim = stroke ? { stroke: colours(color), 'stroke-width': 2, 'stroke-dasharray': String(dashArray) } : {}
    return swatch({ fill: colours(fillColor), 'fill-opacity': fillOpacity, ...rim })
  }
  const label = words.sheet.legendRow(status, countries.length, organisations.length)
  if (status === 'guest') return [{ sign: signOf((look) => look === 'guest'), label }]
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

function legendOf(sheet: SheetOf, counts: readonly StatusCount[]): LegendItem[] {
  const { colours, contradicted } = sheet
  const round = (fill: string, stroke: string) => element('circle', { cx: 8, cy: 8, r: 7.5, fill, stroke })
  const sign = (words: string, fill: string) =>
    text(words, 8, 12, { 'font-size': 11, 'font-weight': 700, 'text-anchor': 'middle', fill })
  const [paper, ink, accent] = [colours('var(--paper)'), colours('var(--ink)'), colours('var(--accent)')]
  return [
    ...counts.flatMap((row) => (row.countries.length > 0 ? signsOf(row, sheet) : [])),
    { sign: swatch({ fill: 'url(#hatch-contested)' }), label: words.sheet.contested },
    { sign: round(paper, colours('var(--line-strong)')) + sign('1', ink), label: words.sheet.numbered },
    ...(contradicted.size > 0 ? [{ sign: round(accent, accent) + sign('≠', paper), label: words.sheet.contradicted }] : []),
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

/** The whole document, as text. */
export function mapSheet(sheet: SheetOf): string {
  const { file, standings, chosen, rows, imprint, patterns, address, colours } = sheet
  const { markup, definitions, marks } = pictureOf(sheet)
  const counts = countsOf(standings)
  const family = counts.filter(({ status }) => status !== 'guest')
  const guests = counts.find(({ status }) => status === 'guest')
  const { source } = file
  const said = words.sheet.counts(
    family.map(({ status, countries }) => [status, countries.length] as const),
    guests ? guests.countries.length + guests.organisations.length : 0,
  )
  const only = chosen.map((status) => messages.vocabulary.statuses[status])
  return sheetOf({
    title: words.sheet.title(imprint.date, family.length > 0 && family.every(({ status }) => status === 'shanghai-five')),
    subtitle: [words.sheet.subtitle(said, voiceOf(imprint)), ...(only.length > 0 ? [words.onlyStatuses(only)] : [])].join(' '),
    legend: legendOf(sheet, counts),
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
