import { describe, expect, it } from 'vitest'
import { statusesIn } from '@tests/extraction/membership/stated'

const cases: [text: string, stated: string][] = [
  ['India, which became a full member of the SCO in 2017 along with Pakistan, will chair it next year.', 'member: IN PK'],
  ['India, along with Pakistan, became a full member of the SCO in 2017.', 'member: IN PK'],
  ['India and Pakistan were inducted into the SCO in 2017.', 'member: IN PK'],
  ["India's entry into the SCO in 2017 changed its balance.", 'member: IN'],
  [
    'The SCO comprises India, China, Russia, Pakistan and the Central Asian countries of Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'The SCO, comprising India, Russia, China, Pakistan, Kyrgyzstan, Kazakhstan, Tajikistan, Uzbekistan and Iran, is an influential economic and security bloc.',
    'member: CN IN IR KG KZ PK RU TJ UZ',
  ],
  ['India had been an observer at the SCO since 2005 and was admitted as a full member in 2017.', 'member: IN'],
  ['Iran is set to become a full member of the SCO.', ''],
  ['Iran is the newest member of the SCO.', 'member: IR'],
  ["The SCO's newest member, Iran, will attend for the first time.", 'member: IR'],
  ['New Delhi said the SCO members, barring India, reaffirmed support for the BRI.', ''],
  [
    'Sri Lanka and Turkey are dialogue partners, whereas Afghanistan and Mongolia have the status of observers in the SCO.',
    'observer: AF MN; dialogue-partner: LK TR',
  ],
  ['Besides India, the other SCO members are China, Russia, Pakistan and four Central Asian countries.', 'member: CN IN PK RU'],
  ['Both India and Pakistan are members of the SCO.', 'member: IN PK'],
  ['India and China are members of BRICS as well as of the SCO.', 'member: CN IN'],
  ['As an observer, India took part in the SCO exercise.', 'observer: IN'],
  ['Sri Lanka had applied for observer status at the SCO.', ''],
  ['In 2017, India and Pakistan became its permanent members, the SCO statement said.', 'member: IN PK'],
  [
    'In 2001 six presidents, those of Russia, China, the Kyrgyz Republic, Kazakhstan, Tajikistan and Uzbekistan, founded the SCO in Shanghai. India and Pakistan became its members in 2017.',
    'member: IN PK',
  ],
  ['India is not just a member of the SCO but also of the Quad.', 'member: IN'],
  ['UN member states India and Japan voted for the SCO text.', ''],
]

describe('newspapers of Delhi', () => {
  it.each(cases)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
