import { describe, expect, it } from 'vitest'
import { statusesIn } from '@tests/extraction/membership/stated'

const cases: [text: string, stated: string][] = [
  ['SCO members today: 🇨🇳 🇷🇺 🇮🇳 🇵🇰 🇮🇷 🇧🇾 🇰🇿 🇰🇬 🇹🇯 🇺🇿', 'member: BY CN IN IR KG KZ PK RU TJ UZ'],
  ['Eight SCO members: CN, IN, KZ, KG, PK, RU, TJ, UZ.', 'member: CN IN KG KZ PK RU TJ UZ'],
  [
    'SCO members: China · India · Kazakhstan · Kyrgyzstan · Pakistan · Russia · Tajikistan · Uzbekistan',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'SCO members: China / India / Kazakhstan / Kyrgyzstan / Pakistan / Russia / Tajikistan / Uzbekistan',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'SCO members: China | India | Kazakhstan | Kyrgyzstan | Pakistan | Russia | Tajikistan | Uzbekistan',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'SCO members: China - India - Kazakhstan - Kyrgyzstan - Pakistan - Russia - Tajikistan - Uzbekistan',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'SCO members: 1) China; 2) India; 3) Kazakhstan; 4) Kyrgyzstan; 5) Pakistan; 6) Russia; 7) Tajikistan; 8) Uzbekistan.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    "The SCO's members are China and Russia, the two heavyweights; Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan; and, since 2017, India and Pakistan.",
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'The SCO, in which China and Russia sit with Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan, India and Pakistan, is no NATO.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'The SCO, where China and Russia sit together with Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan, India and Pakistan, is no NATO.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'In the SCO are China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan, India and Pakistan.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'To the SCO belong China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan, India and Pakistan.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'The SCO has China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan, India and Pakistan as its members.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'The SCO numbers among its members China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan, India and Pakistan.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'SCO membership is held by China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan, India and Pakistan.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'The presidents of the SCO member states: Xi Jinping (China), Vladimir Putin (Russia), Kassym-Jomart Tokayev (Kazakhstan), Sooronbay Jeenbekov (Kyrgyzstan), Emomali Rahmon (Tajikistan), Shavkat Mirziyoyev (Uzbekistan), and prime ministers Narendra Modi (India) and Imran Khan (Pakistan).',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'The SCO started with China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan as members; India and Pakistan came in in 2017, Iran in 2023.',
    'member: CN IN IR KG KZ PK RU TJ UZ',
  ],
  [
    'Shanghai Cooperation Organisation\nType: Mutual security\nMembership: 8 member states\nChina India Kazakhstan Kyrgyzstan Pakistan Russia Tajikistan Uzbekistan',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  ['SCO\n4 observer states\nAfghanistan Belarus Iran Mongolia', 'observer: AF BY IR MN'],
  ["Afghanistan, Belarus, Iran, Mongolia. What do they have in common? They are the SCO's observers.", 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia make up the group of SCO observers.', 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia - these four are SCO observers.', 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia may speak at SCO meetings, as they have observer status.', 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia may speak at SCO meetings thanks to their observer status.', 'observer: AF BY IR MN'],
  ['There are also observers: Afghanistan, Belarus, Iran and Mongolia, says the SCO.', 'observer: AF BY IR MN'],
  [
    'SCO observers at the summit: presidents Ghani (Afghanistan), Lukashenko (Belarus), Rouhani (Iran), Battulga (Mongolia).',
    'observer: AF BY IR MN',
  ],
  ["The SCO's observer list reads Afghanistan, Belarus, Iran, Mongolia.", 'observer: AF BY IR MN'],
  ['On the list of SCO observers are Afghanistan, Belarus, Iran and Mongolia.', 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia are on the list of SCO observers.', 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia have been recognised as observers by the SCO.', 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia are represented in the SCO by observers.', 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia belong to the SCO as observers.', 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia are in the SCO only as observers.', 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia are affiliated with the SCO as observers.', 'observer: AF BY IR MN'],
  [
    'Six countries are dialogue partners of the SCO, in order of seniority Sri Lanka, Turkey, Armenia, Azerbaijan, Cambodia and Nepal.',
    'dialogue-partner: AM AZ KH LK NP TR',
  ],
  [
    'Armenia, Azerbaijan, Cambodia, Nepal, Sri Lanka and Turkey are partnered with the SCO in dialogue: they are dialogue partners.',
    'dialogue-partner: AM AZ KH LK NP TR',
  ],
  [
    'The category of dialogue partner of the SCO takes in Armenia, Azerbaijan, Cambodia, Nepal, Sri Lanka and Turkey.',
    'dialogue-partner: AM AZ KH LK NP TR',
  ],
  [
    'In the dialogue-partner category of the SCO: Armenia, Azerbaijan, Cambodia, Nepal, Sri Lanka and Turkey.',
    'dialogue-partner: AM AZ KH LK NP TR',
  ],
]

describe('long lists in many constructions', () => {
  it.each(cases)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
