import type { ViewState } from '@/domain/view-state'
import type { NameOf } from '@/features/trade/words'
import { tradeMirrorMessages as words } from '@/i18n/trade-mirror'
import { changeView } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import styles from '@/features/trade/Trade.module.css'

/** Why there is nothing to compare, and what would bring something. */
export function NoMirrors({ view: { tier, country }, nameOf }: { view: ViewState; nameOf: NameOf }) {
  const isDocuments = tier === 'documents'
  const reason = isDocuments ? words.noneInDocuments : country.length > 0 ? words.noneOf(country.map(nameOf)) : words.noneInRange
  return (
    <div className={styles['empty']}>
      <p>{reason}</p>
      <button
        type="button"
        className={button['button']}
        onClick={() => changeView(isDocuments ? { tier: 'all' } : { country: [], from: undefined, to: undefined })}
      >
        {isDocuments ? words.includeReference : words.showAll}
      </button>
    </div>
  )
}
