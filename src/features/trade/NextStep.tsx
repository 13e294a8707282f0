import { tradeMessages as words } from '@/i18n/trade'
import { ViewLink } from '@/state/ViewLink'
import button from '@/ui/Button.module.css'

interface NextStepProps {
  /** Whether there is something outside the chosen days. */
  isOutside: boolean
  /** Whether the reference sources are switched off. */
  isDocuments: boolean
}

/** What brings something where a chart has nothing to draw: all days, or the reference sources, or else the chart of where figures exist. */
export function NextStep({ isOutside, isDocuments }: NextStepProps) {
  if (isOutside)
    return (
      <ViewLink className={button['button']} to={{ from: undefined, to: undefined }}>
        {words.showAll}
      </ViewLink>
    )
  return isDocuments ? (
    <ViewLink className={button['button']} to={{ tier: 'all' }}>
      {words.includeReference}
    </ViewLink>
  ) : (
    <ViewLink className={button['button']} to={{ chart: 'coverage' }}>
      {words.showWhere}
    </ViewLink>
  )
}
