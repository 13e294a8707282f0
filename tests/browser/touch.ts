/** Real touch input, as a screen gives it. */
import type { CDPSession } from '@playwright/test'

export type Point = readonly [x: number, y: number]

/** The fingers go from one set of points to the other in small steps, and rest there, so that nothing runs on. */
export async function moveFingers(session: CDPSession, from: readonly Point[], to: readonly Point[]): Promise<void> {
  const steps = 12
  const at = (share: number) =>
    from.map(([x, y], id) => ({ x: x + (to[id]![0] - x) * share, y: y + (to[id]![1] - y) * share, id }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= steps; step += 1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) })
  }
  await new Promise((resolve) => setTimeout(resolve, 200))
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
