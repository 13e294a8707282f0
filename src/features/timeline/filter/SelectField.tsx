import styles from './FilterMenu.module.css'

interface SelectFieldProps<K extends string> {
  label: string
  keys: readonly K[]
  nameOf: (key: K) => string
  value: K
  onChoose: (key: K) => void
}

/** A choice of one among a few. */
export function SelectField<K extends string>({ label, keys, nameOf, value, onChoose }: SelectFieldProps<K>) {
  return (
    <label className={styles['field']}>
      {label}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = keys.find((key) => key === target.value)
          if (chosen !== undefined) onChoose(chosen)
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {nameOf(key)}
          </option>
        ))}
      </select>
    </label>
  )
}
