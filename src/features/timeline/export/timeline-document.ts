/** The picture of the timeline, as it is saved and printed. */
import type { Directory } from '@/domain/directory'
import { voiceOf } from '@/domain/export/imprint'
import { filterOf } from '@/domain/export/timeline-json'
import type { TimelineImprint } from '@/domain/export/timeline-record'
import { type TimelineItem, claimsOfItem } from '@/domain/timeline'
import { facets } from '@/domain/timeline-index'
import type { ViewState } from '@/domain/view-state'
import { timelineFilesMessages as words } from '@/i18n/timeline-files'
import { inLightTheme } from '@/ui/colours'
import { valueName } from '@/features/timeline/filter/value-name'
import { punctuation } from '@/i18n/format'
import { type PictureOf, timelineSheet } from './timeline-sheet'

export interface DrawnTimeline {
  items: readonly TimelineItem[]
  view: ViewState
  imprint: TimelineImprint
  /** With all sources. */
  directory: Directory
  /** Where others can see the view; undefined if nowhere. */
  address: string | undefined
  picture: PictureOf
}

/** What the file is, on whose word it stands, what is filtered, and how to read its dates. */
export function aboutOf({ view, imprint, directory }: DrawnTimeline, rule: string): string {
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
  ].join(punctuation.afterSentence)
}

/** The picture with what it is, what it shows, and who says so. */
export function sheetOf(timeline: DrawnTimeline): string {
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
