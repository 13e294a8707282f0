import { Component, type ReactNode, Suspense, useEffect, useState } from 'react'

/** Where the browser cannot say when it has nothing else to do, and at the latest. */
const LATER_MS = 1000

/** Calls back when the first picture stands and nothing waits. Returns the way to call it off. */
function whenIdle(callback: () => void): () => void {
  // Safari has no such call.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(callback, LATER_MS)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(callback, { timeout: LATER_MS })
  return () => cancelIdleCallback(handle)
}

/** Brings what nobody waits for, once the first picture stands; what fails to come is not missed. */
export function Later({ children }: { children: ReactNode }) {
  const [isNow, setIsNow] = useState(false)
  useEffect(() => whenIdle(() => setIsNow(true)), [])
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
