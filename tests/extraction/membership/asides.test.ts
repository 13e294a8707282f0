import { describe, expect, it } from 'vitest'
import { statusesIn } from './stated'

const EIGHT = 'CN IN KG KZ PK RU TJ UZ'
const WHO = 'China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan'
const MERGED = 'The SCO leaders merged observers and dialogue partners into a single status, SCO partner.'

type Case = [text: string, stated: string]

const headed: Case[] = [
  [
    `The SCO meets in Astana.\n\nWHO BELONGS TO IT?\n\nThe organisation has eight full members: ${WHO}. Three more countries, Afghanistan, Iran and Mongolia, are observers.`,
    `member: ${EIGHT}; observer: AF IR MN`,
  ],
  [`The SCO meets in Astana.\n\nWHO IS COMING?\n\nThe bloc has eight members: ${WHO}.`, `member: ${EIGHT}`],
  [`The SCO meets in Astana. Who has a seat? The bloc has eight members: ${WHO}.`, `member: ${EIGHT}`],
  [
    'SCO SUMMIT: WHO IS WHO\n\nThe members are India and Pakistan; the observers are Iran and Mongolia.',
    'member: IN PK; observer: IR MN',
  ],
  ['The SCO signed a memorandum with the WHO.\n\nWHO members Nepal and Qatar praised it.', ''],
]

const apart: Case[] = [
  [
    `${MERGED} With Laos the organization now has 17 partners: Afghanistan and Mongolia, which used to be observers, as well as Armenia, Egypt, Nepal and Laos.`,
    'partner: AF AM EG LA MN NP',
  ],
  [`${MERGED} Its partners are Mongolia, which was an observer until then, Turkey, Egypt and Nepal.`, 'partner: EG MN NP TR'],
  ['The SCO has four members: China, India, which was an observer until 2017, Russia and Pakistan.', 'member: CN IN PK RU'],
  [
    'The dialogue partners of the SCO are Turkey and Nepal, which border two members, as well as Armenia and Cambodia.',
    'dialogue-partner: AM KH NP TR',
  ],
]

const attending: Case[] = [
  [
    'At the SCO council the member states will be represented by the Prime Ministers of China, Russia and Pakistan, the First Vice President of Iran and the External Affairs Minister of India. The Prime Minister of Mongolia, an observer state, will attend too.',
    'member: CN IN IR PK RU; observer: MN',
  ],
  ['SCO observer states Mongolia and Iran will take part in the meeting.', 'observer: IR MN'],
  ['Observer states Mongolia and Afghanistan will take part in the SCO meeting.', 'observer: AF MN'],
  [
    'The SCO summit will be attended by the leaders of the member states - China, Russia, Kazakhstan and Tajikistan.',
    'member: CN KZ RU TJ',
  ],
  [
    'The presidents of the SCO member states, China, Russia and Kazakhstan, are expected to attend the talks.',
    'member: CN KZ RU',
  ],
  [
    'The SCO dialogue partners will be represented by the foreign ministers of Turkey and Nepal and the ambassador of Egypt.',
    'dialogue-partner: EG NP TR',
  ],
  [
    'The SCO observers were represented by the Vice President of Iran J. K. Rahimi, Prime Minister of Belarus P. O. Ivanov and the Deputy Prime Minister of Mongolia.',
    'observer: BY IR MN',
  ],
  [
    'The SCO observers Iran and Mongolia spoke. The leaders said that the SCO member states are ready, and that they support Tajikistan.',
    'observer: IR MN',
  ],
  ['The Prime Minister of Mongolia, an SCO observer state, plans to speak at the forum.', 'observer: MN'],
  ['The presidents of Egypt and Qatar, which will become dialogue partners of the SCO, will attend.', ''],
  ['The SCO members will meet the leaders of Turkey and Egypt.', ''],
  ['The leaders of the SCO member states will meet with the presidents of Turkey, Egypt and Qatar.', ''],
  ['The SCO member states will gather in Egypt, Qatar and Turkey in turn.', ''],
  ['Turkey will attend the SCO summit as a full member next year.', ''],
  ['Turkey is expected to attend and to become a dialogue partner of the SCO.', ''],
  ['The SCO observers will travel to Egypt, Turkey and Qatar to watch the vote.', ''],
  ['Delegations of the SCO member states will be received by the president of Turkey.', ''],
]

const neighbours: Case[] = [
  [
    "The SCO currently has eight member countries, among them Afghanistan's two neighbours, Iran and Pakistan, as well as India. Russia and three Central Asian republics - Kazakhstan, Kyrgyzstan and Tajikistan - complete the list.",
    'member: IN IR KG KZ PK RU TJ',
  ],
  ["The SCO has eight members, among them Mongolia's two neighbours, Russia and China, as well as India.", 'member: CN IN RU'],
  ["SCO members include Mongolia's neighbours, Russia and China, and India.", 'member: CN IN RU'],
  ["The SCO has several dialogue partners, including India's neighbours Nepal and Sri Lanka.", 'dialogue-partner: LK NP'],
  ['The SCO has six members, among them China and Russia. Kazakhstan and Tajikistan round out the group.', 'member: CN KZ RU TJ'],
  [
    'The SCO has four observers, among them Mongolia and Iran. Belarus and Afghanistan make up the rest.',
    'observer: AF BY IR MN',
  ],
]

const where: Case[] = [
  ['Nepal wants a bigger role in the SCO, where it has been a dialogue partner since 2016.', 'dialogue-partner: NP'],
  ['Mongolia hopes to gain from the SCO, in which it has had observer status since 2004.', 'observer: MN'],
  ['Turkey seeks closer ties with the SCO, of which it has been a dialogue partner since 2012.', 'dialogue-partner: TR'],
  ['Cambodia hopes to do more in the SCO, where it enjoys dialogue partner status.', 'dialogue-partner: KH'],
  [
    "Nepal's prime minister wants to be heard in the SCO, where it has been a dialogue partner since 2016.",
    'dialogue-partner: NP',
  ],
  [
    'Cambodia is eager to play a part in the SCO in which it has held dialogue partner status since 2015.',
    'dialogue-partner: KH',
  ],
  ['Belarus would like more from the SCO where it has been an observer since 2015.', 'observer: BY'],
  ['Nepal wants a bigger role in the SCO, where it hopes to become an observer.', ''],
  ['Nepal wants a bigger role in BIMSTEC, of which it has been a member since 2004. The SCO met.', ''],
]

describe('asides, headings and what is to come beside a status', () => {
  it.each([...headed, ...attending, ...neighbours, ...where])('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })

  it.each(apart)('%s', (text, stated) => {
    expect(statusesIn(text, '2025-09-02')).toBe(stated)
  })
})
