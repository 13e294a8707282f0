import { memo } from 'react'
import { searchMessages as words } from '@/i18n/search'
import type { Option, OptionGroup } from './options'
import styles from './Search.module.css'

interface ResultListProps {
  /** The options' ids are this with their number behind. */
  id: string
  groups: readonly OptionGroup[]
  active: Option | undefined
  onPoint: (index: number) => void
  onChoose: (option: Option) => void
}

/** The listbox: options in groups, the active one marked; what each does is its description. */
export function ResultList({ id, groups, active, onPoint, onChoose }: ResultListProps) {
  const options = groups.flatMap((group) => group.options)
  return (
    <div id={`${id}-list`} role="listbox" aria-label={words.results} className={styles['list']} hidden={options.length === 0}>
      {groups.map(({ key, name, options: own }, group) => (
        <div key={key} role="group" aria-labelledby={`${id}-group-${group}`}>
          <div id={`${id}-group-${group}`} role="presentation" className={styles['group']}>
            {name}
          </div>
          {own.map((option) => {
            const index = options.indexOf(option)
            return (
              <Result
                key={option.key}
                id={`${id}-${index}`}
                index={index}
                option={option}
                isActive={option === active}
                onPoint={onPoint}
                onChoose={onChoose}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

interface ResultProps extends Pick<ResultListProps, 'id' | 'onPoint' | 'onChoose'> {
  option: Option
  index: number
  isActive: boolean
}

function scrollIntoSight(result: HTMLElement | null) {
  result?.scrollIntoView({ block: 'nearest' })
}

const Result = memo(function Result({ id, option, index, isActive, onPoint, onChoose }: ResultProps) {
  const { label, note, does, about } = option
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-does`}
      className={styles['result']}
      data-about={about}
      ref={isActive ? scrollIntoSight : undefined}
      onMouseMove={() => isActive || onPoint(index)}
      // Chosen before the field loses focus and the list goes; a finger that only scrolls the list presses no mouse button.
      onMouseDown={(event) => {
        event.preventDefault()
        if (event.button === 0) onChoose(option)
      }}
    >
      <span id={`${id}-name`} className={styles['label']}>
        {label} {note && <small>{note}</small>}
      </span>
      <span id={`${id}-does`} hidden>
        {does}
      </span>
    </div>
  )
})
