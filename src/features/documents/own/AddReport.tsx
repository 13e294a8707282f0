import { ownMessages } from '@/i18n/own-documents'
import type { Added } from '@/state/workspace/add-texts'
import styles from './OwnList.module.css'

const words = ownMessages.add
/** So many are told by name; of what is only known already, few. */
const [MOST, MOST_KNOWN] = [10, 3]

/** What became of the texts given: how many were added, and of each other one why not. It is always there, so that it is heard. */
export function AddReport({ added }: { added: 'adding' | readonly Added[] | undefined }) {
  return (
    <div role="status" className={styles['report']}>
      {added === 'adding' ? <p>{words.adding}</p> : added && <Outcomes added={added} />}
    </div>
  )
}

function Outcomes({ added }: { added: readonly Added[] }) {
  const count = added.filter(({ outcome }) => outcome === 'added').length
  // The same file may be among them twice.
  const known = [...new Set(added.flatMap((one) => (one.outcome === 'known' ? [one.name ?? words.pasted] : [])))]
  const faults = [
    ...new Set(added.flatMap((one) => (one.outcome === 'fault' ? [words.refused(one.name ?? words.pasted, one.fault)] : []))),
  ]
  const others = [
    ...faults.slice(0, MOST).map((text) => ({ text, isFault: true })),
    ...(faults.length > MOST ? [{ text: words.moreRefused(faults.length - MOST), isFault: true }] : []),
    ...(known.length > MOST_KNOWN ? [words.knownMany(known.length)] : known.map(words.known)).map((text) => ({
      text,
      isFault: false,
    })),
  ]
  return (
    <>
      {count > 0 && <p>{words.added(count)}</p>}
      {others.length > 0 && (
        <ul>
          {others.map(({ text, isFault }) => (
            <li key={text} data-fault={isFault}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
