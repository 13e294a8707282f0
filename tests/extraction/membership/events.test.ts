import { describe, expect, it } from 'vitest'
import { statusesIn } from './stated'

const IN_THE_SCO = 'The leaders of the Shanghai Cooperation Organisation met in Bishkek.'

const events: [text: string, stated: string][] = [
  ['India and Pakistan joined the SCO in 2017.', 'member: IN PK'],
  ['India and Pakistan joined the SCO as full members in 2017.', 'member: IN PK'],
  ['India and Pakistan joined the bloc of the SCO in 2017, Iran in 2023 and Belarus in 2024.', 'member: BY IN IR PK'],
  ['Iran officially joined the Shanghai Cooperation Organisation in July 2023.', 'member: IR'],
  ['Iran became the ninth member of the SCO.', 'member: IR'],
  ['Iran became the ninth country to join the SCO.', 'member: IR'],
  ['Belarus has become a full member of the SCO.', 'member: BY'],
  ['Belarus was admitted to the SCO in July 2024.', 'member: BY'],
  ['Belarus was admitted as a full member of the SCO.', 'member: BY'],
  ['Belarus, which joined the SCO in 2024, has a common border with Russia.', 'member: BY'],
  ['Mongolia was granted observer status in the SCO in 2004.', 'observer: MN'],
  ['Egypt, Qatar and Saudi Arabia were granted the status of SCO dialogue partners.', 'dialogue-partner: EG QA SA'],
  ['Azerbaijan received the status of dialogue partner in the SCO in 2015.', 'dialogue-partner: AZ'],
  ['Turkey obtained dialogue partner status in the SCO in 2012.', 'dialogue-partner: TR'],
  ['The SCO granted observer status to Belarus.', 'observer: BY'],
  ['The SCO granted Belarus observer status.', 'observer: BY'],
  ['The SCO summit granted Egypt and Qatar the status of dialogue partner.', 'dialogue-partner: EG QA'],
  ['The SCO admitted India and Pakistan as full members.', 'member: IN PK'],
  ['The SCO welcomed Iran as a new member.', 'member: IR'],
  ['The accession of Belarus to the SCO was completed in Astana.', 'member: BY'],
  ['The accession of India and Pakistan to the SCO has been formalised.', 'member: IN PK'],
  ["Iran's accession to the SCO was completed in 2023.", 'member: IR'],
  ['With the admission of India and Pakistan in 2017, the SCO grew to eight members.', 'member: IN PK'],
  ['The SCO expanded to include India and Pakistan in 2017.', 'member: IN PK'],
  [
    'Founded by China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan, the SCO was joined by India and Pakistan in 2017.',
    'member: IN PK',
  ],
  [`${IN_THE_SCO} Uzbekistan joined in 2001.`, 'member: UZ'],
  [`${IN_THE_SCO} Membership, which Tehran has held since 2023, helps little.`, 'member: IR'],
  [`${IN_THE_SCO} Iran was an observer since 2005 and became a member in 2023.`, 'member: IR'],
  [`${IN_THE_SCO} India and Pakistan were observers from 2005. Both became full members in 2017.`, 'member: IN PK'],
  [`${IN_THE_SCO} India and Pakistan signed. From today they are full members.`, 'member: IN PK'],
  [`${IN_THE_SCO} Belarus applied in 2022. It became a full member in 2024.`, 'member: BY'],
]

const nothing: string[] = [
  'Iran applied for full membership of the SCO.',
  'Iran wants to become a member of the SCO.',
  'Iran seeks full membership in the SCO.',
  'Belarus will become a full member of the SCO next year.',
  'Belarus is to become a member of the SCO.',
  'Belarus is expected to join the SCO in July.',
  'The procedure of the accession of Iran to the SCO has been launched.',
  'The SCO decided to start the process of admitting India and Pakistan as full members.',
  "Russia supports Iran's membership in the SCO.",
  'Russia supports the accession of Iran to the SCO.',
  'If Turkey becomes a member of the SCO, much will change.',
  'Turkey is not a member of the SCO.',
  'Turkmenistan has never been a member of the SCO.',
  'Turkmenistan is neither a member nor an observer of the SCO.',
  'Bangladesh has asked for the status of SCO dialogue partner.',
  'Bangladesh, a candidate for SCO membership, sent a minister.',
  'The application of Azerbaijan for SCO observer status is being considered.',
  'The SCO was founded by China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.',
  'The founding members of the SCO are China, Russia and Kazakhstan.',
  'Leaders of the SCO, among them those of China and Russia, came to Astana.',
  'BRICS comprises Brazil, Russia, India, China and South Africa. The SCO met in Ufa.',
  'BRICS and SCO members India and China did not agree.',
  'The SCO met in Ufa. The CSTO unites Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia and Tajikistan.',
  'The SCO met in Ufa. NATO member Turkey sent a minister.',
  'The SCO met. EAEU member states Armenia and Belarus did not.',
  'Observers from India said that the SCO summit was a success.',
  'The SCO sent election observers to Azerbaijan.',
  'China and Russia attended the SCO summit.',
  'India and Pakistan joined the SCO summit by video link.',
  'Tehran hopes that the SCO grants Iran full membership.',
  'A memorandum on the obligations of Belarus as a member of the SCO was signed.',
]

describe('events that give a status', () => {
  it.each(events)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})

describe('what gives no status', () => {
  it.each(nothing)('%s', (text) => {
    expect(statusesIn(text)).toBe('')
  })
})
