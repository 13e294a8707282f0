/** A room on paper: the picture that can also be saved, which no edge of the screen cuts, and the sources of what is drawn. */
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { punctuation } from '@/i18n/format'

export interface PrintedPage {
  /** A whole SVG document. */
  picture: string
  /** The heading of the sources. */
  heading: string
  sources: readonly PrintedSource[]
}

interface PrintedSource {
  title: string
  publisher?: string | undefined
  url?: string | undefined
}

function make(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

function pageOf({ picture, heading, sources }: PrintedPage): HTMLElement {
  const page = document.createElement('section')
  page.className = 'printedPage'
  const drawn = new DOMParser().parseFromString(picture, 'image/svg+xml').documentElement
  page.append(document.importNode(drawn, true))
  if (sources.length === 0) return page
  const list = document.createElement('ol')
  for (const { title, publisher, url } of sources) {
    const item = make('li', [title, publisher].filter((part) => part !== undefined && part !== '').join(punctuation.comma))
    // A long address may be broken anywhere; what follows it begins anew.
    if (url !== undefined) item.append(' ', make('span', url))
    list.append(item)
  }
  page.append(make('h2', heading), list)
  return page
}

/** The pages of this printing, in the order of the rooms that they stand for. */
let pages: { page: HTMLElement; room: Element }[] = []

/** Before the pages of the rooms that follow, and before all that is printed as it stands on the screen. */
function placePage(page: HTMLElement, room: Element): void {
  const at = pages.findIndex((other) => (room.compareDocumentPosition(other.room) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  const next = at < 0 ? document.querySelector('#root') : pages[at]?.page
  next?.before(page)
  pages.splice(at < 0 ? pages.length : at, 0, { page, room })
}

/**
 * Prints the page in place of the room that `mark` stands in. There is no time to wait for anything when the browser prints: what makes the page must be
 * loaded by then (see `Later`).
 */
export function usePrintPage(mark: RefObject<Element | null>, makePage: () => PrintedPage | undefined): void {
  const makeNow = useEffectEvent(makePage)
  useEffect(() => {
    const room = mark.current?.closest('section')
    if (!room) return
    function handleAfter() {
      for (const { page } of pages.filter((printed) => printed.room === room)) page.remove()
      pages = pages.filter((printed) => printed.room !== room)
      room?.removeAttribute('data-printed')
    }
    function handleBefore() {
      handleAfter()
      const made = makeNow()
      if (!made || !room) return
      placePage(pageOf(made), room)
      room.setAttribute('data-printed', '')
    }
    window.addEventListener('beforeprint', handleBefore)
    window.addEventListener('afterprint', handleAfter)
    return () => {
      handleAfter()
      window.removeEventListener('beforeprint', handleBefore)
      window.removeEventListener('afterprint', handleAfter)
    }
  }, [mark])
}
