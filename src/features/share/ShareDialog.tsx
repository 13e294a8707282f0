import { useState } from 'react'
import { shareMessages as words } from '@/i18n/share'
import { lastingAddress } from '@/state/lasting-address'
import { useDay, useOwnPart } from '@/state/use-atlas'
import { useSettledView } from '@/state/use-view-state'
import { publicAddress } from '@/state/public-address'
import button from '@/ui/Button.module.css'
import { Dialog } from '@/ui/Dialog'
import { CopyField } from './CopyField'
import { FrameMaker } from './FrameMaker'
import styles from './Share.module.css'

interface ShareDialogProps {
  onClose: () => void
}

/** The link to what is shown, and the frame for pages of others. It opens with the link selected. */
export function ShareDialog({ onClose }: ShareDialogProps) {
  const [isFraming, setIsFraming] = useState(false)
  const own = useOwnPart()
  const link = lastingAddress(useSettledView(), useDay())
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <CopyField label={words.link} copyLabel={words.copyLink} value={link} isFirst>
        <SendButton link={link} />
      </CopyField>
      <p className={styles['hint']}>{words.keeps}</p>
      {own && <p className={styles['notice']}>{words.ownStays}</p>}
      {publicAddress(link) === undefined && <p className={styles['notice']}>{words.localOnly}</p>}
      <details className={styles['more']} onToggle={({ currentTarget }) => setIsFraming(currentTarget.open)}>
        <summary>{words.embed}</summary>
        {isFraming && <FrameMaker />}
      </details>
    </Dialog>
  )
}

/** Hands the link to the programs of the reader's machine, where the browser can. */
function SendButton({ link }: { link: string }) {
  // Browsers that cannot, and pages that came without encryption, have no such function.
  if (!('share' in navigator)) return undefined

  async function handleSend() {
    try {
      await navigator.share({ title: document.title, url: link })
    } catch {
      // Called off, or no program took it: the link stands where it stood.
    }
  }

  return (
    <button type="button" className={button['button']} aria-label={words.sendLink} onClick={() => void handleSend()}>
      {words.send}
    </button>
  )
}
