import { laneKinds } from '@/domain/view-state'
import { timelineMessages } from '@/i18n/timeline'
import { useTimelessView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import { SelectField } from './SelectField'

/** By what the timeline has its lanes. */
export function LanesField() {
  const { fields, laneKinds: names } = timelineMessages
  return (
    <SelectField
      label={fields.lanes}
      keys={laneKinds}
      nameOf={(kind) => names[kind]}
      value={useTimelessView().lanes}
      onChoose={(lanes) => changeView({ lanes })}
    />
  )
}
