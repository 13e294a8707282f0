import { describe, expect, it } from 'vitest'
import { mentionsOf } from './names-in'

/** What the references of a text lead to: "IN+CN; SCO". */
function references(text: string): string {
  return mentionsOf(text)
    .flatMap((mention) => (mention.kind === 'reference' ? [mention.organisation ?? mention.countries.join('+')] : []))
    .join('; ')
}

describe('a reference', () => {
  it.each([
    ['India met China in Beijing. The two sides agreed.', 'IN+CN'],
    ['Kazakh President Tokayev received Uzbek President Mirziyoyev. The two leaders spoke.', 'KZ+UZ'],
    ['Iran and Pakistan trade. China watches. Both countries gain.', 'IR+CN'],
    ['Trade between India and Pakistan fell. It was a poor year. The two neighbours quarrelled.', 'IN+PK'],
    ['Among China, Russia, Iran and India, ties between Iran and India are old. The two nations trade.', 'IR+IN'],
    ['The Chinese and Kazakh delegations met, and the sides agreed.', 'CN+KZ'],
    ['India met China. The two countries trade. Russia watches the two sides. Both nations gain.', 'IN+CN; IN+CN; IN+CN'],
    ['The SCO grew. The bloc now has ten members.', 'SCO'],
    ['The SCO and the CSTO met. The grouping was founded in 2001.', 'SCO'],
    ['The SCO spoke with the United Nations. Then the UN left. The alliance stayed.', 'SCO'],
    ['Nepal grows. The country sells tea.', 'NP'],
    ['Nepal grows. A country like that sells tea.', ''],
    ['Kyrgyz President Japarov spoke. He thanked all.', 'KG'],
    ['Xi Jinping met Vladimir Putin. He thanked all.', ''],
    ['Both sides agreed on the bloc. He left.', ''],
  ])('is resolved in: %s', (text, expected) => {
    expect(references(text)).toBe(expected)
  })

  it('to a kind of thing is marked', () => {
    expect(mentionsOf('The SCO is a regional organisation.')).toMatchObject([
      { id: 'SCO' },
      { organisation: 'SCO', isIndefinite: true },
    ])
  })

  it('to a pair fades with the text', () => {
    const between = 'A minister of Nepal spoke of Nepal. '.repeat(40)
    expect(references(`India met China. ${between}`)).toBe('')
  })

  it('is not carried from one text to the next', () => {
    expect(references('India met China.')).toBe('')
    expect(references('Both sides agreed.')).toBe('')
  })
})
