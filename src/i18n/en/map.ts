import { countOf, formatDay, formatList, formatShortDay, formatWhen } from '@/i18n/format'
import type { When } from '@/domain/contract'

const disagree = 'sources disagree'

/** The first of the places by name, and how many more. */
const placeNames = (places: readonly string[]) =>
  formatList(places.length > 4 ? [...places.slice(0, 3), `${places.length - 3} more`] : places)

/** The words of the map, its legend and its date bar. */
export const map = {
  title: 'Map',
  options: 'Map options',
  surface: 'Map of Eurasia; arrow keys move it, plus and minus zoom',
  leaflet: 'Leaflet',
  home: 'Show the whole family',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  legend: 'Status',
  legendOn: (day: string) => `Status on ${formatDay(day)}`,
  legendOnBoth: (earlier: string, later: string) => `Status on ${formatShortDay(earlier)}, then ${formatShortDay(later)}`,
  legendRow: (status: string, count: number) => `${status} ${count}`,
  dormant: 'of these dormant',
  carried: 'carried forward',
  inferred: 'inferred',
  carriedKey: 'hatched: carried forward from an earlier day',
  contradictedKey: `≠ ${disagree}`,
  isOfMine: 'from your own documents alone',
  offMap: (names: readonly string[]) => `not drawn on this map: ${formatList(names)}`,
  mineKey: '◆ from your own documents alone',
  inferredKey: 'dashed: inferred',
  guestOrganisations: (count: number) => `and ${countOf(count, { one: 'organisation', other: 'organisations' })}`,
  places: 'Meeting places',
  none: 'No status is known for this day.',
  unpublishedBefore: (day: string) => `None of the documents had been published before ${formatDay(day)}.`,
  silentBefore: (day: string) => `The documents name nobody for a day before ${formatDay(day)}.`,
  country: (name: string, status: string | undefined) => (status === undefined ? name : `${name}, ${status}`),
  wasThenIs: (before: string, after: string) => `${before}, then ${after}`,
  fromTo: (before: number, after: number) => ({ shown: `${before}\u2009→\u2009${after}`, read: `${before} to ${after}` }),
  outlineKey: 'outline: its former colour; dotted: new; faint: unchanged',
  since: (day: string) => `since ${formatDay(day)}`,
  carriedFrom: (day: string, isInferred: boolean) =>
    `${isInferred ? 'inferred for' : 'named so on'} ${formatDay(day)}, not reconfirmed since`,
  inferredOn: (day: string) => `inferred for ${formatDay(day)}`,
  statedOn: (day: string) => `stated on ${formatDay(day)}`,
  isDormant: (when: Pick<When, 'edtf'>) => `participation dormant since ${formatWhen(when)}`,
  isContradicted: disagree,
  noStatus: 'no status on this day',
  place: (name: string, count: number) => `${name}, ${countOf(count, { one: 'meeting', other: 'meetings' })}`,
  gathering: (places: readonly string[], count: number) =>
    `${places.length} places, ${countOf(count, { one: 'meeting', other: 'meetings' })}: ${placeNames(places)}; zoom in`,
  placeNames,
  contestedGathering: (numbers: readonly number[], names: readonly string[]) =>
    `Contested ground ${numbers.join(' ')}: ${formatList(names)}; zoom in`,
  contested: (number: number, name: string) => `Contested ground ${number}: ${name}`,
  shapes: (title: string) => `Shapes: ${title}`,
  policy: 'Boundaries are drawn as their source draws them; no endorsement is meant.',
  policyShort: 'Boundaries as their source draws them',
  date: {
    label: 'Date',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous change',
    next: 'Next change',
    previousAt: (what: string) => `Previous change: ${what}`,
    nextAt: (what: string) => `Next change: ${what}`,
    type: 'Type a date, or compare',
    compared: 'Compared day',
    span: (days: readonly string[]) => days.join(' ↔ '),
    stop: 'Stop comparing',
    later: (count: number) => `${countOf(count, { one: 'change', other: 'changes' })} later`,
    tick: (day: string, what: readonly string[]) => `${formatDay(day)}: ${formatList(what)}`,
    documentTick: (number: number | undefined, publisher: string) =>
      `${number === undefined ? publisher : `document ${number} (${publisher})`} names who belongs`,
    ownTick: (number: number, publisher: string) => `your document ${number} (${publisher}) names who belongs`,
    /** Whose word a change stands on, where the words do not name it. */
    saidBy: (what: string, publisher: string, more: number) =>
      `${what} (${more === 0 ? publisher : `${publisher} and ${more} more`})`,
    changeTick: (count: number, status: string) => `${count} ${status}`,
    becomes: (names: readonly string[], status: string) =>
      `${formatList(names)} ${names.length === 1 ? 'becomes' : 'become'} ${status}`,
    inTheFive: (names: readonly string[], isFew: boolean) =>
      `${isFew ? formatList(names) : countOf(names.length, { one: 'state', other: 'states' })} in the Shanghai Five`,
    goesDormant: (names: readonly string[]) => `participation of ${formatList(names)} dormant`,
  },
}
