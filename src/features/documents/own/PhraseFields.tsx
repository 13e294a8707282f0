import { useId } from 'react'
import type { Block } from '@/extraction/plain-text'
import { ownMessages } from '@/i18n/own-documents'
import styles from './Form.module.css'

const words = ownMessages.hand
const SHOWN = 60

interface Place {
  /** The number of the block, from 0. */
  block: number
  phrase: string
}

interface PhraseFieldsProps {
  blocks: readonly Block[]
  text: string
  place: Place
  fault: string | undefined
  onChange: (place: Place) => void
}

/** Where in the text the words stand: the paragraph by its number, and they themselves. */
export function PhraseFields({ blocks, text, place, fault, onChange }: PhraseFieldsProps) {
  const id = useId()
  const block = blocks[place.block]
  return (
    <>
      <div className={styles['field']}>
        <label htmlFor={`${id}-block`}>{words.paragraph}</label>
        <input
          id={`${id}-block`}
          name="paragraph"
          type="number"
          min={1}
          max={blocks.length}
          value={place.block + 1}
          aria-describedby={`${id}-start`}
          onChange={({ target }) =>
            onChange({ ...place, block: Math.min(Math.max(Number(target.value) - 1, 0), blocks.length - 1) })
          }
        />
        <span id={`${id}-start`} className={styles['soft']}>
          {block && words.paragraphName(place.block + 1, text.slice(block.start, Math.min(block.end, block.start + SHOWN)))}
        </span>
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-phrase`}>{words.phrase}</label>
        <input
          id={`${id}-phrase`}
          name="phrase"
          value={place.phrase}
          data-first
          autoComplete="off"
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-fault`}
          onChange={({ target }) => onChange({ ...place, phrase: target.value })}
        />
        <span id={`${id}-fault`} className={styles['fault']}>
          {fault}
        </span>
      </div>
    </>
  )
}
