import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode, Suspense, lazy, useState } from 'react'
import type { Country, IsoDate, Source } from '@/domain/contract'
import type { TierChoice } from '@/domain/tiers'
import { detailsMessages } from '@/i18n/details'
import { messages } from '@/i18n/messages'
import button from '@/ui/Button.module.css'
import { LoadingNote } from '@/ui/LoadingNote'
import styles from './quote/Quote.module.css'

const QuotedSentences = lazy(async () => ({ default: (await import('./QuotedSentences')).QuotedSentences }))
const SourceCitation = lazy(async () => ({ default: (await import('./quote/SourceCitation')).SourceCitation }))

interface QuoteProps {
  day: IsoDate
  tier: TierChoice
  /** Without one the day as a whole is told. */
  country?: Country
}

/** The day, or a country on it, in sentences that can be pasted; nothing of it is loaded before it is opened. */
export function Quote(props: QuoteProps) {
  return (
    <Disclosure title={detailsMessages.quote}>
      <QuotedSentences {...props} />
    </Disclosure>
  )
}

/** How one source is cited. */
export function Cite({ source }: { source: Source }) {
  return (
    <Disclosure title={detailsMessages.cite}>
      <SourceCitation source={source} />
    </Disclosure>
  )
}

function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details className={styles['disclosure']} onToggle={() => setWasOpened(true)}>
      <summary>{title}</summary>
      {wasOpened && (
        <QueryErrorResetBoundary>
          {({ reset }) => (
            <Catcher title={title} onRetry={reset}>
              <Suspense fallback={<LoadingNote />}>{children}</Suspense>
            </Catcher>
          )}
        </QueryErrorResetBoundary>
      )}
    </details>
  )
}

interface CatcherProps {
  title: string
  onRetry: () => void
  children: ReactNode
}

/** What is loaded here alone shall not take the details away where it does not come. */
class Catcher extends Component<CatcherProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  handleRetry = () => {
    this.props.onRetry()
    this.setState({ hasFailed: false })
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <div role="alert" className={styles['body']}>
        <p>{messages.shell.roomFailed(this.props.title)}</p>
        <p>
          <button type="button" className={button['button']} onClick={this.handleRetry}>
            {messages.shell.retry}
          </button>
        </p>
      </div>
    )
  }
}
