import { type KeyboardEvent, useState } from 'react'
import { type Id, type IsoDate, meetingStates, meetingTypes } from '@/domain/contract'
import type { Directory } from '@/domain/directory'
import { isCountryCode } from '@/domain/status'
import { isDay } from '@/domain/time'
import { type ViewState, certainties, laneKinds } from '@/domain/view-state'
import { byName } from '@/i18n/format'
import { timelineMessages } from '@/i18n/timeline'
import { messages } from '@/i18n/messages'
import type { ViewPatch } from '@/state/view-store'
import { Menu } from '@/ui/Menu'
import button from '@/ui/Button.module.css'
import { ChoiceField, type Choice } from './ChoiceField'
import { type TimelineModel, activeFilters } from './model'
import styles from './FilterMenu.module.css'

interface FilterMenuProps {
  view: ViewState
  model: TimelineModel
  directory: Directory
  /** The first and last day of the window, and of all there is. */
  days: { from: IsoDate; to: IsoDate }
  limits: { from: IsoDate; to: IsoDate }
  side: 'above' | 'below'
  onChange: (patch: ViewPatch) => void
  /** Typing: many changes that make one step, closed by `onTyped`. */
  onType: (patch: ViewPatch) => void
  onTyped: () => void
}

const none: ViewPatch = {
  country: [],
  type: [],
  place: [],
  state: [],
  org: [],
  person: [],
  q: '',
  when: 'possible',
  from: undefined,
  to: undefined,
}

/** Every filter of the timeline, and how its lanes are made. */
export function FilterMenu(props: FilterMenuProps) {
  const { view, days, limits, side, onChange, onType, onTyped } = props
  const { fields, filter, clear, certainty, laneKinds: laneNames } = timelineMessages
  const isWindowSet = view.from !== undefined || view.to !== undefined
  const active = activeFilters(view).length
  return (
    <Menu label={filter(active)} side={side}>
      <div className={styles['fields']}>
        <Options
          label={fields.lanes}
          names={laneNames}
          keys={laneKinds}
          value={view.lanes}
          onChoose={(lanes) => onChange({ lanes })}
        />
        <ListFilters {...props} />
        <label className={styles['field']}>
          {fields.q}
          <input
            type="search"
            value={view.q}
            maxLength={200}
            onChange={(event) => onType({ q: event.target.value })}
            onBlur={onTyped}
            onKeyDown={(event) => event.key === 'Enter' && onTyped()}
          />
        </label>
        <DayField
          key={`from ${days.from}`}
          label={fields.from}
          value={days.from}
          limits={limits}
          onChoose={(from) => onChange({ from })}
        />
        <DayField key={`to ${days.to}`} label={fields.to} value={days.to} limits={limits} onChoose={(to) => onChange({ to })} />
        <Options
          label={fields.when}
          names={certainty}
          keys={certainties}
          value={view.when}
          onChoose={(when) => onChange({ when })}
        />
        {(active > 0 || isWindowSet) && (
          <button type="button" className={button['button']} onClick={() => onChange(none)}>
            {clear}
          </button>
        )}
      </div>
    </Menu>
  )
}

/** The filters that take several values; organisations and people are set elsewhere and can be taken away here. */
function ListFilters({ view, model, directory, onChange }: FilterMenuProps) {
  const { fields } = timelineMessages
  const named = (ids: Iterable<Id>): Choice[] =>
    [...new Set(ids)].map((id) => ({ id, name: directory.nameOf(id) })).toSorted((left, right) => byName(left.name, right.name))
  const places = model.meetings.flatMap(({ place }) => place ?? [])
  const countries = [
    ...model.meetings.flatMap(({ participants }) => participants.map(({ entity }) => entity)).filter(isCountryCode),
    ...places.flatMap((place) => model.countryOfPlace(place) ?? []),
  ]
  const types = meetingTypes
    .filter((type) => model.meetings.some((meeting) => meeting.type === type))
    .map((id) => ({ id, name: messages.vocabulary.meetingTypes[id] }))
  const states = meetingStates.map((id) => ({ id, name: messages.vocabulary.meetingState[id] }))
  return (
    <>
      <ChoiceField label={fields.type} chosen={view.type} choices={types} onChoose={(type) => onChange({ type })} />
      <ChoiceField
        label={fields.country}
        chosen={view.country}
        choices={named(countries)}
        onChoose={(country) => onChange({ country })}
      />
      <ChoiceField label={fields.place} chosen={view.place} choices={named(places)} onChoose={(place) => onChange({ place })} />
      <ChoiceField label={fields.state} chosen={view.state} choices={states} onChoose={(state) => onChange({ state })} />
      {(['org', 'person'] as const)
        .filter((key) => view[key].length > 0)
        .map((key) => (
          <ChoiceField
            key={key}
            label={fields[key]}
            chosen={view[key]}
            choices={named(view[key])}
            onChoose={(ids) => onChange({ [key]: ids })}
          />
        ))}
    </>
  )
}

interface OptionsProps<K extends string> {
  label: string
  keys: readonly K[]
  names: Record<K, string>
  value: K
  onChoose: (key: K) => void
}

function Options<K extends string>({ label, keys, names, value, onChoose }: OptionsProps<K>) {
  return (
    <label className={styles['field']}>
      {label}
      <select
        value={value}
        onChange={(event) => {
          const chosen = keys.find((key) => key === event.target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {names[key]}
          </option>
        ))}
      </select>
    </label>
  )
}

interface DayFieldProps {
  label: string
  value: IsoDate
  limits: { from: IsoDate; to: IsoDate }
  onChoose: (day: IsoDate) => void
}

/** A day to type; it counts when the field is left or Enter pressed, since a year half typed is another year. */
function DayField({ label, value, limits, onChoose }: DayFieldProps) {
  const [draft, setDraft] = useState(value)
  const commit = () => isDay(draft) && draft !== value && onChoose(draft)
  return (
    <label className={styles['field']}>
      {label}
      <input
        type="date"
        value={draft}
        min={limits.from}
        max={limits.to}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && commit()}
      />
    </label>
  )
}
