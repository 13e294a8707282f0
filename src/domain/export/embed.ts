/** A frame with one view of the atlas, for the pages of others: its address, and the markup that they copy. */
import type { Id, IsoDate } from '@/domain/contract'
import type { EmbeddedView } from '@/domain/embedded-view'
import { queryOf } from '@/domain/view-query'
import { type Language, type Theme, type ViewState, defaultView } from '@/domain/view-state'
import { escapeXml } from './svg'

/** In CSS pixels: map or chart with title and signature, on a phone as on a desk. */
export const FRAME_HEIGHT = 500

/**
 * What a frame may do: run its program, save its tables, and open links in a tab. Its tab is the full atlas: did it inherit the sandbox, it would have
 * no storage, and browsers would refuse to open it (its opener policy and a sandbox exclude each other). It has no origin: with that of the atlas it
 * could reach what a reader keeps there.
 */
export const FRAME_SANDBOX = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox'

export interface FrameChoices {
  view: EmbeddedView
  /** Always written: the day on which the atlas opens may be another tomorrow, and the page around the frame speaks of this one. */
  date: IsoDate
  /** Always written too: a frame knows of no choice that its reader once made. */
  lang: Language
  theme: Theme
}

/**
 * The view of the frame: that of the atlas with what is chosen for it, less what is of pages that no frame shows and of documents of the reader's own,
 * which lie in his browser alone; `isOwn` tells whether an id is of these.
 */
export function framedView(view: ViewState, choices: FrameChoices, isOwn: (id: Id) => boolean): ViewState {
  const { doc: _doc, open, ...rest } = view
  const { mine, kind, sides, counts } = defaultView
  const kept = open === undefined || isOwn(open) ? rest : { ...rest, open }
  const [country, place, org, person, series] = [view.country, view.place, view.org, view.person, view.series].map((ids) =>
    ids.filter((id) => !isOwn(id)),
  ) as [Id[], Id[], Id[], Id[], Id[]]
  return { ...kept, country, place, org, person, series, mine, kind, sides, counts, ...choices }
}

/** The address of the page for frames; `root` is the absolute address of the atlas's folder. */
export function frameAddress(root: string, view: ViewState): string {
  return `${root}embed/${queryOf(view)}`
}

/** The markup to be copied: it needs no script of the page around it, and no style but that it has no border. */
export function frameMarkup(address: string, title: string): string {
  const attributes = [
    `src="${escapeXml(address)}"`,
    `title="${escapeXml(title)}"`,
    `width="100%" height="${FRAME_HEIGHT}"`,
    'loading="lazy"',
    `sandbox="${FRAME_SANDBOX}"`,
    'style="border:0"',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}
