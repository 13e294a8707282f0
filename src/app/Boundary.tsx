import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'

interface BoundaryProps {
  fallback: (error: Error, retry: () => void) => ReactNode
  children: ReactNode
}

/** Keeps an error within its room: shows the fallback, and on retry asks again for the data that failed. */
export function Boundary({ fallback, children }: BoundaryProps) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catcher fallback={fallback} onRetry={reset}>
          {children}
        </Catcher>
      )}
    </QueryErrorResetBoundary>
  )
}

interface CatcherProps extends BoundaryProps {
  onRetry: () => void
}

class Catcher extends Component<CatcherProps, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  handleRetry = () => {
    this.props.onRetry()
    this.setState({ error: undefined })
  }

  override render() {
    return this.state.error ? this.props.fallback(this.state.error, this.handleRetry) : this.props.children
  }
}
