import { timelineMessages } from '@/i18n/timeline'
import styles from './FilterMenu.module.css'

export interface Choice<K extends string = string> {
  id: K
  name: string
}

interface ChoiceFieldProps<K extends string> {
  label: string
  chosen: readonly K[]
  choices: readonly Choice<K>[]
  onChoose: (chosen: K[]) => void
}

/** A filter of several values: a list to add from, and each chosen value as a button that takes it away. */
export function ChoiceField<K extends string>({ label, chosen, choices, onChoose }: ChoiceFieldProps<K>) {
  const { any, addAnother, remove, signs } = timelineMessages
  const left = choices.filter(({ id }) => !chosen.includes(id))
  return (
    <div className={styles['choice']}>
      <label className={styles['field']}>
        {label}
        <select
          value=""
          onChange={(event) => {
            const choice = left.find(({ id }) => id === event.target.value)
            if (choice) onChoose([...chosen, choice.id])
          }}
        >
          <option value="">{chosen.length === 0 ? any : addAnother}</option>
          {left.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {chosen.map((id) => {
        const name = choices.find((choice) => choice.id === id)?.name ?? id
        return (
          <button
            key={id}
            type="button"
            className={styles['chosen']}
            aria-label={remove(name)}
            onClick={() => onChoose(chosen.filter((other) => other !== id))}
          >
            {name} <span aria-hidden="true">{signs.remove}</span>
          </button>
        )
      })}
    </div>
  )
}
