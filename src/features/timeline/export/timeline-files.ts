/** What the timeline shows as files. */
import type { Directory } from '@/domain/directory'
import { icalendarOf } from '@/domain/export/icalendar'
import { voiceOf } from '@/domain/export/imprint'
import { filterOf, timelineJson } from '@/domain/export/timeline-json'
import type { TimelineImprint } from '@/domain/export/timeline-record'
import { timelineCsv } from '@/domain/export/timeline-table'
import { type TimelineItem, claimsOfItem } from '@/domain/timeline'
import { facets } from '@/domain/timeline-index'
import type { ViewState } from '@/domain/view-state'
import { filesMessages } from '@/i18n/files'
import { timelineFilesMessages as words } from '@/i18n/timeline-files'
import { inLightTheme } from '@/ui/colours'
import { csvFile, pngOf } from '@/ui/save-file'
import { valueName } from '@/features/timeline/filter/value-name'
import { categoriesOf, descriptionOf, fileTitle, locationOf, summaryOf } from './event-words'
import type { Format } from './formats'
import { type PictureOf, timelineSheet } from './timeline-sheet'

const PIXELS_FOR_ONE = 2

export interface TimelineOf {
  items: readonly TimelineItem[]
  view: ViewState
  imprint: TimelineImprint
  /** With all sources. */
  directory: Directory
  /** Where others can see the view, and where an item; undefined if nowhere. */
  address: string | undefined
  addressOfItem: (item: TimelineItem) => string | undefined
  savedAt: Date
  picture: PictureOf
}

/** What the file is, on whose word it stands, what is filtered, and how to read its dates. */
function aboutOf({ view, imprint, directory }: TimelineOf, rule: string): string {
  const { q, when } = filterOf(view)
  const conditions = [
    ...facets
      .filter((facet) => view[facet].length > 0)
      .map((facet) =>
        words.condition(
          facet,
          view[facet].map((value) => valueName(facet, value, directory)),
        ),
      ),
    ...(q === undefined ? [] : [words.text(q)]),
    ...(when === undefined ? [] : [words.certain]),
  ]
  return [
    words.about(voiceOf(imprint), imprint.knownBy, imprint.dataVersion),
    ...(conditions.length === 0 ? [] : [words.only(conditions)]),
    rule,
  ].join(' ')
}

function calendarOf(timeline: TimelineOf): string {
  const { items, imprint, directory, address, addressOfItem, savedAt } = timeline
  return icalendarOf({
    name: words.title(imprint.from, imprint.to),
    description: aboutOf(timeline, words.rule.calendar),
    url: address,
    savedAt,
    entries: items.map((item) => ({
      item,
      summary: summaryOf(item, directory),
      description: descriptionOf(item, directory),
      categories: categoriesOf(item),
      location: locationOf(item, directory),
      place: item.kind === 'meeting' && item.meeting.place !== undefined ? directory.places.get(item.meeting.place) : undefined,
      url: addressOfItem(item),
    })),
  })
}

/** The picture with what it is, what it shows, and who says so. */
function sheetOf(timeline: TimelineOf): string {
  const { items, imprint, address, picture } = timeline
  const { meetings, changes } = picture.selection
  const sources = new Set(items.flatMap(claimsOfItem).flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  const sheet = {
    ...picture,
    title: words.title(imprint.from, imprint.to),
    subtitle: words.shown(meetings, changes),
    notes: [aboutOf(timeline, words.rule.picture), words.sources(sources.size), ...(address === undefined ? [] : [address])],
  }
  return inLightTheme((colours) => timelineSheet(sheet, colours))
}

/** The content of the file. Throws, with words for the reader, if the browser cannot draw the picture. */
export async function fileContent(timeline: TimelineOf, format: Format): Promise<Blob> {
  const { items, view, imprint, directory, address } = timeline
  const titled = () => items.map((item) => ({ item, title: fileTitle(item, directory) }))
  switch (format) {
    case 'ics':
      return new Blob([calendarOf(timeline)], { type: 'text/calendar;charset=utf-8' })
    case 'csv':
      return csvFile(timelineCsv(titled(), directory, imprint))
    case 'svg':
      return new Blob([sheetOf(timeline)], { type: 'image/svg+xml' })
    case 'png': {
      const picture = await pngOf(sheetOf(timeline), PIXELS_FOR_ONE)
      if (!picture) throw new Error(filesMessages.noPicture)
      return picture
    }
    case 'json': {
      const head = {
        title: words.title(imprint.from, imprint.to),
        about: aboutOf(timeline, words.rule.json),
        address,
      }
      const file = timelineJson(titled(), directory, head, view, imprint)
      return new Blob([JSON.stringify(file, undefined, 2)], { type: 'application/json' })
    }
  }
}
