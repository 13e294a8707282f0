import type { series as English } from '@/i18n/en/series'

/** The names of series of meetings, by the series' id. Bodies of the SCO as its charter and secretariat name them in Russian. */
export const series: typeof English = {
  'heads-of-state-council': 'Совет глав государств',
  'heads-of-government-council': 'Совет глав правительств (премьер-министров)',
  'foreign-ministers-council': 'Совет министров иностранных дел',
  'national-coordinators': 'Совет национальных координаторов',
  'security-council-secretaries': 'Заседания секретарей советов безопасности',
  'defence-ministers': 'Совещания министров обороны',
  'anti-drug-heads': 'Совещания руководителей антинаркотических ведомств',
  'sco-forum': 'Форум ШОС',
  'sco-plus': 'Встречи государств «ШОС плюс»',
  'inter-party-forum': 'Межпартийный форум «ШОС плюс»',
  'peace-mission': 'Учения «Мирная миссия»',
  'dushanbe-process': 'Конференции Душанбинского процесса',
  'shanghai-five': 'Саммиты «Шанхайской пятёрки»',
}
