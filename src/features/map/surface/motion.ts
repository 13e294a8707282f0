/** Whether things may move: not where the reader's system asks for less motion. */
export function isMotionWanted(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
