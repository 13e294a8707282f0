import type { TierChoice } from '@/domain/tiers'
import type { EmbeddedView } from '@/domain/embedded-view'
import { formatDay } from '@/i18n/format'

const views: Record<EmbeddedView, string> = { map: 'Map', timeline: 'Timeline', trade: 'Trade' }

const sources: Record<TierChoice, string> = {
  documents: 'From the five documents alone',
  all: 'From five documents and reference sources',
}

/** The words of sharing, and of the frame that shows one view within another page. */
export const share = {
  title: 'Share this view',
  close: 'Close',
  link: 'Link to this view',
  keeps: 'It opens the atlas as you see it now: day, sources, what is open, filters, language and colours.',
  copy: 'Copy',
  copyLink: 'Copy the link',
  copyMarkup: 'Copy the markup',
  copied: 'Copied.',
  refused: 'Your browser does not let the page copy. The text is selected: copy it with your keyboard or its menu.',
  send: 'Send …',
  sendLink: 'Send the link with another program',
  ownStays: 'What you accepted of your own documents stays in this browser. Neither link nor frame carries it.',
  localOnly: 'This address is that of your own machine: others cannot follow it.',
  embed: 'Embed it in a page',
  embedHint:
    'A frame with one view, its day and a link back. It keeps sources, what is open, filters and language, asks for nothing outside the atlas’s folder, and stores nothing.',
  shown: 'What the frame shows',
  views,
  colours: 'Colours',
  markup: 'Markup for your page',
  preview: 'Preview',
  /** The name of the frame for who cannot see it. */
  frameTitle: (view: EmbeddedView, day: string) => `SCO Atlas: ${views[view].toLowerCase()}, ${formatDay(day)}`,
  frame: {
    titles: { timeline: 'SCO: meetings and membership', trade: 'SCO: trade as reported' },
    /** The timeline marks the day with a line. */
    marked: (day: string) => `${formatDay(day)} marked`,
    /** The switch to the twin in words of each view. */
    inWords: { map: 'Table', timeline: 'List', trade: 'Table' } satisfies Record<EmbeddedView, string>,
    unfold: (name: string) => `${name}: details and evidence`,
    sources,
    whole: 'SCO Atlas',
    wholeLabel: 'SCO Atlas: this view in the full atlas, in a new tab',
  },
}
