import { useState } from 'react'
import type { CorePart } from '@/domain/contract'
import { type CitationFormat, type CitedWork, citationFormats, citedAtlas } from '@/domain/export/citation'
import { citationsAs } from '@/domain/export/citation-styles'
import { pagesMessages } from '@/i18n/pages'
import { quoteMessages } from '@/i18n/quote'
import { addressInAtlas } from '@/state/atlas-root'
import { publicAddress } from '@/state/public-address'
import button from '@/ui/Button.module.css'
import styles from './Data.module.css'

interface HowToCiteProps {
  core: Pick<CorePart, 'dataVersion' | 'lastDay'>
}

/** The dataset as a work to cite, in three styles; each can be copied, or selected where it stands. */
export function HowToCite({ core: { dataVersion, lastDay } }: HowToCiteProps) {
  const words = pagesMessages.data
  const work = citedAtlas({
    title: words.citedTitle,
    version: dataVersion,
    issued: lastDay.slice(0, 4),
    address: publicAddress(addressInAtlas()),
    note: words.citedUpTo(lastDay),
    language: quoteMessages.notes.language,
  })
  const [first, ...others] = citationFormats
  return (
    <>
      <Citation work={work} format={first} />
      {others.map((format) => (
        <details key={format} className={styles['fold']}>
          <summary>{quoteMessages.styles[format]}</summary>
          <Citation work={work} format={format} />
        </details>
      ))}
    </>
  )
}

interface CitationProps {
  work: CitedWork
  format: CitationFormat
}

function Citation({ work, format }: CitationProps) {
  const words = pagesMessages.data
  const [message, setMessage] = useState('')
  const style = quoteMessages.styles[format]
  const text = citationsAs(format, [work], quoteMessages.citation).trim()

  async function handleCopy() {
    try {
      await navigator.clipboard.writeText(text)
      setMessage(words.copied)
    } catch {
      setMessage(words.notCopied)
    }
  }

  return (
    <div className={styles['citation']}>
      <p translate="no" className={format === 'apa' ? undefined : styles['code']}>
        {text}
      </p>
      <p className={styles['copying']}>
        <button type="button" className={button['button']} aria-label={words.copyAs(style)} onClick={() => void handleCopy()}>
          {words.copy}
        </button>
        <output className={styles['about']}>{message}</output>
      </p>
    </div>
  )
}
