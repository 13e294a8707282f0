import { describe, expect, it } from 'vitest'
import { statusesIn } from '@tests/extraction/membership/stated'

const cases: [text: string, stated: string][] = [
  ['Pakistan has been a full member of the SCO since June 2017.', 'member: PK'],
  ['Pakistan became a full member of the SCO at Astana on 9 June 2017, after having been an observer since 2005.', 'member: PK'],
  [
    'The SCO has ten members, i.e. China, Russia, Pakistan, India, Iran, Belarus, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.',
    'member: BY CN IN IR KG KZ PK RU TJ UZ',
  ],
  ['Member states of the SCO: China, India, Iran. Observer states: Mongolia, Afghanistan.', 'member: CN IN IR; observer: AF MN'],
  ['The SCO members also include Pakistan, India and Iran.', 'member: IN IR PK'],
  ["Pakistan's full membership of the SCO since 2017 has opened doors.", 'member: PK'],
  ['Islamabad, an active member of the SCO, backed the proposal.', 'member: PK'],
  ['Apart from Pakistan, other members of the SCO are China, Russia and India.', 'member: CN IN PK RU'],
  ['Pakistan is an important member of the SCO and a dialogue partner of ASEAN.', 'member: PK'],
  ['Pakistan, India, Iran and Turkey are members of ECO or SAARC, the SCO forum heard.', ''],
  ['The prime minister congratulated Belarus on its accession to the SCO.', 'member: BY'],
  ['Pakistan attended the SCO meetings as an observer until 2017, when it was made a full member.', 'member: PK'],
  ['Pakistan, which holds the SCO chair, invited Turkmenistan as a special guest.', ''],
  [
    'The SCO is a ten-nation Eurasian political and security group whose members include China, India, Turkey, Iran and Russia.',
    'member: CN IN IR RU TR',
  ],
  ['If Afghanistan regains its observer seat in the SCO, trade may grow.', ''],
  ['Pakistan and Russia, being members of the SCO, should trade more.', 'member: PK RU'],
  ['The ambassadors of SCO member countries Kazakhstan, Uzbekistan and Tajikistan called on the minister.', 'member: KZ TJ UZ'],
  ['The summit granted full membership to Pakistan and India in the SCO.', 'member: IN PK'],
  ['Pakistan got full membership of the Shanghai Cooperation Organisation in 2017.', 'member: PK'],
  ['A member of the SCO since 2017, Pakistan has hosted two of its meetings.', 'member: PK'],
  ['Pakistan wants Turkey to be given full membership of the SCO.', ''],
]

describe('newspapers of Islamabad', () => {
  it.each(cases)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
