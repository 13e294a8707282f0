import type { TierChoice } from '@/domain/tiers'
import { tradePartnersMessages as words } from '@/i18n/trade-partners'
import { changeView } from '@/state/view-store'
import button from '@/ui/Button.module.css'
import styles from '@/features/trade/Trade.module.css'

/** Why no ranking can be made, and what would bring some. */
export function NoRanking({ tier }: { tier: TierChoice }) {
  const isDocuments = tier === 'documents'
  return (
    <div className={styles['empty']}>
      <p>{isDocuments ? words.noneInDocuments : words.noneInRange}</p>
      <button
        type="button"
        className={button['button']}
        onClick={() => changeView(isDocuments ? { tier: 'all' } : { from: undefined, to: undefined })}
      >
        {isDocuments ? words.includeReference : words.showAll}
      </button>
    </div>
  )
}
