import { screen, within } from '@testing-library/react'
import { it } from 'vitest'
import { DetailsView } from '@/features/details/DetailsView'
import { serveData, show } from '@tests/state/page'
import { appendFileSync, writeFileSync } from 'node:fs'
const qs = [
  '?open=asean',
  '?open=eco',
  '?open=eco&tier=documents',
  '?open=vladimir-norov',
  '?open=2021-06-security-councils-dushanbe',
  '?open=atlantis',
  '?open=asia-plus-2019-05-17.guest.asean.acean',
  '?open=TJ',
  '?open=2024-07-sco-plus-astana',
  '?open=cn-tj.turnover.2025-h1.ministry-of-foreign-affairs-of-china',
]
writeFileSync('/tmp/s/details.txt', '')
it.each(qs)('%s', async (q) => {
  serveData()
  show(<DetailsView renderTrade={() => null} />, q)
  const region = await screen.findByRole('region', { name: 'Details' })
  await within(region).findAllByRole('link')
  appendFileSync(
    '/tmp/s/details.txt',
    `\n=== ${q}\n` +
      region.innerHTML
        .replace(/(<(p|li|h2|h3|div|dt|details|ul)[ >])/g, '\n$1')
        .replace(/ class="[^"]*"/g, '')
        .replace(/<[^>]*>/g, '')
        .replace(/\n+/g, '\n')
        .slice(0, 5000),
  )
})
