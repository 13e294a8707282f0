import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf } from '@/domain/claims'
import { proseOf } from '@/domain/export/prose'
import { addDays, dayNumber } from '@/domain/time'
import { directory, proseOfQuote, published, quoteOf, readAloud, sentencesOf } from '@tests/fixtures/quoted'

const said = (...[day, tier, known, code]: [...Partial<Parameters<typeof quoteOf>>, string?]) =>
  readAloud(proseOfQuote(quoteOf(day!, tier, known), code))

describe('a day in sentences', () => {
  it.each([
    [
      '1996-04-26',
      [
        'On 26 April 1996 five states took part in the Shanghai Five: China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan.',
        'The Shanghai Cooperation Organisation (SCO) was founded later, on 15 June 2001.',
        'The next change came on 14 June 2001: Uzbekistan became part of the Shanghai Five (the day is inferred).',
        'One event is on record for that day: the first Shanghai Five summit',
      ],
    ],
    ['2001-06-14', ['six states took part in the Shanghai Five', 'and Tajikistan; and, by inference, Uzbekistan.']],
    [
      '2001-06-15',
      [
        'had six members: China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.',
        'By inference, Pakistan Observer counts six founders for 2001.',
        'That day brought a change: China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan founded the SCO.',
      ],
    ],
    [
      '2005-07-05',
      [
        'Its four observers were Mongolia; and, by inference, India, Iran and Pakistan.',
        'That day brought a change: India, Iran and Pakistan became observers (the day is inferred).',
      ],
    ],
    ['2017-06-09', ['had eight members: China, India,', 'That day brought a change: India and Pakistan became members.']],
    [
      '2024-07-04',
      [
        'had 10 members: Belarus, China, India, Iran,',
        'Its two observers were Afghanistan and Mongolia.',
        'The participation of Afghanistan had been dormant since September 2021.',
        'the 24th Meeting of the Council of Heads of State in Astana (3 – 4 July 2024)',
        'The Economic Cooperation Organization (ECO)',
      ],
    ],
    [
      '2021-09-17',
      [
        'The next change came by 30 September 2021: the participation of Afghanistan went dormant in September 2021.',
        'and the joint meeting of the SCO and CSTO heads of state in Dushanbe.',
      ],
    ],
    ['2021-09-30', ['By that day a change had come: the participation of Afghanistan went dormant in September 2021.']],
    ['2010-05-22', ['One event is on record for that day: the Council of Foreign Ministers in Tashkent.']],
    ['2002-10-10', ['Exercise-01 at the Pamir-Alay border (10 – 11 October 2002)']],
    [
      '2018-01-01',
      ['One guest, who does not belong to it, had last been named on 16 August 2007 (UzDaily and TASS): Turkmenistan.'],
    ],
    [
      '2025-08-28',
      [
        'Its 14 dialogue partners were Armenia,',
        'Capital FM counted 10 members on 28 August 2025',
        'The last change before that came on 4 July 2024: Belarus became a member.',
        'The next change came on 1 September 2025: Laos became a dialogue partner; and 17 states became SCO partners',
      ],
    ],
    [
      '2025-09-01',
      [
        'Its 17 SCO partners were Afghanistan, Armenia,',
        'Laos, the Maldives, Mongolia',
        'On 1 September 2025 Laos became a dialogue partner and an SCO partner: the sources of that one day do not say the same.',
      ],
    ],
  ])('by all sources: %s', (day, expected) => {
    for (const words of expected) expect(said(day)).toContain(words)
  })

  it('by the documents alone is carried forward from the text that names last, and never surer', () => {
    const text = said('2025-08-28', 'documents')
    expect(text).toContain('had eight members, as last inferred for 24 June 2021 (Pakistan Observer): China, India,')
    expect(text).toContain('Its four observers, as last named on 17 May 2019 (Asia-Plus), were Afghanistan, Belarus, Iran')
    expect(text).toContain(
      'Capital FM counted 10 members on 28 August 2025, but lists of then or before (Pakistan Observer) name only eight.',
    )
    expect(text).toContain(
      'Two events were planned for a time that may include that day, and the same sources do not say that they were held',
    )
  })

  it('of what was planned tells once that nobody says it was held', () => {
    const text = said('2021-09-16', 'documents')
    expect(text).toContain('do not say that it was held: the summit of the heads of state in Dushanbe')
    expect(text.match(/summit of the heads of state/gi)).toHaveLength(1)
  })

  it('by the documents of that very day is plainly said', () => {
    const text = said('2019-05-17', 'documents')
    expect(text).toContain('had eight members: China,')
    expect(text).toContain('Asia-Plus counted eight members and four observers on 17 May 2019.')
    expect(text).toContain('Four guests, who do not belong to it, were named: the Association of Southeast Asian Nations (ASEAN)')
    expect(text).toContain('Before that, who belonged was last on record for 9 April 2018: Azernews named eight members')
  })

  it('before anybody is named says when somebody first is', () => {
    expect(said('1996-04-26', 'documents')).toMatch(
      /^Who belonged is first on record for 15 June 2001: six members can be inferred/,
    )
  })

  it('as a reader of that day knew it holds nothing of later texts', () => {
    const { notes } = proseOfQuote(quoteOf('2019-05-17', 'documents', 'then'))
    expect(notes.map(({ source }) => source.publisher)).toEqual(expect.arrayContaining(['Asia-Plus']))
    const members = sentencesOf(quoteOf('2020-01-01', 'documents', 'then'))
      .flat()
      .find(({ text }) => text.includes('had eight members'))
    expect(members?.claims.map((claim) => dateOf(claim)?.edtf)).toEqual(Array.from({ length: 8 }, () => '2019-05-17'))
  })
})

