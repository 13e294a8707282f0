import type { MouseEvent, ReactNode } from 'react'
import { isEmbed } from './atlas-root'
import { leadToDetails } from './lead'
import { useSettledView } from './use-view-state'
import { type ViewPatch, addressOf, atlasAddressOf, changeView, withChanges } from './view-store'

interface ViewLinkProps {
  /** What of the view the link changes. */
  to: ViewPatch
  className?: string | undefined
  tabIndex?: number | undefined
  title?: string | undefined
  'aria-label'?: string | undefined
  'aria-current'?: boolean | undefined
  children: ReactNode
}

/** A real link to another state of the view: it can be copied and opened in a new tab, and loads nothing when followed. */
export function ViewLink({ to, children, ...rest }: ViewLinkProps) {
  // A page has a hundred links; with every frame of a drag they would all be written anew.
  const view = useSettledView()
  const next = withChanges(view, to)

  function handleClick(event: MouseEvent<HTMLElement>) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    changeView(to)
    // A click without a press is the keyboard's: it leads to what it opened.
    if (to.open !== undefined && event.detail === 0) leadToDetails(event.currentTarget)
  }

  // A frame shows one view: to another the link leads out of it.
  if (isEmbed() && next.view !== view.view) {
    return (
      <a href={atlasAddressOf(next)} target="_blank" rel="noopener" data-about={to.open} {...rest}>
        {children}
      </a>
    )
  }
  return (
    <a href={addressOf(next)} data-about={to.open} onClick={handleClick} {...rest}>
      {children}
    </a>
  )
}
