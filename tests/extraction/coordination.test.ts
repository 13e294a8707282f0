import { describe, expect, it } from 'vitest'
import { coordinationsIn, itemOf } from '@/extraction/coordination'
import { stateOf } from '@/extraction/mentions'
import { listsOf, sentencesIn } from './names-in'

/** The lists of more than one, and those that go on with another: "IN PK; IR (dated)". */
function lists(text: string): string {
  return listsOf(text)
    .map(({ members, continues }) => {
      const names = members.map((member) => (member.kind === 'organisation' ? member.id : stateOf(member))).join(' ')
      return continues ? `${names} (${continues})` : names
    })
    .join('; ')
}

describe('a list', () => {
  it.each([
    ['India, Pakistan and Iran joined.', 'IN PK IR'],
    ['India, Pakistan, as well as Iran, joined.', 'IN PK IR'],
    ['India; Pakistan; Iran', 'IN PK IR'],
    ['the Republic of India, the Kyrgyz Republic, and the Russian Federation', 'IN KG RU'],
    ['the Republics of Kazakhstan and Tajikistan', 'KZ TJ'],
    ['six states (China, Russia, Kazakhstan) and Iran', 'CN RU KZ; IR'],
    ['India (since 2017), Pakistan (2017) and Iran', 'IN PK IR'],
    ['India and Pakistan (both since 2017), Iran (2023) and Belarus (2024)', 'IN PK IR BY'],
    ['India and Pakistan in 2017, Iran in 2023 and Belarus in 2024', 'IN PK; IR (dated); BY (dated)'],
    ['Members are China and Russia, observers are Iran and Mongolia.', 'CN RU; IR MN'],
    ['China and Russia as well as India, Iran and Nepal', 'CN RU IN IR NP'],
    ['China, along with Russia, and together with India', 'CN RU IN'],
    ['the presidents of China, Russia and India', 'CN RU IN'],
    ['Xi Jinping, Vladimir Putin and Narendra Modi', 'CN RU IN'],
    ['Turkmenistan, the CIS, ASEAN and the UN', 'TM CIS ASEAN UN'],
    ['between Beijing and Moscow', 'CN RU'],
    ['Russia-India-China', 'RIC'],
    ['China–Mongolia–Russia', 'CN MN RU'],
    ['China / Russia / India', 'CN RU IN'],
    ['Armenia and Nepal, Qatar and Egypt', 'AM NP; QA EG (loose)'],
    ['India traded with China, which sold Russia tea', 'IN; CN; RU'],
    ['imports from Afghanistan; Pakistan sold more', 'AF; PK'],
    ['China and Russian firms', 'CN; RU'],
    ['India joined the SCO along with Pakistan.', 'IN; SCO; PK'],
    ['the OIC, or Organisation of Islamic Cooperation', 'OIC; OIC'],
  ])('of %s', (text, expected) => {
    expect(lists(text)).toBe(expected)
  })

  it('says that both are meant', () => {
    expect(listsOf('Both China and Russia agreed.')).toMatchObject([{ isBoth: true }])
    expect(listsOf('China and Russia agreed.')).toMatchObject([{ isBoth: false }])
  })

  it('ends behind the gloss of its last member, and its words end before it', () => {
    const text = 'India and Pakistan (both since 2017) sat down.'
    const [sentence] = sentencesIn(text)
    const [list] = sentence ? coordinationsIn(sentence) : []
    expect(sentence?.tokens[list?.after ?? 0]?.word).toBe('sat')
    expect(text.slice(list?.start, list?.end)).toBe('India and Pakistan')
  })
})

describe('an item of a list', () => {
  it.each([
    ['• India', 'IN'],
    ['3. Kyrgyz Republic (Bishkek)', 'KG'],
    ['a) Iran – member since 2023', 'IR'],
    ['India and Pakistan', 'IN PK'],
    ['The Republic of Belarus;', 'BY'],
  ])('%s', (text, expected) => {
    const sentence = sentencesIn(text).at(-1)
    const item = sentence && itemOf(sentence)
    expect(item?.members.map(stateOf).join(' ')).toBe(expected)
  })

  it.each(['India grows tea', 'Trade of India', 'Notes'])('is not the sentence "%s"', (text) => {
    const [sentence] = sentencesIn(text)
    expect(sentence && itemOf(sentence)).toBeUndefined()
  })
})
