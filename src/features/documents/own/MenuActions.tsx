import styles from '@/ui/FileFormats.module.css'

export interface MenuAction {
  name: string
  what?: string
  onPress: () => void
}

/** What a menu offers to do, one button for each. */
export function MenuActions({ actions }: { actions: readonly MenuAction[] }) {
  return (
    <ul className={styles['formats']}>
      {actions.map(({ name, what, onPress }) => (
        <li key={name}>
          <button type="button" onClick={onPress}>
            <span className={styles['name']}>{name}</span>
            {what !== undefined && <span className={styles['what']}> {what}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
