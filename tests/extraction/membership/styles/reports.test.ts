import { describe, expect, it } from 'vitest'
import { statusesIn } from '@tests/extraction/membership/stated'

const told: [text: string, stated: string][] = [
  // What a status leads back to.
  ['Mongolia has had observer status in the SCO since 2004. Afghanistan was given that status in 2012.', 'observer: AF MN'],
  ['India was given observer status by the SCO. Mongolia has had the same standing for a year.', 'observer: IN MN'],
  ['Egypt obtained the status of SCO dialogue partner in May. Qatar received it as well.', 'dialogue-partner: EG QA'],
  ['Turkey is a dialogue partner in the SCO. So are Egypt and Qatar.', 'dialogue-partner: EG QA TR'],
  ['India has been a member of the SCO since 2017, as has Pakistan.', 'member: IN PK'],
  ['India joined the SCO in 2017; Pakistan did so at the same time.', 'member: IN PK'],
  ['Iran became a member of the SCO in 2023, followed by Belarus a year later.', 'member: BY IR'],
  ['Iran became a member of the SCO in 2023. Belarus followed suit in 2024.', 'member: BY IR'],
  ['Ministers of India and Pakistan met. Both became members of the SCO last year.', 'member: IN PK'],
  ['The SCO met. Its status of dialogue partner is one that Armenia shares with Nepal.', ''],
  ['Armenia is a dialogue partner of the SCO, a rank that it shares with Nepal.', 'dialogue-partner: AM'],
  // Whatever is hoped or planned beside it.
  ['Belarus would be the tenth member of the SCO, alongside China, Russia and India.', 'member: CN IN RU'],
  ['All eight will meet for the first time since India and Pakistan became members of the SCO.', 'member: IN PK'],
  ['All SCO members except India backed the initiative.', 'member: IN'],
  ['India was the only SCO member to object.', 'member: IN'],
  ['Armenia and Azerbaijan applied for full membership of the SCO but remain dialogue partners.', 'dialogue-partner: AM AZ'],
  ['Azerbaijan sought observer status in the SCO and occupies the place of a dialogue partner.', 'dialogue-partner: AZ'],
  ['The SCO has four observers interested in joining (Afghanistan, Belarus, Iran and Mongolia).', 'observer: AF BY IR MN'],
  ['Afghanistan, Iran and Mongolia will attend the SCO summit as observers.', 'observer: AF IR MN'],
  ['Iran will attend the next SCO summit as a full member.', ''],
  ['Iran is to join as a member at an SCO summit in India as a full member.', ''],
  ['The SCO summit is due to approve the membership of Iran and Belarus.', ''],
  ['The memorandum of obligations for the SCO membership of Belarus was signed.', ''],
  ['Granting Bahrain the status of SCO dialogue partner will be discussed as well.', ''],
  ['Among the topics are a start to the procedure for Iran and SCO dialogue partner status for Egypt.', ''],
  ['Until recently the SCO had ten member states: China, Russia and others.', ''],
  // Events.
  ['The SCO numbers nine states now that Iran has come aboard.', 'member: IR'],
  ['The SCO was joined by India and Pakistan on 9 June 2017 and by Iran on 4 July 2023.', 'member: IN IR PK'],
  ['India and Pakistan joined the SCO in 2017, Iran - in 2023, and Belarus - in 2024.', 'member: BY IN IR PK'],
  ['A decision on the full membership of Belarus in the SCO was taken in Astana.', 'member: BY'],
  ['The leaders of the SCO began by signing a resolution on granting Belarus the status of a member state.', 'member: BY'],
  ['The admission of Belarus as its 10th full member was the highlight of the SCO summit.', 'member: BY'],
  ['Nepal has joined the SCO family as a dialogue partner.', 'dialogue-partner: NP'],
  ['The SCO took in Laos as a partner.', 'partner: LA'],
  // Members and what they have, elsewhere in the sentence.
  ['Turkey, which has tried to mediate in Ukraine, is a dialogue partner of the SCO.', 'dialogue-partner: TR'],
  ['Belarus, an observer in the SCO since 2015, was a dialogue partner before.', 'observer: BY'],
  ['The SCO observer states were represented by the President of Iran and the Prime Minister of Mongolia.', 'observer: IR MN'],
  ['The presidents of Iran and Mongolia, which have observer status in the SCO, spoke too.', 'observer: IR MN'],
  ['Observer status in the SCO belongs to four states (Afghanistan, Belarus, Iran and Mongolia).', 'observer: AF BY IR MN'],
  ['In the SCO Afghanistan and Iran have observer-nation status.', 'observer: AF IR'],
  ["The SCO's member states, along with India and Pakistan, are Russia and China.", 'member: CN IN PK RU'],
  ['The SCO, in which China and Russia sit with India and Pakistan, is no alliance.', 'member: CN IN PK RU'],
  ['The SCO, which groups China and Russia with Kazakhstan, Kyrgyzstan and India, met.', 'member: CN IN KG KZ RU'],
  [
    'Besides the observers Iran and Mongolia the SCO has Turkey and Nepal as partners.',
    'observer: IR MN; dialogue-partner: NP TR',
  ],
  ['The SCO has members and also includes Afghanistan and Mongolia as observers.', 'observer: AF MN'],
  ['Russia is one of the six founding members of the SCO.', 'member: RU'],
  [
    'Which countries belong to the SCO?\nChina, Russia, India and the Central Asian states except Turkmenistan.',
    'member: CN IN RU',
  ],
  // A text that contradicts itself says both.
  ['The members of the SCO are China, India and Iran. Its observers are Iran and Mongolia.', 'member: CN IN IR; observer: IR MN'],
  ['The summit will adopt a decision on beginning the procedure of admitting Belarus to the SCO.', ''],
  [
    'The SCO has widened its circle, with India as a member state, Mongolia as an observer state and Nepal as a dialogue partner.',
    'member: IN; observer: MN; dialogue-partner: NP',
  ],
  ['The SCO includes China, as well as the EAEU nations Kazakhstan and Russia.', 'member: CN KZ RU'],
  ['The SCO member states are being represented by the Prime Ministers of Russia and Belarus.', 'member: BY RU'],
  [
    'Mongolia came to the SCO summit as an observer state represented by its president and Turkmenistan as a special guest.',
    'observer: MN',
  ],
  // Of others.
  ['Armenia sits in the Baltic Sea Forum, whose observers include Egypt and Tunisia, and is close to the SCO.', ''],
  ['The SCO members border on BRICS, an organisation comprising Brazil and South Africa.', ''],
  ['The SCO members met in Germany, France and Italy.', ''],
  ['Kazakhstan joined China and Russia in calling on the SCO members to act.', ''],
  ['Kuwait denied that it had joined the SCO.', ''],
  ['Azerbaijan, whose bid for SCO membership India blocked, met Pakistan.', ''],
  ['In the SCO Mongolia and fourteen dialogue partners were told of it.', ''],
  ['Three Central Asian members of the SCO share a border with China.', ''],
]

describe('who has a status, in reports', () => {
  it.each(told)('%s', (text, stated) => {
    expect(statusesIn(text)).toBe(stated)
  })
})
