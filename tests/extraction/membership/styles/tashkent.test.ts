import { describe, expect, it } from 'vitest'
import { statusesIn } from '@tests/extraction/membership/stated'

const cases: [text: string, stated: string][] = [
  [
    'Member states of the SCO are the Republic of India, the Republic of Kazakhstan, the People’s Republic of China, the Kyrgyz Republic, the Islamic Republic of Pakistan, the Russian Federation, the Republic of Tajikistan and the Republic of Uzbekistan.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'Observer states: the Islamic Republic of Afghanistan, the Republic of Belarus, the Islamic Republic of Iran and Mongolia take part in the work of the SCO.',
    'observer: AF BY IR MN',
  ],
  [
    'The participating states of the SCO are Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.',
    'member: CN KG KZ RU TJ UZ',
  ],
  [
    'The status of SCO dialogue partner was given to the Republic of Armenia and the Kingdom of Cambodia.',
    'dialogue-partner: AM KH',
  ],
  [
    'The status of dialogue partner of the SCO has been granted to Bahrain, the Maldives and Kuwait.',
    'dialogue-partner: BH KW MV',
  ],
  ['Uzbekistan, as a member of the SCO, puts forward new initiatives.', 'member: UZ'],
  ['Uzbekistan and other member states of the SCO signed the document.', 'member: UZ'],
  ['Tajikistan, like other members of the SCO, borders on Afghanistan.', 'member: TJ'],
  ['The meeting of SCO states was attended by delegations of India, China and Turkmenistan.', ''],
  ['Permanent guests at SCO summits are Turkmenistan, the UN, the CIS and ASEAN.', 'guest: ASEAN CIS TM UN'],
  ['Turkmenistan is neutral and is not a member of the SCO.', ''],
  ['Kyrgyzstan is a full member of the Shanghai Cooperation Organization, the CIS and the EAEU.', 'member: KG'],
  ['Uzbekistan joined the Shanghai Cooperation Organization on June 15, 2001.', 'member: UZ'],
  ['Afghanistan, which has observer status in the SCO, was not represented.', 'observer: AF'],
  [
    'In Samarkand, a memorandum on granting the status of SCO dialogue partner to Egypt and Qatar was signed.',
    'dialogue-partner: EG QA',
  ],
  [
    'On the same day memorandums were signed on granting the status of dialogue partner of the SCO to Egypt, Qatar and Saudi Arabia.',
    'dialogue-partner: EG QA SA',
  ],
  ['Kazakhstan has been a member of the SCO since its foundation.', 'member: KZ'],
  [
    'Presently, the SCO unites ten states: Belarus, India, Iran, Kazakhstan, China, Kyrgyzstan, Pakistan, Russia, Tajikistan, Uzbekistan.',
    'member: BY CN IN IR KG KZ PK RU TJ UZ',
  ],
  ['The former observer Belarus is now a member of the SCO.', 'member: BY'],
  ['Representatives of Turkmenistan, invited by the chair, and of SCO observer Mongolia spoke.', 'observer: MN'],
  ['The SCO countries – Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan – share rivers.', 'member: KG KZ TJ UZ'],
]

describe('ministries of Tashkent', () => {
  it.each(cases)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
