/** The drawing of a chart as a document of its own, with all that is to be said about it. */
import type { Directory } from '@/domain/directory'
import { voiceOf } from '@/domain/export/imprint'
import { PICTURE_WIDTH, element, sheetOf, tenth } from '@/domain/export/svg'
import { groupedBy } from '@/domain/order'
import { tradeFilesMessages as words } from '@/i18n/trade-files'
import type { ChartSheet } from '@/features/trade/chart-sheet'
import { inLightTheme } from '@/ui/colours'
import { shownScale } from '@/ui/text-scale'
import type { ChartImprint } from './chart-csv'
import { type Drawn, drawnMarkup } from './drawn-markup'

/** Half of the square that a sign is drawn in, around its middle. */
const SIGN = 8

/** More would be a page of addresses under a picture. */
const SOURCES_AT_MOST = 60

/** An address may be broken behind each of its parts. */
function breakable(address: string): string {
  return address.replace(/[/?&=_.%-]+/g, '$&\u200B')
}

/** Each with title and address; of very many the publishers. */
function sourceWords({ sources: ids }: ChartSheet, { sources }: Directory): string {
  const all = ids.map((id) => sources.get(id) ?? { title: id, publisher: undefined, url: undefined })
  if (all.length > SOURCES_AT_MOST) {
    const publishers = groupedBy(all, ({ publisher, title }) => publisher ?? title)
    const byNumber = [...publishers].toSorted(([, one], [, other]) => other.length - one.length)
    return words.publishers(
      all.length,
      byNumber.map(([publisher, own]) => words.publisher(publisher, own.length)),
    )
  }
  return words.sources(
    all.map(({ title, publisher, url }) =>
      words.source(title, publisher === title ? undefined : publisher, url && breakable(url)),
    ),
  )
}

function notesOf(sheet: ChartSheet, directory: Directory, imprint: ChartImprint): string[] {
  const { from, to, isWindow, knownBy, countries, dataVersion, address } = imprint
  // How many states stood where is counted of all.
  const only = sheet.kind === 'membership' ? [] : countries.map(directory.nameOf)
  return [
    ...sheet.notes,
    ...(isWindow ? [words.window(from, to)] : []),
    ...(only.length > 0 ? [words.only(only)] : []),
    words.voice(voiceOf(imprint), knownBy),
    ...(sheet.sources.length === 0 ? [] : [sourceWords(sheet, directory)]),
    words.imprint(dataVersion, address && breakable(address)),
  ]
}

/**
 * The document, made of what stands in `box`: the one `svg[data-picture]`, in the colours of the light theme and as wide as the sheet, and a
 * `svg[data-sign]` for each entry of the legend.
 */
export function chartPicture(box: Element, sheet: ChartSheet, directory: Directory, imprint: ChartImprint): string {
  const picture = box.querySelector('svg[data-picture]')
  if (!picture) throw new Error(words.notDrawn)
  const shown = picture.getBoundingClientRect()
  const own = shownScale(picture.parentElement)
  const [width, height] = [shown.width / own, shown.height / own]
  const scale = PICTURE_WIDTH / width
  return inLightTheme((colours) => {
    const drawn = drawnMarkup(picture, colours)
    const signs = [...box.querySelectorAll('svg[data-sign]')].map((sign) => drawnMarkup(sign, colours))
    return sheetOf({
      title: sheet.title,
      subtitle: words.subtitle(sheet.unit, sheet.sentence),
      legend: sheet.legend.flatMap(({ label }, index) => {
        const sign = signs[index]
        return sign ? [{ sign: element('g', { transform: `translate(${SIGN} ${SIGN})` }, sign.markup), label }] : []
      }),
      picture: element('g', { transform: `scale(${scale})` }, drawn.markup),
      height: tenth(height * scale),
      definitions: definitionsOf([drawn, ...signs]),
      notes: notesOf(sheet, directory, imprint),
      colours: { ink: colours('var(--ink)'), soft: colours('var(--ink-soft)'), paper: colours('var(--paper)') },
    })
  })
}

/** Each once, though several signs refer to it. */
function definitionsOf(drawn: readonly Drawn[]): string {
  return [...new Map(drawn.flatMap(({ definitions }) => [...definitions])).values()].join('')
}
