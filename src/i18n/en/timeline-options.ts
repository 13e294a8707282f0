import { countOf, formatList } from '@/i18n/format'

/** The words of the timeline's options. */
export const timelineOptions = {
  label: 'Timeline options',
  saves: (meetings: number, membership: number) => {
    const shown = [
      ...(meetings === 0 ? [] : [countOf(meetings, { one: 'meeting', other: 'meetings' })]),
      ...(membership === 0 ? [] : [countOf(membership, { one: 'entry on membership', other: 'entries on membership' })]),
    ]
    return shown.length === 0 ? 'Nothing is shown that could be saved.' : `Saves what is shown: ${formatList(shown)}.`
  },
  key: 'Signs',
  signs: {
    exact: 'a day that is known',
    several: 'several days that are known',
    inexact: 'some time within a month or a year',
    open: 'some time before or after a day',
    inferred: 'dashed: inferred; the reasoning is given',
    planned: 'planned or postponed; no source says that it was held',
    cancelled: 'cancelled',
    document: 'told by one of the documents',
    mine: 'told by a document of your own',
    gathering: 'several that would overlap, counted; opens to them; dashed if none is sure',
    change: 'a change of status, in the colour of the status',
    list: 'a document lists who stands where',
    gap: 'numbers of a series that no source here gives',
  },
  formats: {
    ics: { name: 'iCalendar', what: 'for calendars; an inexact date takes all its possible days' },
    csv: { name: 'CSV', what: 'table with its sources' },
    svg: { name: 'SVG', what: 'picture with key and sources' },
    png: { name: 'PNG', what: 'the same, 2400 pixels wide' },
    json: { name: 'JSON', what: 'every claim with its evidence' },
  },
}