describe('a country on a day in sentences', () => {
  it.each([
    [
      '2025-08-28',
      'IR',
      'Iran was a member of the Shanghai Cooperation Organisation (SCO), by a decision taken on 4 July 2023 in New Delhi; it had signed its memorandum of obligations in September 2022',
    ],
    ['2025-08-28', 'IR', 'become an observer on 5 July 2005 (the day is inferred)'],
    ['2025-08-28', 'IR', 'had reportedly been accepted in principle as an observer in June 2005'],
    ['2024-07-04', 'BY', 'On 4 July 2024, in Astana, Belarus became a member'],
    [
      '2025-08-28',
      'CN',
      'China was a member of the Shanghai Cooperation Organisation (SCO), which it had helped to found on 15 June 2001',
    ],
    [
      '2025-09-01',
      'AF',
      'On 1 September 2025, in Tianjin, Afghanistan became an SCO partner, as observers and dialogue partners were merged',
    ],
    ['2025-09-01', 'AF', 'Its participation had been dormant since September 2021.'],
    ['2025-09-01', 'LA', 'Laos became a dialogue partner and an SCO partner: the sources of that one day do not say the same.'],
    [
      '2003-01-01',
      'IN',
      'India had no status in the Shanghai Cooperation Organisation (SCO) on record; it first became an observer on 5 July 2005 (the day is inferred).',
    ],
    ['1996-04-26', 'CN', 'On 26 April 1996, in Shanghai, China helped to found the Shanghai Five.'],
    ['2024-07-04', 'BY', 'In 2024 Belarus’s trade with Russia was reported as more than US$ 50 billion (President of Russia).'],
    ['2024-01-01', 'AE', 'On 1 January 2024 the United Arab Emirates was a dialogue partner'],
    [
      '2025-08-28',
      'TJ',
      'US$ 2.04 billion, up 12.5% on a year earlier (Ministry of Foreign Affairs of China) and US$ 1.2 billion',
    ],
    ['2025-08-28', 'TJ', 'the two sides do not report the same.'],
    [
      '2001-06-15',
      'CN',
      'In 2001 China’s trade with the other members of the SCO, without India and Pakistan, which joined later, was reported as',
    ],
    ['2025-09-01', 'IN', 'In 2025 India’s purchases from China were reported as US$ 135.87 billion'],
    [
      '2019-05-17',
      'TJ',
      'the first with Tajikistan was the event “Emomali Rahmon receives the heads of delegations” in Dushanbe (June 2021; date inferred).',
    ],
    ['2025-08-31', 'TJ', 'On that day the sources name Tajikistan as taking part in the visit of Emomali Rahmon to China'],
    [
      '2001-06-15',
      'TM',
      'Turkmenistan had no status in the Shanghai Cooperation Organisation (SCO) on record; it was first named as a guest on 16 August 2007.',
    ],
    [
      '2025-09-01',
      'TM',
      'Turkmenistan had no status in the Shanghai Cooperation Organisation (SCO) on record; as a guest it had last been named on 17 May 2019 (Asia-Plus).',
    ],
  ])('by all sources: %s %s', (day, code, expected) => {
    expect(said(day, 'all', 'now', code)).toContain(expected)
  })

  it('by the documents alone is what they last named', () => {
    expect(said('2025-08-28', 'documents', 'now', 'IR')).toBe(
      'On 28 August 2025 Iran was, as last named on 17 May 2019 (Asia-Plus), an observer of the Shanghai Cooperation Organisation (SCO).',
    )
    expect(said('2019-05-17', 'documents', 'now', 'TM')).toContain(
      'Turkmenistan was a guest of the SCO, not one that belongs to it',
    )
    expect(said('2025-08-28', 'documents', 'now', 'TJ')).toContain(
      'Of the later meetings whose participants are on record, the first with Tajikistan was to be the summit of the SCO in Tianjin',
    )
    expect(said('2024-03-01', 'documents', 'now', 'TJ')).toContain('US$ 1.81 billion (worked out from a later figure of the')
  })

  it('of which nobody speaks has none', () => {
    expect(said('2019-05-17', 'documents', 'now', 'US')).toBe('')
  })
})

