import { ownMessages } from '@/i18n/own-documents'
import type { Added } from '@/state/workspace/add-texts'
import styles from './OwnList.module.css'

const words = ownMessages.add

/** What became of the texts given: how many were added, and of each other one why not. */
export function AddReport({ added }: { added: 'adding' | readonly Added[] | undefined }) {
  if (added === undefined) return null
  if (added === 'adding') return <output className={styles['soft']}>{words.adding}</output>
  const count = added.filter(({ outcome }) => outcome === 'added').length
  // The same file may be among them twice.
  const others = new Map(
    added.flatMap((one) =>
      one.outcome === 'added'
        ? []
        : [
            one.outcome === 'fault'
              ? ([words.refused(one.name ?? words.pasted, one.fault), true] as const)
              : ([words.known(one.name ?? words.pasted), false] as const),
          ],
    ),
  )
  return (
    <div role="status" className={styles['report']}>
      {count > 0 && <p>{words.added(count)}</p>}
      {others.size > 0 && (
        <ul>
          {[...others].map(([text, isFault]) => (
            <li key={text} data-fault={isFault}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
