import { describe, expect, it } from 'vitest'
import { statusesIn } from '@tests/extraction/membership/stated'

const cases: [text: string, stated: string][] = [
  [
    '# Shanghai Cooperation Organisation\n\n## Member states\n\n- China\n- India (2017)\n- Iran (2023)\n\n## Observer states\n\n- Mongolia\n\n## History\n\nTurkey has applied.',
    'member: CN IN IR; observer: MN',
  ],
  [
    'The SCO at a glance\n\nMembers:\nChina\nRussia\nIndia\n\nObservers:\nMongolia\nAfghanistan\n',
    'member: CN IN RU; observer: AF MN',
  ],
  [
    'The Shanghai Cooperation Organisation\n\n| Country | Status | Since |\n|---|---|---|\n| China | Member | 2001 |\n| Mongolia | Observer | 2004 |\n| Turkey | Dialogue partner | 2012 |\n',
    'member: CN; observer: MN; dialogue-partner: TR',
  ],
  [
    'SCO\n\n| Members | Observers |\n|---|---|\n| China | Mongolia |\n| Russia | Afghanistan |\n',
    'member: CN RU; observer: AF MN',
  ],
  [
    'The Shanghai Cooperation Organisation (SCO), also called the Shanghai Pact, is a Eurasian alliance consisting of China, Russia, India and Pakistan.',
    'member: CN IN PK RU',
  ],
  [
    'Established: 2001\nHeadquarters: Beijing\nOrganisation: SCO\nMembers: China, India, Iran\nObservers: Mongolia',
    'member: CN IN IR; observer: MN',
  ],
  [
    'The eight member states of the SCO (the PRC, the Russian Federation, India, Pakistan, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan) signed.',
    'member: CN IN KG KZ PK RU TJ UZ',
  ],
  ['Q: Is Turkey in the SCO? A: No, Turkey is only a dialogue partner of the SCO.', 'dialogue-partner: TR'],
  ['Mongolia was the first country to receive observer status in the SCO, in 2004.', 'observer: MN'],
  ['In 2004 Mongolia became an observer of the SCO, followed by India, Iran and Pakistan in 2005.', 'observer: IN IR MN PK'],
  [
    'In 2005 India, Iran and Pakistan became SCO observers. India and Pakistan signed up as members in 2017.',
    'member: IN PK; observer: IR',
  ],
  [
    'Afghanistan is an SCO observer since 2012; Belarus was upgraded from dialogue partner to observer in 2015.',
    'observer: AF BY',
  ],
  ['Belarus moved from observer to full member of the SCO in 2024.', 'member: BY'],
  ['Belarus has upgraded its status in the SCO from observer to member.', 'member: BY'],
  ['The SCO raised the status of Belarus to that of an observer state.', 'observer: BY'],
  ['The SCO approved Turkey as a dialogue partner in 2012.', 'dialogue-partner: TR'],
  ['The SCO accorded dialogue partner status to Sri Lanka.', 'dialogue-partner: LK'],
  ['Nepal was accepted by the SCO as a dialogue partner.', 'dialogue-partner: NP'],
  [
    'Armenia, Azerbaijan, Cambodia and Nepal were welcomed as dialogue partners of the SCO in 2016.',
    'dialogue-partner: AM AZ KH NP',
  ],
  ['Membership in the SCO has been open to Iran since sanctions were lifted.', ''],
  ['Only members of the SCO, such as China and Russia, may vote.', 'member: CN RU'],
  ['Iran (an SCO observer) and Turkey (a dialogue partner) were absent.', 'observer: IR; dialogue-partner: TR'],
  ['Kabul holds observer status in the SCO.', 'observer: AF'],
  ['The SCO has no members in Africa, but Egypt is a dialogue partner.', 'dialogue-partner: EG'],
  ['Tajik President Emomali Rahmon said that Tajikistan, as an SCO member, supports Iran’s bid for membership.', 'member: TJ'],
  ['The CSTO, unlike the SCO, has Armenia as a member.', ''],
  ['Russia is a member of the UN Security Council and the SCO met in Ufa.', ''],
  ['The SCO leaders met. Russia is a permanent member of the Security Council.', ''],
  ['The SCO summit was held. China is a member of the WTO. Russia is a member of the EAEU.', ''],
  ['The SCO held a summit. Members of the Chinese delegation, Russia and India spoke.', ''],
  ['The SCO film festival had guests from India, China and Iran.', ''],
  ['SCO observers and dialogue partners, Turkmenistan and the UN were invited.', ''],
  ['China’s trade with SCO member states, Belarus and Turkey grew.', ''],
  ['Trade between China and other SCO member states rose in 2023.', 'member: CN'],
  ['Kazakhstan, the chair of the SCO, invited Azerbaijan as guest of honour.', ''],
  ['Iran is on course for SCO membership.', ''],
  ['Iran’s membership of the SCO is still blocked.', ''],
  ['The SCO considers Iran for full membership.', ''],
  ['Without India as a member, the SCO would be weaker.', ''],
  ['Were Turkey a member of the SCO, NATO would protest.', ''],
  ['The prospect of Afghanistan becoming a member of the SCO is remote.', ''],
  ['Armenia denied that it would become an observer of the SCO.', ''],
  ['Bangladesh, Syria and Israel have applied to become dialogue partners of the SCO.', ''],
  ['Bahrain is in line to become an SCO dialogue partner.', ''],
  ['From 1 September 2025 Afghanistan, Mongolia and fourteen dialogue partners were merged into SCO partners.', 'partner: AF MN'],
  ['Azerbaijan and Armenia are SCO partners since the merger of 2025.', 'partner: AM AZ'],
  ['Georgia ceased to be a candidate, while Belarus entered the SCO in July 2024.', 'member: BY'],
  [
    'The SCO was formed as the Shanghai Five by China, Russia, Kazakhstan, Kyrgyzstan and Tajikistan; Uzbekistan joined in 2001.',
    'member: UZ',
  ],
]

describe('lists, tables and traps', () => {
  it.each(cases)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
