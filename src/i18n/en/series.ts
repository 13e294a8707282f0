/** The names of series of meetings, by the series' id. Bodies of the SCO as its charter and secretariat name them in English. */
export const series: Readonly<Record<string, string>> = {
  'heads-of-state-council': 'Council of Heads of State',
  'heads-of-government-council': 'Council of Heads of Government',
  'foreign-ministers-council': 'Council of Foreign Ministers',
  'national-coordinators': 'Council of National Coordinators',
  'security-council-secretaries': 'Meetings of Security Council Secretaries',
  'defence-ministers': 'Meetings of Defence Ministers',
  'anti-drug-heads': 'Meetings of heads of anti-drug agencies',
  'sco-forum': 'SCO Forum',
  'sco-plus': 'SCO Plus meetings of states',
  'inter-party-forum': 'SCO Plus inter-party forum',
  'peace-mission': 'Peace Mission exercises',
  'dushanbe-process': 'Dushanbe Process conferences',
  'shanghai-five': 'Shanghai Five summits',
}
