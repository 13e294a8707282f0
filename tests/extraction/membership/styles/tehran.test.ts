import { describe, expect, it } from 'vitest'
import { statusesIn } from '@tests/extraction/membership/stated'

const cases: [text: string, stated: string][] = [
  ["Iran's permanent membership in the SCO was approved in Dushanbe in 2021.", 'member: IR'],
  ["Iran's official membership in the Shanghai Cooperation Organization was finalized on July 4, 2023.", 'member: IR'],
  ['The Islamic Republic of Iran was officially accepted as a full member of the SCO.', 'member: IR'],
  [
    'The SCO includes eight main members, four observer members and six dialogue partners. The main members are China, Russia, India and Pakistan.',
    'member: CN IN PK RU',
  ],
  ['Iran, Mongolia, Belarus and Afghanistan are observer members of the SCO.', 'observer: AF BY IR MN'],
  [
    'Iran has been an observer member of the SCO since 2005 and its request for permanent membership is under review.',
    'observer: IR',
  ],
  ['Tehran submitted its application for SCO membership in 2008.', ''],
  ['Raisi said that Iran is now a permanent member of the SCO.', 'member: IR'],
  ['The bill on the accession of Iran to the SCO was sent to the parliament.', ''],
  ['Iran has not yet become a full member of the SCO.', ''],
  ['Iran, once an observer, is today the ninth member of the SCO.', 'member: IR'],
  ['The membership of Iran in the SCO became official in 2023.', 'member: IR'],
  ['The memorandum of commitments for permanent membership of Iran in the SCO was signed in Samarkand.', ''],
  ['The Islamic Republic joined the SCO on 4 July 2023.', 'member: IR'],
  [
    'The SCO consists of nine members - China, Russia, Iran, India, Pakistan, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan - and three observers.',
    'member: CN IN IR KG KZ PK RU TJ UZ',
  ],
  ['Trade with SCO members rose, and China, Russia and India were the top buyers of Iranian goods.', ''],
  ['Egypt, Qatar and Saudi Arabia also joined the SCO as new dialogue partners.', 'dialogue-partner: EG QA SA'],
  ['Saudi Arabia, Qatar and Egypt have been accepted as dialogue partners of the SCO.', 'dialogue-partner: EG QA SA'],
  ['Iran sent its goods to Turkey and Iraq; the SCO members are China and Russia.', 'member: CN RU'],
  ['Following the admission of Iran, the SCO stretches to the Persian Gulf.', 'member: IR'],
  ['Iran will officially join the SCO in the Indian summit.', ''],
]

describe('agencies of Tehran', () => {
  it.each(cases)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
