/** What a command of the search changes of the view. */
import type { Command } from './search-commands'
import { countryYearId, statusId } from './subject'
import { type View, type ViewState, unfiltered } from './view-state'

type Patch = { [K in keyof ViewState]?: ViewState[K] | undefined }

/** The rooms in which the day shown is seen. */
const withDay: ReadonlySet<View> = new Set(['atlas', 'map'])

/** What a command changes of the view. */
export function patchOf(command: Command, view: View): Patch {
  const seen = withDay.has(view) ? view : 'atlas'
  switch (command.kind) {
    case 'day':
      return { view: seen, date: command.day, compare: undefined }
    case 'compare':
      // With something open the details would tell of that alone.
      return { view: seen, date: command.after, compare: command.before, open: undefined }
    case 'window':
      return { view: 'timeline', from: command.from, to: command.to }
    case 'only':
      return { ...unfiltered, view: 'timeline', country: [command.country] }
    case 'pair':
      return { view: 'trade', chart: 'pair', pair: command.pair }
    case 'country-year':
      return { open: countryYearId(command.country, command.year) }
    case 'status':
      return { open: statusId(command.status) }
    case 'room':
      return { view: command.view }
    case 'tier':
      return { tier: command.tier }
    case 'theme':
      return { theme: command.theme }
  }
}
