import { type MouseEvent, memo } from 'react'
import { searchMessages as words } from '@/i18n/search'
import { AsWritten } from '@/ui/AsWritten'
import { WithWritten } from '@/ui/WithWritten'
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
  const activeIndex = active ? options.indexOf(active) : -1
  const indexAt = ({ target }: MouseEvent) =>
    Number((target as Element).closest<HTMLElement>('[role="option"]')?.dataset['index'] ?? -1)
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      tabIndex={-1}
      aria-label={words.results}
      className={styles['list']}
      hidden={options.length === 0}
      onMouseMove={(event) => {
        const pointed = indexAt(event)
        if (pointed >= 0 && pointed !== activeIndex) onPoint(pointed)
      }}
      // Chosen before the field loses focus and the list goes; a finger that only scrolls the list presses no mouse button.
      onMouseDown={(event) => {
        event.preventDefault()
        const pressed = options[indexAt(event)]
        if (pressed && event.button === 0) onChoose(pressed)
      }}
    >
      {groups.map(({ key, name, options: own }, group) => (
        <div key={key} role="group" aria-labelledby={`${id}-group-${group}`}>
          <div id={`${id}-group-${group}`} role="presentation" className={styles['group']}>
            {name}
          </div>
          {own.map((option) => {
            const { key: ownKey, label, note, does, about, language, written, writtenIn } = option
            const index = options.indexOf(option)
            return (
              <Result
                key={ownKey}
                id={`${id}-${index}`}
                index={index}
                label={label}
                note={note}
                does={does}
                about={about}
                language={language}
                written={written}
                writtenIn={writtenIn}
                isActive={index === activeIndex}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

interface ResultProps extends Pick<Option, 'label' | 'note' | 'does' | 'language' | 'written' | 'writtenIn'> {
  id: string
  index: number
  about: string | undefined
  isActive: boolean
}

function scrollIntoSight(result: HTMLElement | null) {
  result?.scrollIntoView({ block: 'nearest' })
}

/** Takes words alone: what a further letter finds too stays as it is drawn. */
const Result = memo(function Result(props: ResultProps) {
  const { id, index, label, note, does, about, language, written = '', writtenIn, isActive } = props
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
      data-index={index}
      ref={isActive ? scrollIntoSight : undefined}
    >
      <span id={`${id}-name`} className={styles['label']}>
        {language === undefined ? label : <AsWritten language={language}>{label}</AsWritten>}{' '}
        {note && (
          <small>
            <WithWritten words={note} written={written} language={writtenIn} />
          </small>
        )}
      </span>
      <span id={`${id}-does`} hidden>
        {does}
      </span>
    </div>
  )
})
