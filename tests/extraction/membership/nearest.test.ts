import { describe, expect, it } from 'vitest'
import { countsIn, statusesIn } from './stated'

/** Whose status a sentence speaks of, and whose it does not. */
const cases: [text: string, stated: string][] = [
  ['The SCO has ten members and several aspirants: Armenia, Azerbaijan and Bangladesh.', ''],
  ['Members of the SCO held talks with their neighbours: Turkmenistan, Afghanistan and Mongolia.', ''],
  ["The SCO members' exports went to Japan, South Korea, Germany and France.", ''],
  ['SCO members praised Turkey, Egypt and Qatar for their help.', ''],
  ['SCO members together with Turkmenistan and Azerbaijan are building a railway.', ''],
  ['Trade among SCO member states, Turkey, Egypt and Qatar grew.', ''],
  ['SCO observers monitored votes in: Azerbaijan, Belarus and Tajikistan.', ''],
  ['Belarus was taking part in the SCO exercise as an observer.', ''],
  ['The SCO met. China, Turkey and Egypt are observers at the talks in Geneva.', ''],
  ['Mongolia got observer status in the SCO. Applicants for this status are Egypt and Syria.', 'observer: MN'],
  ['Azerbaijan is close to the SCO. It has two observers.', ''],
  ['The observers met at the SCO summit, whose heavyweights are China and Russia.', ''],
  ['Of the five Central Asian states, all but Turkmenistan belong to the SCO.', ''],
  // Among all ways to say who belongs.
  [
    'The founding members of the SCO - China, Russia and Kazakhstan - were joined by India in 2017 and Iran in 2023.',
    'member: CN IN IR KZ RU',
  ],
  ['Alongside India, the SCO groups Russia and China.', 'member: CN IN RU'],
  [
    'In addition to China and Russia, the SCO includes the Central Asian states of Kazakhstan and Tajikistan.',
    'member: CN KZ RU TJ',
  ],
  ['Iran becomes the ninth member of the SCO after China, Russia and India.', 'member: CN IN IR RU'],
  ['The SCO has expanded to take in India, Pakistan, Iran and, last year, Belarus.', 'member: BY IN IR PK'],
  ['The status of SCO dialogue partner was extended to Egypt and Qatar.', 'dialogue-partner: EG QA'],
  ['New dialogue partners of the SCO were named: Kuwait and Bahrain.', 'dialogue-partner: BH KW'],
  ['The circle of SCO dialogue partners has widened: Egypt was added in 2021, Bahrain in 2022.', 'dialogue-partner: BH EG'],
  ['Mongolia got observer status in the SCO. A year later it was given to India and Iran.', 'observer: IN IR MN'],
  ["Its dialogue partners range from Turkey to Cambodia, the SCO's site says.", 'dialogue-partner: KH TR'],
  ['The enlargement of 2023 brought Iran into the SCO.', 'member: IR'],
  ["Afghanistan's application for observer status in the SCO was approved on Thursday.", 'observer: AF'],
  ["Afghanistan's application for observer status in the SCO has not been approved.", ''],
  ['Iran is no member of the SCO but has the status of an observer.', 'observer: IR'],
  ['Belarus is no longer an observer of the SCO but a full member.', 'member: BY'],
  ['India started out as an observer of the SCO in 2005 and became a full member in 2017.', 'member: IN'],
  ['Observer status in the SCO is at present enjoyed by Belarus and Mongolia.', 'observer: BY MN'],
  ['Two newcomers have entered the SCO within a year: Iran and Belarus.', 'member: BY IR'],
]

const counts: [text: string, counted: string][] = [
  ['Two observers and five dialogue partners of the SCO will attend.', ''],
  ['The SCO would grow. Four countries have applied for membership of the SCO.', ''],
  ['The SCO now counts nine states as members and three as observers.', 'member: 9; observer: 3'],
  ['Of the 18 states of the SCO family eight are members, four observers.', 'member: 8; observer: 4'],
  ['"There are eight of us now," he said of the SCO.', 'member: 8'],
  ['Russia and India, two other members of the nine-nation SCO, keep embassies there.', 'member: 9'],
  ['Six Arab countries - Egypt, Qatar and others - have become dialogue partners in the SCO.', ''],
  ['Two observers, Belarus and Mongolia, sent athletes to the SCO games.', ''],
  ['It is the first SCO summit since the bloc was enlarged from six members to eight.', 'member: 8'],
  ['The SCO met. All eight countries of the organisation came together.', 'member: 8'],
]

describe('of two nouns the nearest that governs', () => {
  it.each(cases)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })

  it.each(counts)('%s', (text, counted) => {
    expect(countsIn(text)).toBe(counted)
  })
})
