import { useDeferredValue, useMemo } from 'react'
import type { TierChoice } from '@/domain/tiers'
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
import { LanesField } from './LanesField'
import { SelectField } from './SelectField'
import { TextField } from './TextField'
import { WindowFields } from './WindowFields'
import { choicesOf, countOf } from './choices'
import { limitsOf, menuLimits, without } from './limits'
import { valueName } from './value-name'
import styles from './FilterMenu.module.css'

/** In the order of the menu, two beside each other where there is room. */
const fieldsOf: readonly Facet[] = ['type', 'country', 'series', 'place', 'state', 'org', 'basis', 'person']

/** Every filter, with the count of what each choice would leave; they are there only while the menu is open. */
export function FilterFields() {
  const view = useTimelessView()
  // What is typed is seen at once; the counts follow.
  const selection = useDeferredValue(useSelection())
  const isLimited = limitsOf(view).some((limit) => menuLimits.includes(limit))
  return (
    <div className={styles['fields']}>
      <TextField value={view.q} />
      {fieldsOf.map((facet) => (
        <FacetField key={facet} {...{ facet, view, selection }} />
      ))}
      <WindowFields view={view} period={selection.index.period} />
      <CertaintyField {...{ view, selection }} />
      <TierField {...{ view, selection }} />
      <LanesField />
      <button
        type="button"
        className={cx(button['button'], styles['clear'])}
        aria-disabled={!isLimited}
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
  const { tier: label, tiers, asReadThen } = messages.shell
  const other = tierChoices.find((tier) => tier !== view.tier) ?? view.tier
  const countOfOther = useMemo(
    () => countOf(selectionOf(timelineIndex(whole, directory, other), selection.view)),
    [whole, directory, other, selection],
  )
  const nameOf = (tier: TierChoice) => (tier === 'documents' && view.known === 'then' ? asReadThen : tiers[tier])
  return (
    <SelectField
      label={label}
      keys={tierChoices}
      nameOf={(tier) => timelineMessages.choice(nameOf(tier), tier === other ? countOfOther : countOf(selection))}
      value={view.tier}
      onChoose={(tier) => changeView({ tier })}
    />
  )
}
