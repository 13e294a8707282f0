/** Whether the reader's system asks for no less motion than usual. */
export function isMotionWanted(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
