import { useEffect, useId, useRef } from 'react'
import { keysMessages as words } from '@/i18n/keys'
import { setSingleKeysOn, useSingleKeys } from '@/state/single-keys'
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
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const areOn = useSingleKeys()

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id} onClose={onClose} closedby="any">
      <div className={styles['content']}>
        <div className={styles['head']}>
          <h2 id={id}>{words.title}</h2>
          <button
            type="button"
            className={styles['close']}
            aria-label={words.close}
            title={words.close}
            onClick={() => dialog.current?.close()}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </button>
        </div>
        <label className={styles['switch']}>
          <input type="checkbox" checked={areOn} onChange={({ target }) => setSingleKeysOn(target.checked)} /> {words.switch}
        </label>
        <div className={styles['groups']}>
          {(Object.keys(keyGroups) as KeyGroup[]).map((group) => (
            <Group key={group} group={group} />
          ))}
        </div>
        <p className={styles['note']}>{words.mac}</p>
      </div>
    </dialog>
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
