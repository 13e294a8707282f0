/** What stands beside the cell that is pointed at. */
import type { CalloutText } from '@/ui/Callout'

/** How far it stands from the cell, in pixels. */
const ASIDE = 6

/** What the cell is named, as lines, on the side of it where there is more room within the box. */
export function tipBeside(cell: HTMLElement, box: HTMLElement | null): CalloutText | undefined {
  const name = cell.getAttribute('aria-label')
  if (name === null || !box) return undefined
  const [own, all] = [cell.getBoundingClientRect(), box.getBoundingClientRect()]
  const isRight = own.left - all.left > all.width / 2
  const isLow = own.top - all.top > all.height / 2
  return {
    lines: name.split(/: |; /),
    place: {
      ...(isRight ? { right: all.right - own.right } : { left: own.left - all.left }),
      ...(isLow ? { bottom: all.bottom - own.top + ASIDE } : { top: own.bottom - all.top + ASIDE }),
    },
  }
}
