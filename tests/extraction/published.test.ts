import { describe, expect, it } from 'vitest'
import { plainTextOf } from '@/extraction/plain-text'
import { publishedOn } from '@/extraction/published'

const body = 'The ministers met in Dushanbe and agreed to meet again.'
const publishedIn = (text: string, given?: string) => publishedOn(plainTextOf(text), given)

describe('the day of publication', () => {
  it('is the one given, whatever the text says', () => {
    expect(publishedIn(`Published: 1 May 2020\n\n${body}`, '2021-06-24')).toEqual({ day: '2021-06-24', basis: 'given' })
  })

  it.each([
    ['date 2021-06-24 DUSHANBE – The ministers met.'],
    [`Published: 24 June 2021\n\n${body}`],
    [`June 24, 2021 12:34\n\n${body}`],
    [`24.06.2021\n\n${body}`],
    [`Ministers meet\n\nThursday, 24 June 2021\n\n${body}`],
    [`Updated at 10:20 PM, Jun 24, 2021\n\n${body}`],
    [`Business 24 June 2021 15:06 (UTC +05:00)\n\n${body}`],
    [`DUSHANBE, June 24, 2021, Agency -- ${body}`],
    [`New Delhi, 24 June 2021\n\n${body}`],
    [`${body}\n\n${body}\n\nPosted on 24 June 2021`],
    [`24 Jun 2021\n\nDUSHANBE, 23 June (Agency) - ${body}`],
  ])('stands in: %s', (text) => {
    expect(publishedIn(text)).toEqual({ day: '2021-06-24', basis: 'stated' })
  })

  it('takes the first publication before the later change', () => {
    expect(publishedIn(`Updated: 30 June 2021\nPublished: 24 June 2021\n\n${body}`)?.day).toBe('2021-06-24')
  })

  it('takes the year of a dateline from the same day in the text', () => {
    const text = `DUSHANBE, June 24 (Agency) -- The statement of June 24, 2021 was signed by all.`
    expect(publishedIn(text)).toEqual({ day: '2021-06-24', basis: 'inferred' })
  })

  it.each([
    [`DUSHANBE, June 24 (Agency) -- ${body} It was founded in 2001.`],
    [`On June 24, 2021, the ministers met in Dushanbe.`],
    [`Summit of the heads of state, Tashkent, 24 June 2016\n\n${body}`],
    [`The book published on 3 May 2019 says so.`],
    [`Past summits\n\n- Astana, 3-4 July 2024\n- New Delhi, 4 July 2023`],
    [`Past summits\n\nShanghai, June 14, 2001\n\nSt. Petersburg, June 7, 2002`],
    [`| Date | Place |\n| --- | --- |\n| 14 June 2001 | Shanghai |\n| 7 June 2002 | St. Petersburg |`],
    [`Chronology\n\n15 June 2001 – The charter is signed.\n\n7 June 2002 – It enters into force.`],
    [`<p>They meet on <time datetime="2021-07-14">14 July</time> in Dushanbe.</p><p>${body}</p>`],
    [body],
    [''],
  ])('is not in: %s', (text) => {
    expect(publishedIn(text)).toBeUndefined()
  })

  it.each([
    [`<head><meta property="article:published_time" content="2021-06-24T10:00:00+05:00"></head><p>${body}</p>`],
    [`<script type="application/ld+json">{"datePublished":"2021-06-24T10:00:00Z"}</script><p>${body}</p><p>${body}</p>`],
    [`<h1>Ministers meet</h1><time datetime="2021-06-24T10:00">two hours ago</time><p>${body}</p>`],
    [`<meta name="date" content="2021-06-24"><p>DUSHANBE, June 24 (Agency) -- ${body}</p><p>${body}</p>`],
  ])('is declared by the markup where the text prints none: %s', (text) => {
    expect(publishedIn(text)).toEqual({ day: '2021-06-24', basis: 'stated' })
  })

  it('is the printed one, whatever the markup declares', () => {
    expect(publishedIn(`<meta name="date" content="2021-06-30"><p>24 June 2021</p><p>${body}</p>`)?.day).toBe('2021-06-24')
  })
})
