import { describe, expect, it } from 'vitest'
import { statusesIn } from '@tests/extraction/membership/stated'

const cases: [text: string, stated: string][] = [
  [
    'Full members of the SCO are Belarus, China, India, Iran, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan.',
    'member: BY CN IN IR KG KZ PK RU TJ UZ',
  ],
  [
    'At present the SCO includes Russia, India, Iran, Kazakhstan, China, Kyrgyzstan, Pakistan, Tajikistan and Uzbekistan.',
    'member: CN IN IR KG KZ PK RU TJ UZ',
  ],
  [
    'The SCO was established in 2001 by the leaders of China, Russia, Kazakhstan, Tajikistan, Kyrgyzstan and Uzbekistan. India and Pakistan joined in 2017.',
    'member: IN PK',
  ],
  [
    'The status of observer states in the SCO is held by Afghanistan and Mongolia, and that of dialogue partners by Armenia and Nepal.',
    'observer: AF MN; dialogue-partner: AM NP',
  ],
  ['Afghanistan, Belarus and Mongolia have the status of observer states with the SCO.', 'observer: AF BY MN'],
  ['Minsk received the status of an SCO observer in 2015.', 'observer: BY'],
  ['On July 4, 2024, Belarus became the tenth full-fledged member of the SCO.', 'member: BY'],
  ['The Republic of Belarus was accepted into the SCO as a full-fledged member.', 'member: BY'],
  ['Moscow will support the application of Baku for the status of an SCO member.', ''],
  ['The process of Iran obtaining full membership in the SCO is under way, the Kremlin aide said.', ''],
  ['Putin congratulated Iran on joining the SCO as a full member.', 'member: IR'],
  ['The heads of state signed a decision on the admission of Belarus to the SCO as a member state.', 'member: BY'],
  [
    'The SCO also has partners for dialogue: Azerbaijan, Armenia, Egypt, Cambodia, Qatar, Nepal, Saudi Arabia, Turkey and Sri Lanka.',
    'dialogue-partner: AM AZ EG KH LK NP QA SA TR',
  ],
  ['Turkey is an SCO dialogue partner, but not a member.', 'dialogue-partner: TR'],
  ['Uzbekistan, together with Russia and China, is a member of the SCO.', 'member: CN RU UZ'],
  ['Mongolia has been an observer in the organization since 2004, the SCO Secretariat recalled.', 'observer: MN'],
  ['The EAEU consists of Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia; the SCO met in Astana.', ''],
  ['The CIS members Armenia and Moldova were not invited to the SCO summit.', ''],
  ["Russia's foreign minister spoke in favour of Iran's early accession to the SCO.", ''],
  ["The issue of Belarus's accession to the SCO will be considered at the summit.", ''],
  ['Dialogue partner status in the SCO was granted to Kuwait, Myanmar and the Maldives.', 'dialogue-partner: KW MM MV'],
  [
    'The SCO observers (Afghanistan, Mongolia) and the dialogue partners (Armenia, Turkey) were also represented.',
    'observer: AF MN; dialogue-partner: AM TR',
  ],
]

describe('agencies of Moscow', () => {
  it.each(cases)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
