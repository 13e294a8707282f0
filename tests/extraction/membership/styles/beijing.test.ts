import { describe, expect, it } from 'vitest'
import { statusesIn } from '@tests/extraction/membership/stated'

const cases: [text: string, stated: string][] = [
  [
    'The SCO family now covers ten member countries, namely China, Russia, India, Pakistan, Iran, Belarus and four Central Asian nations.',
    'member: BY CN IN IR PK RU',
  ],
  [
    'BEIJING, June 10 (Agency) -- Established in Shanghai in 2001, the SCO now counts among its members China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  [
    'Currently, the SCO comprises eight member states (China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan), four observer states (Afghanistan, Belarus, Iran and Mongolia) and six dialogue partners (Armenia, Azerbaijan, Cambodia, Nepal, Sri Lanka and Türkiye).',
    'member: CN IN KG KZ PK RU TJ UZ; observer: AF BY IR MN; dialogue-partner: AM AZ KH LK NP TR',
  ],
  [
    'The SCO took in India and Pakistan as full members at its Astana summit in 2017, the first enlargement since its founding.',
    'member: IN PK',
  ],
  ['China congratulates Belarus on formally becoming a member of the SCO.', 'member: BY'],
  ['China welcomes Belarus as a new member of the SCO big family.', 'member: BY'],
  ['With Laos becoming an SCO partner, the organization now has 27 countries in its family.', 'partner: LA'],
  ['The leaders decided to grant Laos the status of SCO partner.', 'partner: LA'],
  ['All parties supported Belarus in completing the procedures for its accession to the SCO at an early date.', ''],
  ['China supports Iran in becoming a full member of the SCO.', ''],
  ['China and Kyrgyzstan are both members of the SCO and good neighbors.', 'member: CN KG'],
  ['As a founding member of the SCO, China attaches great importance to its growth.', 'member: CN'],
  [
    'Besides the SCO member states, Mongolia as an observer and Turkmenistan as a guest of the host sent delegations.',
    'observer: MN',
  ],
  ['Leaders of SCO observer states Mongolia and Iran, and heads of the UN and the CIS attended the meeting.', 'observer: IR MN'],
  ['The SCO has admitted Iran as a full member, said the spokesperson.', 'member: IR'],
  [
    'At the Dushanbe summit, the procedure for granting Iran SCO membership was launched, and Saudi Arabia, Egypt and Qatar became new dialogue partners.',
    'dialogue-partner: EG QA SA',
  ],
  ['In addition to China, SCO members include Russia, India and Pakistan.', 'member: IN PK RU'],
  ["Kazakhstan is China's neighbor and a key member of the SCO.", 'member: KZ'],
  ['Countries such as Egypt and Qatar have become dialogue partners of the SCO.', 'dialogue-partner: EG QA'],
  ['China is ready to work with other SCO members to build a closer community.', ''],
  ['The China-SCO trade base in Qingdao, a port city in east China, grew fast.', ''],
  ['Nepal, which became a dialogue partner of the SCO in 2015, hopes to be an observer.', 'dialogue-partner: NP'],
]

describe('agencies of Beijing', () => {
  it.each(cases)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
