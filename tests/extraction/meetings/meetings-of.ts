/** What the extraction finds of meetings in a text, one line each: `summit 2024-07-03/2024-07-04 Astana KZ [BY KZ] held`. */
import { readFileSync } from 'node:fs'
import { extract } from '@/extraction/extract'
import { gazetteerOf } from '@/extraction/gazetteer'

const gazetteer = gazetteerOf(JSON.parse(readFileSync(new URL('../../../public/data/gazetteer.json', import.meta.url), 'utf8')))

export function meetingsOf(text: string, published?: string): string[] {
  return extract(text, { gazetteer, published })
    .claims.flatMap((claim) => (claim.kind === 'meeting' ? [claim] : []))
    .map(({ type, start, end, city, country, participants, state }) =>
      [type, `${start ?? '-'}${end ? `/${end}` : ''}`, city, country, `[${participants.join(' ')}]`, state]
        .filter(Boolean)
        .join(' '),
    )
}

/** The whole claims, for what the line leaves out. */
export const claimsOf = (text: string, published?: string) =>
  extract(text, { gazetteer, published }).claims.filter((claim) => claim.kind === 'meeting')
