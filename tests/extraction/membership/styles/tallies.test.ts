import { describe, expect, it } from 'vitest'
import { statusesIn } from '@tests/extraction/membership/stated'

const cases: [text: string, stated: string][] = [
  [
    '# Shanghai Cooperation Organisation\n\n## Members\n\n- China\n- Russia\n- India\n\n## Observers\n\n- Mongolia\n\n## Dialogue partners\n\n- Turkey\n- Sri Lanka',
    'member: CN IN RU; observer: MN; dialogue-partner: LK TR',
  ],
  [
    'SCO\n\n| Country | Status |\n| --- | --- |\n| China | member |\n| Russia | member |\n| India | member |\n| Mongolia | observer |',
    'member: CN IN RU; observer: MN',
  ],
  [
    'SCO\n\n| Country | Status | Since |\n| --- | --- | --- |\n| China | Full member | 2001 |\n| Russia | Full member | 2001 |\n| India | Full member | 2017 |\n| Mongolia | Observer | 2004 |',
    'member: CN IN RU; observer: MN',
  ],
  [
    'SCO\n\n| Members | Observers |\n| --- | --- |\n| China | Mongolia |\n| Russia | Afghanistan |',
    'member: CN RU; observer: AF MN',
  ],
  [
    'SCO structure\n\n| Status | States |\n| --- | --- |\n| Member | China, Russia |\n| Observer | Mongolia, Afghanistan |',
    'member: CN RU; observer: AF MN',
  ],
  ['FACT BOX: SCO\nMEMBERS\nChina, Russia\nOBSERVERS\nMongolia, Afghanistan', 'member: CN RU; observer: AF MN'],
  [
    'SCO members and their accession dates:\n- China (2001)\n- Russia (2001)\n- India (9 June 2017)\n- Pakistan (9 June 2017)',
    'member: CN IN PK RU',
  ],
  [
    "Member states of the SCO:\n1. People's Republic of China - since 2001\n2. Russian Federation - since 2001\n3. Republic of India - since 2017\n4. Islamic Republic of Pakistan - since 2017",
    'member: CN IN PK RU',
  ],
  [
    'SCO\nChina - member\nRussia - member\nIndia - member\nMongolia - observer\nTurkey - dialogue partner',
    'member: CN IN RU; observer: MN; dialogue-partner: TR',
  ],
  [
    'SCO\nChina: member since 2001\nRussia: member since 2001\nIndia: member since 2017\nMongolia: observer since 2004\nTurkey: dialogue partner since 2012',
    'member: CN IN RU; observer: MN; dialogue-partner: TR',
  ],
  [
    'SCO: China (member), Russia (member), India (member), Mongolia (observer), Turkey (dialogue partner)',
    'member: CN IN RU; observer: MN; dialogue-partner: TR',
  ],
  ['SCO members 👇\n🇨🇳 China\n🇷🇺 Russia\n🇮🇳 India\n🇵🇰 Pakistan', 'member: CN IN PK RU'],
  [
    'Name: Shanghai Cooperation Organization\nFounded: 2001\nHeadquarters: Beijing\nMembership: China, Russia, Kazakhstan\nObservers: Mongolia',
    'member: CN KZ RU; observer: MN',
  ],
  [
    'Shanghai Cooperation Organisation (SCO)\nEstablished 15 June 2001\nAim: to promote cooperation\nMembers (3): China, Russia, Kazakhstan\nObservers (1): Mongolia',
    'member: CN KZ RU; observer: MN',
  ],
  [
    'Shanghai Cooperation Organisation (SCO)\nSeat: Beijing. Members: China, Russia, Kazakhstan (all since 2001), India (2017).',
    'member: CN IN KZ RU',
  ],
  [
    '2001: China, Russia and Kazakhstan are members of the SCO.\n2017: India and Pakistan become full members.',
    'member: CN IN KZ PK RU',
  ],
  ['SCO timeline\n2017 - India and Pakistan join\n2023 - Iran joins\n2024 - Belarus joins', 'member: BY IN IR PK'],
  [
    'SCO timeline\n2017: accession of India and Pakistan\n2023: accession of Iran\n2024: accession of Belarus',
    'member: BY IN IR PK',
  ],
  [
    'SCO timeline\n2004 Mongolia gets observer status\n2017 India, Pakistan admitted\n2023 Iran becomes ninth member',
    'member: IN IR PK; observer: MN',
  ],
  [
    '"The eight" (China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan, Uzbekistan) is how SCO officials call the members.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'SCO = China + India + Kazakhstan + Kyrgyzstan + Pakistan + Russia + Tajikistan + Uzbekistan',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan form the SCO.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'The organisation has eight members. They are China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan. (SCO website)',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'There are eight of them in the SCO: China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan, the eight SCO members, signed the declaration.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan - eight countries in all - are the members of the SCO.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  ['India and Pakistan (2017) and Iran (2023) joined the SCO later.', 'member: IN IR PK'],
  ['India and Pakistan were admitted to the SCO in 2017; Iran was in 2023.', 'member: IN IR PK'],
  ['Since then the SCO has gained three members: India, Pakistan and Iran.', 'member: IN IR PK'],
  ['The latest to join the SCO were India, Pakistan and Iran.', 'member: IN IR PK'],
  ['Iran is the newest member of the SCO.', 'member: IR'],
  ['The newest member of the SCO is Iran.', 'member: IR'],
  ['The newest SCO member, Iran, sent its foreign minister.', 'member: IR'],
  ['Newcomer Iran, which became an SCO member last year, sent its foreign minister.', 'member: IR'],
  ["Iran's becoming a member of the SCO is a blow to the West.", 'member: IR'],
  ['Iran completed its accession to the SCO on July 4.', 'member: IR'],
  ['Iran has completed the procedure of joining the SCO.', 'member: IR'],
  ['Belarus officially entered the SCO in Astana.', 'member: BY'],
  ['Belarus officially acceded to the Shanghai Cooperation Organisation.', 'member: BY'],
  ['Belarus has officially received the status of a full member of the SCO.', 'member: BY'],
  ['Belarus has been given full membership in the SCO.', 'member: BY'],
  ['Full membership in the SCO was given to Belarus.', 'member: BY'],
  ['The status of a SCO member state has been granted to the Republic of Belarus.', 'member: BY'],
  ["Minsk's status in the SCO was raised from observer to full member in 2024.", 'member: BY'],
  ['Belarus went from observer to full member of the SCO in 2024.', 'member: BY'],
  ['Belarus, until then an observer, became the tenth member of the SCO.', 'member: BY'],
  ['Belarus, a former observer, is now a member of the SCO.', 'member: BY'],
  ['"We are now a member of the SCO," Belarusian President Alexander Lukashenko said.', 'member: BY'],
  ["Our country has been a member of the SCO since 2017, Pakistan's prime minister said.", 'member: PK'],
  ['India, on its part, has been a member of the SCO for five years.', 'member: IN'],
  ['India has, since 2017, been a full member of the SCO.', 'member: IN'],
  ['Since 2017 India has been a full member of the SCO.', 'member: IN'],
  ['India became an SCO observer in 2005 and a full member in 2017.', 'member: IN'],
  ['As members, India votes in the SCO; as an observer, Mongolia does not.', 'member: IN; observer: MN'],
]

describe('lists and time lines', () => {
  it.each(cases)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
