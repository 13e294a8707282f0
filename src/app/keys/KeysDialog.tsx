import { keysMessages as words } from '@/i18n/keys'
import { setSingleKeysOn, useSingleKeys } from '@/state/single-keys'
import { Dialog } from '@/ui/Dialog'
import { type Chord, type KeyGroup, keyGroups } from './key-groups'
import styles from './Keys.module.css'

interface KeysDialogProps {
  onClose: () => void
}

const arrows: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', '-': '−' }

function labelOf(key: string): string {
  return arrows[key] ?? (words.names as Readonly<Record<string, string>>)[key] ?? key
}

/** The keys of the atlas by room, and the switch for those that act alone. */
export function KeysDialog({ onClose }: KeysDialogProps) {
  const areOn = useSingleKeys()
  return (
    <Dialog title={words.title} closeLabel={words.close} className={styles['dialog']} onClose={onClose}>
      <label className={styles['switch']}>
        <input type="checkbox" checked={areOn} onChange={({ target }) => setSingleKeysOn(target.checked)} /> {words.switch}
      </label>
      <div className={styles['groups']}>
        {(Object.keys(keyGroups) as KeyGroup[]).map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
      <p className={styles['note']}>{words.mac}</p>
    </Dialog>
  )
}

function Group({ group }: { group: KeyGroup }) {
  const does: Readonly<Record<string, string>> = words.does[group]
  return (
    <section className={styles['group']}>
      <h3>{words.groups[group]}</h3>
      <dl>
        {Object.entries<readonly Chord[]>(keyGroups[group]).map(([what, chords]) => (
          <div key={what}>
            <dt>
              {chords.map((chord) => (
                <span key={chord.join(' ')} className={styles['chord']}>
                  {chord.map((key) => (
                    <kbd key={key}>{labelOf(key)}</kbd>
                  ))}
                </span>
              ))}
            </dt>
            <dd>{does[what]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
