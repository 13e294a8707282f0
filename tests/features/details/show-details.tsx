import { screen, within } from '@testing-library/react'
import { DetailsView } from '@/features/details/DetailsView'
import { serveData, show } from '@tests/state/page'

/** The details at an address, once they stand, with helpers to read them. */
export async function showDetails(query = '') {
  serveData()
  const user = show(<DetailsView renderTrade={(country) => <p>Trade of {country}</p>} />, query)
  const region = await screen.findByRole('region', { name: 'Details' })
  await within(region).findAllByRole('link')

  /** The section below a heading. */
  const section = (title: string | RegExp) =>
    within(region.ownerDocument.body).getByRole('heading', { level: 3, name: title }).parentElement!
  /** The value beside a term. */
  const fact = (term: string) => within(region).getByText(term, { selector: 'dt' }).nextElementSibling?.textContent
  return { user, region, in: within(region), section, fact }
}

/** The text with the no-break and thin spaces of dates and numbers made plain. */
export function plain(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/gu, ' ')
}
