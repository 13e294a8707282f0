import { Component, type ReactNode, Suspense, useEffect, useState } from 'react'

const LATER_MS = 1500

/** Brings what nobody waits for, once the first picture stands; what fails to come is not missed. */
export function Later({ children }: { children: ReactNode }) {
  const [isNow, setIsNow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsNow(true), LATER_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    isNow && (
      <Unmissed>
        <Suspense fallback={null}>{children}</Suspense>
      </Unmissed>
    )
  )
}

/** Shows nothing in place of what fails, so that the room around it stands. */
class Unmissed extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}
