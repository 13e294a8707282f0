import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { DataFault } from '@/state/queries'
import { startAgain } from './start-again'

interface BoundaryProps {
  renderFault: (error: Error, retry: () => void) => ReactNode
  /** What is shown within; when it becomes something else, the fault is forgotten. */
  subject?: string | undefined
  children: ReactNode
}

/** Keeps an error within its room: shows what `renderFault` makes, and on retry asks again for the data that failed, or for the page. */
export function Boundary({ renderFault, subject, children }: BoundaryProps) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catcher renderFault={renderFault} subject={subject} onRetry={reset}>
          {children}
        </Catcher>
      )}
    </QueryErrorResetBoundary>
  )
}

interface CatcherProps extends BoundaryProps {
  onRetry: () => void
}

interface CatcherState {
  error: Error | undefined
  subject: string | undefined
}

class Catcher extends Component<CatcherProps, CatcherState> {
  override state: CatcherState = { error: undefined, subject: this.props.subject }

  static getDerivedStateFromProps({ subject }: CatcherProps, state: CatcherState): CatcherState | null {
    return subject === state.subject ? null : { subject, error: undefined }
  }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  handleRetry = () => {
    // A part of the program that did not come is not asked for twice by one page.
    if (!(this.state.error instanceof DataFault)) void startAgain()
    this.props.onRetry()
    this.setState({ error: undefined })
  }

  override render() {
    return this.state.error ? this.props.renderFault(this.state.error, this.handleRetry) : this.props.children
  }
}
