import { useDeferredValue, useMemo } from 'react'
import { tierChoices } from '@/domain/tiers'
import type { Facet } from '@/domain/timeline-index'
import { type Selection, selectionOf } from '@/domain/timeline-selection'
import { type ViewState, certainties } from '@/domain/view-state'
import { messages } from '@/i18n/messages'
import { timelineMessages } from '@/i18n/timeline'
import { useAtlas } from '@/state/use-atlas'
import { timelineIndex, useSelection } from '@/state/use-timeline'
import { useTimelessView } from '@/state/use-view-state'
import { changeView } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import { cx } from '@/ui/cx'
import { ChoiceField } from './ChoiceField'
import { SelectField } from './SelectField'
import { TextField } from './TextField'
import { WindowFields } from './WindowFields'
import { choicesOf, countOf } from './choices'
import { limitsOf, menuLimits, without } from './limits'
import { valueName } from './value-name'
import styles from './FilterMenu.module.css'

/** Two columns where there is room, one below the other where there is not: what was it, and who and where. */
const columns: readonly (readonly Facet[])[] = [
  ['type', 'series', 'state', 'basis'],
  ['country', 'place', 'org', 'person'],
]

/** Every filter, with the count of what each choice would leave; they are there only while the menu is open. */
export function FilterFields() {
  const view = useTimelessView()
  // What is typed is seen at once; the counts follow.
  const selection = useDeferredValue(useSelection())
  const isSet = view.when === 'certain' || limitsOf(view).some((limit) => menuLimits.includes(limit))
  return (
    <div className={styles['fields']}>
      <TextField value={view.q} onReady={selection.index.texts} />
      {columns.map((facets) => (
        <div key={facets[0]} className={styles['column']}>
          {facets.map((facet) => (
            <FacetField key={facet} {...{ facet, view, selection }} />
          ))}
        </div>
      ))}
      <WindowFields view={view} period={selection.index.period} />
      <CertaintyField {...{ view, selection }} />
      <TierField {...{ view, selection }} />
      <button
        type="button"
        className={cx(button['button'], styles['clear'])}
        aria-disabled={!isSet}
        onClick={() => changeView(without(...menuLimits))}
      >
        {timelineMessages.clear}
      </button>
    </div>
  )
}

interface FieldProps {
  view: ViewState
  selection: Selection
}

function FacetField({ facet, view, selection }: FieldProps & { facet: Facet }) {
  const { directory } = useAtlas()
  const choices = useMemo(() => choicesOf(selection, facet, directory), [selection, facet, directory])
  return (
    <ChoiceField<string>
      label={timelineMessages.fields[facet]}
      chosen={view[facet]}
      choices={choices}
      nameOf={(value) => valueName(facet, value, directory)}
      onChoose={(values) => changeView({ [facet]: values })}
    />
  )
}

function CertaintyField({ view, selection }: FieldProps) {
  const { fields, certainty, choice } = timelineMessages
  const countIf = (when: ViewState['when']) => countOf(selectionOf(selection.index, { ...selection.view, when }, selection))
  return (
    <SelectField
      label={fields.when}
      keys={certainties}
      nameOf={(when) => choice(certainty[when], countIf(when))}
      value={view.when}
      onChoose={(when) => changeView({ when })}
    />
  )
}

/** Which sources are read; it is the choice of the page's header, which stands here with its counts. */
function TierField({ view, selection }: FieldProps) {
  const { whole, directory } = useAtlas()
  const { tier: label, tiers } = messages.shell
  const other = tierChoices.find((tier) => tier !== view.tier) ?? view.tier
  const countOfOther = useMemo(
    () => countOf(selectionOf(timelineIndex(whole, directory, other), selection.view)),
    [whole, directory, other, selection],
  )
  return (
    <SelectField
      label={label}
      keys={tierChoices}
      nameOf={(tier) => timelineMessages.choice(tiers[tier], tier === other ? countOfOther : countOf(selection))}
      value={view.tier}
      onChoose={(tier) => changeView({ tier })}
    />
  )
}
