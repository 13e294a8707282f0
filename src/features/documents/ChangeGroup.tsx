import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type ChangeGroup as Group, type ChangedThing, type FieldChange, fieldsOf } from '@/domain/changes'
import { changesMessages as words } from '@/i18n/changes'
import { ViewLink } from '@/state/ViewLink'
import type { LoadedAtlas } from '@/state/use-atlas'
import button from '@/ui/Button.module.css'
import { fieldValue, thingTitle } from './changed-words'
import styles from './Changes.module.css'

/** How many things are shown at first, and with each step more. */
const STEP = 20

interface ChangeGroupProps {
  group: Group
  atlas: LoadedAtlas
}

/** Things that changed alike, with the reason, said once. */
export function ChangeGroup({ group, atlas }: ChangeGroupProps) {
  const { change, kind, why, things } = group
  const [shown, setShown] = useState(STEP)
  const list = useRef<HTMLUListElement>(null)
  const left = things.length - shown
  const more = Math.min(left, STEP)

  function handleMore() {
    flushSync(() => setShown(shown + more))
    // The button moves or goes; who reads on by the keyboard goes on with the first that came.
    const item = list.current?.children[shown]
    if (item instanceof HTMLElement) item.focus({ preventScroll: true })
  }

  return (
    <section className={styles['group']}>
      <h5>{words.group(change, kind, things.length, change === 'corrected' ? fieldsOf(things) : [])}</h5>
      <p>{why}</p>
      <ul ref={list}>
        {things.slice(0, shown).map((thing) => (
          <li key={thing.id} tabIndex={-1}>
            <ThingName thing={thing} atlas={atlas} />
            {thing.fields?.map((field) => (
              <FieldLine key={`${field.field} ${field.before} ${field.after}`} change={field} atlas={atlas} />
            ))}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className={button['button']} onClick={handleMore}>
          {words.more(more, left)}
        </button>
      )}
    </section>
  )
}

interface ThingNameProps {
  thing: ChangedThing
  atlas: LoadedAtlas
}

/** The thing with its details, if it is still there. */
function ThingName({ thing, atlas }: ThingNameProps) {
  const { id, name, was } = thing
  return (
    <p>
      {atlas.subjects.has(id) ? <ViewLink to={{ open: id }}>{thingTitle(thing, atlas)}</ViewLink> : `${name} · ${words.gone}`}
      {was !== undefined && <span className={styles['soft']}> · {words.formerly(was)}</span>}
    </p>
  )
}

interface FieldLineProps {
  change: FieldChange
  atlas: LoadedAtlas
}

function FieldLine({ change, atlas }: FieldLineProps) {
  const { field, before, after } = change
  const inWords = (value: string) => fieldValue(field, value, atlas)
  if (after === undefined) return <p className={styles['field']}>{words.removed(field, inWords(before ?? ''))}</p>
  if (before === undefined) return <p className={styles['field']}>{words.itemAdded(field, inWords(after))}</p>
  return (
    <p className={styles['field']}>
      {words.isNow(field, inWords(after))} <span className={styles['soft']}>{words.was(inWords(before))}</span>
    </p>
  )
}
