/** What stands in the list of the search, in groups, each with what Enter will do. */
import { patchOf } from '@/domain/command-patch'
import type { Id } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import type { Found, FoundGroup } from '@/domain/search'
import type { Command, Commands } from '@/domain/search-commands'
import type { EntryKind } from '@/domain/search-types'
import type { Hit } from '@/domain/search-index'
import { partnersOf } from '@/domain/pair'
import { languageOfName } from '@/domain/title-language'
import { type View, unfiltered } from '@/domain/view-state'
import { figureTitle } from '@/i18n/claim-words'
import { formatWhen, punctuation } from '@/i18n/format'
import { reporterName } from '@/i18n/language'
import { messages } from '@/i18n/messages'
import { languagesByLetters, searchMessages as words } from '@/i18n/search'
import type { ViewPatch } from '@/state/view-store'

export interface Option {
  key: string
  label: string
  /** What else is to be known of it: another name, a date, a place. */
  note: string
  /** Of a source: the language of its title. */
  language?: string | undefined
  /** What of the note stays as it is written elsewhere, and in which language: who published a source, a name of another language. */
  written?: string | undefined
  writtenIn?: string | undefined
  /** What Enter does, to stand after "Enter:". */
  does: string
  patch: ViewPatch
  /** What it is about, to be pointed at on the map. */
  about?: Id | undefined
  /** The list stays, and finds more. */
  stays?: boolean
  /** The group of which more is to be listed. */
  more?: EntryKind
}

export interface OptionGroup {
  /** Stays the same while what it holds and counts does not. */
  key: string
  name: string
  options: Option[]
}

interface Place {
  directory: Directory
  view: View
  /** The day shown. */
  day: string
}

/** Commands that are said go first, those that are only begun last; between them what is found. */
export function optionGroups(query: string, { said, begun }: Commands, found: Found | undefined, place: Place): OptionGroup[] {
  const commandGroup = (commands: readonly Command[]): OptionGroup[] =>
    commands.length === 0
      ? []
      : [{ key: 'command', name: words.commandGroup, options: commands.map((command) => commandOption(command, place)) }]
  return [
    ...commandGroup(said),
    ...(found ? foundGroups(query, found, place) : []),
    ...commandGroup(begun),
    ...(found && found.beyond > 0 ? [{ key: 'beyond', name: words.beyondGroup, options: [beyondOption(found.beyond)] }] : []),
  ]
}

function foundGroups(query: string, { groups, meetings }: Found, place: Place): OptionGroup[] {
  return groups.map((group) => ({
    key: group.kind,
    name: words.group(words.kinds[group.kind], group.hits.length, group.total),
    options: [
      ...group.hits.map((hit) => hitOption(hit, place)),
      ...(group.kind === 'meeting' && meetings ? [allMeetings(query, meetings)] : moreOf(group)),
    ],
  }))
}

function moreOf({ kind, unlisted }: FoundGroup): Option[] {
  if (unlisted <= 0) return []
  return [
    { key: `more ${kind}`, label: words.more(unlisted), note: '', does: words.does.more, patch: {}, stays: true, more: kind },
  ]
}

function labelOf({ name, figure, discrepancy }: Hit, directory: Directory): string {
  const title = figure ? figureTitle(figure, directory) : name
  return discrepancy ? messages.claims.of(title, messages.vocabulary.discrepancyKind[discrepancy]) : title
}

/** The dataset's titles of sources that have not come yet are English. */
const UNKNOWN = { tier: 'reference', language: 'en' } as const

function hitOption(hit: Hit, { directory }: Place): Option {
  const { id, also, when, by, figure, kind } = hit
  const label = labelOf(hit, directory)
  // Of a figure the other name may be that of its reporter.
  const notes = figure
    ? [by && reporterName(by), also && words.also(also)]
    : [also && words.also(also), when !== undefined && formatWhen({ edtf: when }), by]
  return {
    key: id,
    label,
    note: notes.filter(Boolean).join(punctuation.comma),
    does: words.does.opens(label),
    patch: { open: id },
    about: id,
    ...(kind === 'source' || kind === 'document'
      ? ofSource(hit, directory)
      : { written: also, writtenIn: also && (languagesByLetters(also)[0] ?? 'en') }),
  }
}

function ofSource({ id, name, by }: Hit, { sources }: Directory): Pick<Option, 'language' | 'written' | 'writtenIn'> {
  const language = languageOfName(name, sources.get(id) ?? UNKNOWN)
  return { language, written: by, writtenIn: language }
}

function allMeetings(query: string, { q, year }: NonNullable<Found['meetings']>): Option {
  const what = q === '' ? '' : words.quoted(q)
  const window = year === undefined ? { from: undefined, to: undefined } : { from: `${year}-01-01`, to: `${year}-12-31` }
  return {
    key: `all ${query}`,
    label: words.allMeetings(year === undefined ? what : words.inYear(what, year)),
    note: '',
    does: words.does.allMeetings,
    patch: { ...unfiltered, ...window, q, view: 'timeline' },
  }
}

function beyondOption(count: number): Option {
  return { key: 'beyond', label: words.beyond(count), note: '', does: words.does.tier.all, patch: { tier: 'all' }, stays: true }
}

function commandOption(command: Command, place: Place): Option {
  const patch = patchOf(command, place.view)
  return { key: Object.values(command).join(' '), note: '', patch, about: patch.open, ...commandWords(command, place) }
}

function commandWords(command: Command, { directory: { nameOf }, day }: Place): Pick<Option, 'label' | 'does'> {
  const { says, does } = words
  switch (command.kind) {
    case 'day':
      return { label: says.day(command.day), does: command.isOutside ? does.nearest(command.day) : does.day(command.day) }
    case 'window':
      return { label: says.window(formatWhen(command)), does: does.window(command.from, command.to) }
    case 'compare': {
      const { before, after, isOutside } = command
      return { label: says.compare(before, after), does: (isOutside ? does.compareNearest : does.compare)(before, after) }
    }
    case 'only': {
      const name = nameOf(command.country)
      return { label: says.only(name), does: does.only(name) }
    }
    case 'pair': {
      const [a = '', b = ''] = partnersOf(command.pair) ?? []
      return { label: says.pair(nameOf(a), nameOf(b)), does: does.pair }
    }
    case 'country-year': {
      const label = messages.claims.countryIn(nameOf(command.country), command.year)
      return { label, does: does.opens(label) }
    }
    case 'status': {
      const label = says.status(messages.vocabulary.statuses[command.status], day)
      return { label, does: does.opens(label) }
    }
    case 'room': {
      const label = says.room(messages.shell.views[command.view])
      return { label, does: does.room(label) }
    }
    case 'tier':
      return { label: says.tier[command.tier], does: does.tier[command.tier] }
    case 'theme':
      return { label: says.theme[command.theme], does: does.theme }
  }
}
