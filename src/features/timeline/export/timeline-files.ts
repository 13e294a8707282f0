/** What the timeline shows as files. */
import { icalendarOf } from '@/domain/export/icalendar'
import { timelineJson } from '@/domain/export/timeline-json'
import { timelineCsv } from '@/domain/export/timeline-table'
import type { TimelineItem } from '@/domain/timeline'
import { filesMessages } from '@/i18n/files'
import { timelineFilesMessages as words } from '@/i18n/timeline-files'
import { csvFile, pngOf } from '@/ui/save-file'
import { categoriesOf, descriptionOf, fileTitle, locationOf, summaryOf } from './event-words'
import type { Format } from './formats'
import { type DrawnTimeline, aboutOf, sheetOf } from './timeline-document'

const PIXELS_FOR_ONE = 2

export interface TimelineOf extends DrawnTimeline {
  addressOfItem: (item: TimelineItem) => string | undefined
  savedAt: Date
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
