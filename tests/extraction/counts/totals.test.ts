import { describe, expect, it } from 'vitest'
import { countsIn } from '@tests/extraction/membership/stated'

const IN_THE_SCO = 'The leaders of the Shanghai Cooperation Organisation met in Bishkek.'

const totals: [text: string, stated: string][] = [
  ['The SCO has eight member states.', 'member: 8'],
  ['The SCO has 8 full members, 4 observers and 6 dialogue partners.', 'member: 8; observer: 4; dialogue-partner: 6'],
  ['The SCO has ten members, two observers and 14 dialogue partners.', 'member: 10; observer: 2; dialogue-partner: 14'],
  ['The ten-member Shanghai Cooperation Organisation meets in Tianjin.', 'member: 10'],
  ['The 10-member SCO meets in Tianjin.', 'member: 10'],
  [`${IN_THE_SCO} The nine-nation bloc signed a declaration.`, 'member: 9'],
  [`${IN_THE_SCO} The eight-member grouping signed a declaration.`, 'member: 8'],
  [`${IN_THE_SCO} The eight-strong organisation signed a declaration.`, 'member: 8'],
  [`${IN_THE_SCO} Its 10 members signed a declaration.`, 'member: 10'],
  [`${IN_THE_SCO} All eight member states signed a declaration.`, 'member: 8'],
  ['The SCO unites ten countries.', 'member: 10'],
  ['The SCO brings together nine states.', 'member: 9'],
  ['The SCO is made up of eight countries.', 'member: 8'],
  ['Eight countries make up the SCO.', 'member: 8'],
  ['The SCO was founded by six states in 2001.', 'founder: 6'],
  ['The six founding members of the SCO met in Shanghai.', 'founder: 6'],
  ['The SCO and its six original members have changed.', 'founder: 6'],
  ['The accession of Belarus brought the number of SCO members to ten.', 'member: 10'],
  ['Membership of the SCO rose to ten in 2024.', 'member: 10'],
  ['The SCO grew from six to eight members in 2017.', 'member: 8'],
  ['The SCO expanded to eight states in 2017.', 'member: 8'],
  ['The number of observers in the SCO stands at four.', 'observer: 4'],
  ['SCO member states (9)', 'member: 9'],
  [`${IN_THE_SCO} Observers: 2. Dialogue partners: 14.`, 'observer: 2; dialogue-partner: 14'],
  ['Four of the eight SCO members sent troops.', 'member: 8'],
  ['The SCO has eight member and four observer states.', 'member: 8; observer: 4'],
  ['There are now nine members of the SCO.', 'member: 9'],
  ['The SCO, a bloc of nine countries, met in Astana.', 'member: 9'],
  ['The SCO members now number ten.', 'member: 10'],
  ['With Iran the SCO has nine members.', 'member: 9'],
  [`${IN_THE_SCO} The heads of the eight member states signed.`, 'member: 8'],
  ['The SCO is an intergovernmental organisation of ten member states.', 'member: 10'],
]

const nothing: string[] = [
  'Iran became the ninth member of the SCO.',
  'Two observers will attend the SCO summit.',
  'Leaders of five SCO member states came to Bishkek.',
  'The SCO family has 26 countries.',
  'The SCO has become a grouping of 16 members and partners.',
  'The SCO met. BRICS has ten members.',
  'The SCO met. The ten ASEAN member states did not.',
  'The SCO met in Ufa. NATO and its 31 members were not mentioned.',
  'The SCO would have eleven members if Azerbaijan were admitted.',
  'The SCO will have ten members next year.',
  'At the time the SCO had six members.',
  'Two members of the SCO, India and Pakistan, have a conflict.',
  'The SCO has two new members.',
  'Three other SCO members agreed.',
  'At least four SCO members agreed.',
  'The SCO sent five observers to the election.',
  'The SCO met. Some 200 guests and eight members of parliament were present.',
  'Five Central Asian states took part in the SCO drill.',
]

describe('totals', () => {
  it.each(totals)('%s', (text, stated) => {
    expect(countsIn(text)).toBe(stated)
  })
})

describe('numbers that are no total', () => {
  it.each(nothing)('%s', (text) => {
    expect(countsIn(text)).toBe('')
  })
})
