import { Suspense, lazy, useEffect, useRef } from 'react'
import { Boundary } from '@/app/Boundary'
import { Room } from '@/app/Room'
import { useSubjectName } from '@/app/use-title'
import { messages } from '@/i18n/messages'
import { shareMessages } from '@/i18n/share'
import { useLead } from '@/state/lead'
import type { useSheet } from './use-sheet'
import styles from './Embed.module.css'

const DetailsView = lazy(async () => ({ default: (await import('@/features/details/DetailsView')).DetailsView }))
const CountryTrade = lazy(async () => ({ default: (await import('@/app/CountryTrade')).CountryTrade }))

function renderTrade(country: string) {
  return (
    <Boundary renderFault={() => null}>
      <Suspense fallback={null}>
        <CountryTrade country={country} />
      </Suspense>
    </Boundary>
  )
}

/** What is open, with its evidence: beside the view where there is room, else in its place, or folded below it. */
export function EmbedSheet({ open, isFolded, unfold, fold, onKeyDown }: ReturnType<typeof useSheet>) {
  const name = useSubjectName()
  const sheet = useRef<HTMLDivElement>(null)
  const lead = useLead()
  const last = useRef(lead)
  // It may lie over the view, with what had the focus; beside it, who opens by keyboard is led there each time.
  useEffect(() => {
    const isLed = lead !== last.current
    last.current = lead
    if (isLed || !isFolded) sheet.current?.focus({ preventScroll: true })
  }, [isFolded, lead])
  return (
    <>
      {isFolded && (
        <button ref={fold} type="button" className={styles['fold']} onClick={unfold}>
          {shareMessages.frame.unfold(name ?? messages.shell.details)}
        </button>
      )}
      <div
        ref={sheet}
        {...{ onKeyDown }}
        data-details
        data-folded={isFolded || undefined}
        className={styles['sheet']}
        tabIndex={-1}
      >
        <Room title={messages.shell.details} subject={open}>
          <DetailsView renderTrade={renderTrade} />
        </Room>
      </div>
    </>
  )
}