describe('all sentences', () => {
  const days = dayNumber(published.lastDay) - dayNumber(published.firstDay)
  const anyQuote = fc.record({
    day: fc.integer({ min: 0, max: days }).map((number) => addDays(published.firstDay, number)),
    voice: fc.constantFrom(['all', 'now'] as const, ['documents', 'now'] as const, ['documents', 'then'] as const),
    code: fc.option(fc.constantFrom(...published.countries.map(({ code }) => code)), { nil: undefined }),
  })

  it('have footnotes, numbered in the order of first use, none too many', () => {
    fc.assert(
      fc.property(anyQuote, ({ day, voice: [tier, known], code }) => {
        const quote = quoteOf(day, tier, known)
        const prose = proseOfQuote(quote, code)
        expect(prose.sentences).toHaveLength(sentencesOf(quote, code).length)
        const numbers = prose.sentences.flat().flatMap(({ notes }) => notes)
        for (const pieces of prose.sentences) expect(pieces.at(-1)!.notes).not.toEqual([])
        expect([...new Set(numbers)].toSorted((left, right) => left - right)).toEqual(prose.notes.map(({ number }) => number))
        expect(prose.notes.map(({ number }) => number)).toEqual(prose.notes.map((_, index) => index + 1))
        const others = prose.notes.filter(({ source }) => tier === 'documents' && source.tier !== 'document')
        expect(others).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('name no country and no year but those of the claims behind them and of the day', () => {
    fc.assert(
      fc.property(anyQuote, ({ day, voice: [tier, known], code }) => {
        for (const { text, claims, also = [] } of sentencesOf(quoteOf(day, tier, known), code).flat()) {
          const evidence = [...claims.flatMap((claim) => claim.evidence), ...also]
          const told = JSON.stringify([claims, evidence.map(({ source }) => directory.sources.get(source))])
          for (const [year] of text.matchAll(/\b(19|20)\d\d\b/g)) expect(`${day} ${told}`).toContain(year)
          const unknown = published.countries.filter(
            ({ code: own, name }) =>
              new RegExp(String.raw`\b${name}\b`, 'u').test(text) && !told.includes(`"${own}"`) && !told.includes(name),
          )
          expect(unknown).toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('take one source of a stated claim and all of an inferred one, a weak one only where there is no other', () => {
    const own = quoteOf('2025-08-28').core.statuses
    const stated = own.find((claim) => claim.basis === 'stated' && claim.evidence.length > 1)!
    const inferred = own.find((claim) => claim.basis === 'inferred' && claim.evidence.length > 1)!
    const notesOf = (claim: typeof stated, sources = directory.sources) =>
      proseOf([[{ text: 'So it is.', claims: [claim] }]], sources).notes.map(({ source }) => source.id)
    expect(notesOf(stated)).toHaveLength(1)
    expect(notesOf(inferred).toSorted()).toEqual([...new Set(inferred.evidence.map(({ source }) => source))].toSorted())
    const [first] = notesOf(stated)
    const weaker = new Map(directory.sources).set(first!, { ...directory.sources.get(first!)!, standing: 'weak' })
    expect(notesOf(stated, weaker)).not.toContain(first)
  })
})
