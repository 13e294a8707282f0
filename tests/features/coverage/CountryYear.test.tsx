import { within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plain, showDetails } from '@tests/features/details/show-details'

describe('a country in a year', () => {
  it('says that the documents state something, and lists it with its evidence', async () => {
    const { in: details, section } = await showDetails('?open=KZ.2019')
    expect(details.getByRole('heading', { level: 2, name: 'Kazakhstan in 2019' })).toBeVisible()
    expect(
      details.getByText(/^The documents speak of 2019: 1 claim, all stated\. Reference sources speak of it: 2 claims\./),
    ).toBeVisible()
    expect(plain(section('What the documents say of the year · 1'))).toContain('Named as member')
    expect(within(section('What the reference sources say of the year · 2')).getAllByRole('listitem')).not.toHaveLength(0)
  })

  it('says from when a standing is carried forward, and shows the claim', async () => {
    const { in: details, section } = await showDetails('?open=KZ.2020&tier=documents')
    expect(
      details.getByText(
        'The documents say nothing of 2020. Carried forward, not reconfirmed, is what they say of 17 May 2019: a member.',
      ),
    ).toBeVisible()
    expect(plain(section('Carried forward from an earlier text · 1'))).toContain('17 May 2019')
  })

  it('says what is not stated', async () => {
    const { in: details } = await showDetails('?open=KZ.2024&tier=documents')
    expect(details.getByText(/^What the documents tell of 2024 they do not state: 2 claims/)).toBeVisible()
  })

  it('never takes an event in force for something said of the year', async () => {
    const { in: details } = await showDetails('?open=IN.2013')
    expect(
      details.getByText(
        'Nothing is said of 2013 itself. By the reference sources it was an observer, since 5 July 2005 (the day is inferred).',
      ),
    ).toBeVisible()
    expect(details.getByRole('link', { name: /^The last word before is of / })).toBeVisible()
    expect(details.getByRole('link', { name: /^The next is of / })).toBeVisible()
  })

  it('says that it is silent, and of which years the last and the next word is', async () => {
    const { in: details } = await showDetails('?open=AZ.2013&tier=documents')
    expect(details.getByText('No source that is switched on says anything of Azerbaijan in 2013.')).toBeVisible()
    expect(details.getByText(/Nothing is said of any year before\./)).toBeVisible()
    expect(details.getByRole('link', { name: 'The next is of 2018.' })).toHaveAttribute('href', '?open=AZ.2018&tier=documents')
  })

  it('has what a text of the year says without a date apart, and does not count it', async () => {
    const { section } = await showDetails('?open=AZ.2018&tier=documents')
    expect(section(/^In texts of this year, without a date of its own · [1-9]/)).toBeVisible()
    expect(section('What the documents say of the year · 5')).toBeVisible()
  })

  it('has the contradictions that touch it', async () => {
    const { section } = await showDetails('?open=LA.2025')
    expect(section(/^Contradictions · /)).toHaveTextContent('1 September 2025')
  })

  it('has the meetings of the year', async () => {
    const { section } = await showDetails('?open=TJ.2021')
    expect(section(/^Meetings it took part in or hosted · /)).toHaveTextContent('2021')
  })

  it('leads to the years beside it, and ends where the atlas does', async () => {
    const { user, in: details } = await showDetails('?open=KZ.2024')
    await user.click(details.getByRole('link', { name: '2025 →' }))
    expect(window.location.search).toBe('?open=KZ.2025')
    expect(details.queryByRole('link', { name: '2026 →' })).not.toBeInTheDocument()
    expect(details.getByRole('link', { name: 'All countries and years' })).toHaveAttribute('href', '?view=coverage&open=KZ.2025')
  })
})
