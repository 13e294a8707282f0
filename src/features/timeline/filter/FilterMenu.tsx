import { timelineMessages } from '@/i18n/timeline'
import { useTimelessView } from '@/state/use-view-state'
import { Menu } from '@/ui/Menu'
import { FilterFields } from './FilterFields'
import { filtersSet } from './limits'

/** The button that says how many filters are set, and behind it all of them. */
export function FilterMenu({ side }: { side: 'above' | 'below' }) {
  return (
    <Menu label={timelineMessages.filter(filtersSet(useTimelessView()))} side={side}>
      <FilterFields />
    </Menu>
  )
}
