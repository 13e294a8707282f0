import type { DataFaultKind } from '@/domain/data-fault'
import type { Theme, View } from '@/domain/view-state'
import { countOf, formatDay, formatList } from '@/i18n/format'

const views: Record<View, string> = {
  atlas: 'Atlas',
  map: 'Map',
  timeline: 'Timeline',
  trade: 'Trade',
  ledger: 'Contradictions',
  coverage: 'Coverage',
  documents: 'Documents',
  data: 'Data',
  about: 'About',
}

const themes: Record<Theme, string> = { auto: 'as the system', light: 'light', dark: 'dark' }

const faults: Record<DataFaultKind, (file: string) => string> = {
  missing: (file) => `The atlas cannot reach its data (${file}). You may be offline, or the file was moved.`,
  unreadable: (file) => `The atlas received its data (${file}), but they are cut off or are no JSON.`,
  version: (file) =>
    `The data (${file}) are of another version than this page. Reload the page, or put up page and data together.`,
  contract: (file) => `The data (${file}) are not in the form that the atlas can trust, so nothing is drawn from them.`,
}

/** The words of the frame around the rooms. */
export const shell = {
  name: 'SCO Atlas',
  tagline: 'who belongs, who met, what they traded – and who says so',
  start: 'SCO Atlas: back to the start',
  skip: 'Skip to the details',
  loading: 'Loading …',
  retry: 'Try again',
  searchFailed: 'Search did not load: try again',
  roomFailed: (room: string) => `${room} could not be shown. The other rooms are not affected.`,
  faults: { ...faults, program: 'Something in this page failed. Your address bar still holds the view; trying again may help.' },
  details: 'Details',
  tier: 'Sources',
  tiers: { documents: 'Documents only', all: '+ Reference' },
  mine: 'Mine',
  mineLabel: (count: number) => `Mine: ${countOf(count, { one: 'claim', other: 'claims' })} of your own documents`,
  andMine: 'and your own documents',
  asReadThen: 'Documents only, as a reader of that day',
  readThen: (what: string) => `${what}, as read then`,
  menu: 'Menu',
  views,
  rooms: 'Show',
  language: 'Language',
  languageMissing: (name: string) => `The words in ${name} could not be loaded.`,
  theme: 'Colours',
  themes,
  share: 'Share and embed',
  shareFailed: 'Sharing did not load: try again',
  keys: 'Keys',
  keysFailed: 'The list of keys did not load: try again',
  maximise: (room: string) => `Enlarge ${room}`,
  restore: 'Back to the whole atlas',
  tabs: { map: 'Map', timeline: 'Meetings', trade: 'Trade', ledger: 'Evidence' },
  tabList: 'Rooms',
  lowerTabs: 'Timeline or trade',
  close: 'Close',
  unread: (keys: readonly string[]) =>
    `The link holds values that could not be read (${formatList(keys)}); their defaults are shown.`,
  unknown: (id: string) => `The link opens “${id}”, which this atlas does not hold.`,
  outside: (first: string, last: string) =>
    `The link names a day outside ${formatDay(first)} to ${formatDay(last)}; the nearest is shown.`,
  titleOf: (what: string) => `${what} – SCO Atlas`,
  dayTitle: (day: string) => `SCO on ${formatDay(day)}`,
  against: (before: string, after: string) => `${formatDay(before)} against ${formatDay(after)}`,
  comparedTitle: (name: string | undefined, days: string) => `${name ?? 'SCO'}: ${days}`,
  changed: (count: number) =>
    count === 0 ? 'No country named stands otherwise' : `${countOf(count, { one: 'country', other: 'countries' })} changed`,
  /** `12 meetings, 3 entries on membership, 1 June 2018 to 31 December 2025` */
  found: (meetings: number, membership: number, from: string, to: string) =>
    [
      countOf(meetings, { one: 'meeting', other: 'meetings' }),
      countOf(membership, { one: 'entry on membership', other: 'entries on membership' }),
      `${formatDay(from)} to ${formatDay(to)}`,
    ].join(', '),
  subjectOnDay: (name: string, day: string) => `${name} on ${formatDay(day)}`,
}
