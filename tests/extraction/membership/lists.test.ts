import { describe, expect, it } from 'vitest'
import { statusesIn } from './stated'

const EIGHT = 'CN IN KG KZ PK RU TJ UZ'
const SIX = 'CN KG KZ RU TJ UZ'
const IN_THE_SCO = 'The leaders of the Shanghai Cooperation Organisation met in Bishkek.'

/** What a text says, and what it says of whom; `+` puts it into a text about the SCO. */
const lists: [text: string, stated: string][] = [
  [
    'The SCO has eight members: China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan.',
    `member: ${EIGHT}`,
  ],
  [
    'Members of the SCO are China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan.',
    `member: ${EIGHT}`,
  ],
  [
    'The Shanghai Cooperation Organisation (SCO) consists of China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.',
    `member: ${SIX}`,
  ],
  ['The SCO comprises China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.', `member: ${SIX}`],
  [
    'The SCO, which comprises China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan, meets once a year.',
    `member: ${SIX}`,
  ],
  ['The SCO brings together China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.', `member: ${SIX}`],
  [
    'The Shanghai Cooperation Organization unites Russia, China, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.',
    `member: ${SIX}`,
  ],
  [
    'The SCO is made up of China, Russia and four Central Asian states: Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.',
    `member: ${SIX}`,
  ],
  ['The SCO groups China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.', `member: ${SIX}`],
  ['The SCO is a Eurasian bloc comprising China, Russia, India and Pakistan, among others.', 'member: CN IN PK RU'],
  ['The SCO, a bloc of China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan, was set up in 2001.', `member: ${SIX}`],
  ['The SCO (China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan) will hold a drill.', `member: ${SIX}`],
  ['China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan make up the SCO.', `member: ${SIX}`],
  ['Six countries make up the SCO: China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.', `member: ${SIX}`],
  ['The SCO now includes countries like India, Pakistan and Iran.', 'member: IN IR PK'],
  ['SCO member states China, Russia and India voted for it.', 'member: CN IN RU'],
  ['The SCO members India and Pakistan do not agree.', 'member: IN PK'],
  ['SCO member Kazakhstan will host the meeting.', 'member: KZ'],
  ['Fellow SCO member Pakistan objected.', 'member: PK'],
  ['Kazakhstan, a member of the SCO, objected.', 'member: KZ'],
  ['Kazakhstan, also an SCO member, objected.', 'member: KZ'],
  ['Mongolia (observer) and Turkey (dialogue partner) attended the SCO summit.', 'observer: MN; dialogue-partner: TR'],
  ['As a member of the SCO, Uzbekistan supports the idea.', 'member: UZ'],
  ['Uzbekistan is a member of the Shanghai Cooperation Organisation.', 'member: UZ'],
  ['Uzbekistan is one of the founding members, and India and Pakistan are members of the SCO too.', 'member: IN PK'],
  ['India is a full-fledged member of the SCO.', 'member: IN'],
  ['Afghanistan, Belarus, Iran and Mongolia have observer status in the SCO.', 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia enjoy observer status at the SCO.', 'observer: AF BY IR MN'],
  ['Afghanistan, Belarus, Iran and Mongolia hold the status of observers in the SCO.', 'observer: AF BY IR MN'],
  ['The SCO observers are Afghanistan, Belarus, Iran and Mongolia.', 'observer: AF BY IR MN'],
  ['There are four observer states (Afghanistan, Belarus, Iran, Mongolia) in the SCO.', 'observer: AF BY IR MN'],
  ['The dialogue partners of the SCO -- Armenia, Nepal, Turkey -- were invited.', 'dialogue-partner: AM NP TR'],
  ['The dialogue partners of the SCO include Armenia, Nepal and Turkey.', 'dialogue-partner: AM NP TR'],
  ['SCO dialogue partner Sri Lanka sent its minister.', 'dialogue-partner: LK'],
  ['Sri Lanka is an SCO dialogue partner.', 'dialogue-partner: LK'],
  ['Sri Lanka and Nepal are partners in dialogue of the SCO.', 'dialogue-partner: LK NP'],
  [
    'SCO observers Iran and Mongolia, and dialogue partners Turkey and Nepal, were present.',
    'observer: IR MN; dialogue-partner: NP TR',
  ],
  [
    'The SCO has eight members, four observers (Afghanistan, Belarus, Iran and Mongolia) and six dialogue partners, among them Turkey and Nepal.',
    'observer: AF BY IR MN; dialogue-partner: NP TR',
  ],
  [
    'In the SCO, Afghanistan and Mongolia are observers, Turkey and Nepal dialogue partners.',
    'observer: AF MN; dialogue-partner: NP TR',
  ],
  ['Turkey is a dialogue partner of the SCO, as are Armenia and Nepal.', 'dialogue-partner: AM NP TR'],
  ['The SCO members are Russia and China, while Mongolia is an observer.', 'member: CN RU; observer: MN'],
  ['Belarus, an SCO observer, will become a full member next year.', 'observer: BY'],
  ['Permanent guests of the SCO are Turkmenistan, ASEAN, the CIS and the UN.', 'guest: ASEAN CIS TM UN'],
  [`${IN_THE_SCO} The member states are China and Russia. Observers: Mongolia, Afghanistan.`, 'member: CN RU; observer: AF MN'],
  [`${IN_THE_SCO} Its members are China, Russia and Pakistan.`, 'member: CN PK RU'],
  [`${IN_THE_SCO} The bloc includes China, Russia and Pakistan.`, 'member: CN PK RU'],
  [`${IN_THE_SCO} It brings together China, Russia and Pakistan.`, 'member: CN PK RU'],
  [`${IN_THE_SCO} Other members are China and Russia.`, 'member: CN RU'],
  [`${IN_THE_SCO} Along with the founding members, India and Pakistan are members.`, 'member: IN PK'],
  ['Members of the SCO: China, Russia, Iran (full member since 2023), Belarus (full member since 2024).', 'member: BY CN IR RU'],
  ['The SCO members are India and Pakistan (since 2017), Iran (2023) and Belarus (2024).', 'member: BY IN IR PK'],
  ['SCO members such as Kazakhstan and Uzbekistan trade more.', 'member: KZ UZ'],
  ['Iran is a member of the SCO and BRICS.', 'member: IR'],
]

describe('lists of who has a status', () => {
  it.each(lists)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
