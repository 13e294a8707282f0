import { describe, expect, it } from 'vitest'
import { statusesIn } from '@tests/extraction/membership/stated'

const cases: [text: string, stated: string][] = [
  [
    'The SCO — China, Russia, India, Pakistan and the four Central Asian states of Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan — is no NATO of the East.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'The SCO was created in 2001 by China, Russia and four ex-Soviet Central Asian republics, and enlarged to include India and Pakistan in 2017 and Iran in 2023.',
    'member: IN IR PK',
  ],
  ['The SCO counts China, Russia and India among its members.', 'member: CN IN RU'],
  ['The SCO, whose members include China, Russia, India and Pakistan, is largely a talking shop.', 'member: CN IN PK RU'],
  ['Turkey, a NATO member and SCO dialogue partner, sent its president.', 'dialogue-partner: TR'],
  ['Turkey, a NATO member, wants to join the SCO.', ''],
  ['Turkey could become a member of the SCO, its president hinted.', ''],
  ['Belarus, the only European country in the SCO, was admitted in 2024.', 'member: BY'],
  ['The SCO has expanded from its original six members to include India, Pakistan and Iran.', 'member: IN IR PK'],
  [
    'The SCO has nine members: China, India, Iran, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan, and Uzbekistan; three observers: Afghanistan, Belarus, and Mongolia; and dialogue partners, including Saudi Arabia and Turkey.',
    'member: CN IN IR KG KZ PK RU TJ UZ; observer: AF BY MN; dialogue-partner: SA TR',
  ],
  ['Mongolia has clung to its observer status in the SCO for twenty years.', 'observer: MN'],
  ['Mongolia remains content with its role as an observer in the SCO.', 'observer: MN'],
  ['Turkmenistan has stayed out of the SCO, while Mongolia is an observer.', 'observer: MN'],
  ['Critics of the SCO note that observers such as Human Rights Watch were kept out of Kazakhstan.', ''],
  ['Some observers in India doubt that the SCO matters.', ''],
  ['Since admitting India and Pakistan in 2017, the SCO has lost its focus.', 'member: IN PK'],
  ['Iran had its membership of the SCO confirmed in July 2023.', 'member: IR'],
  ['ASEAN has ten members, among them Laos, Myanmar and Cambodia. The SCO has none of them as a member.', ''],
  ['The SCO is often compared with the G7, whose members are Britain, Canada, France, Germany, Italy, Japan and America.', ''],
  ['Rather than a member of the SCO, Armenia is a dialogue partner.', 'dialogue-partner: AM'],
  ['The bid of Azerbaijan, a dialogue partner, for full membership of the SCO was vetoed by India.', 'dialogue-partner: AZ'],
  ['Joining India and Pakistan as full members of the SCO were Iran in 2023 and Belarus in 2024.', 'member: BY IN IR PK'],
  ['The United States was refused observer status in the SCO in 2005.', ''],
  ['Japan is neither a member nor an observer of the SCO.', ''],
]

describe('think tanks of London', () => {
  it.each(cases)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
