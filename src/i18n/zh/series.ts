import type { series as English } from '@/i18n/en/series'

/** The names of series of meetings, by the series' id. Bodies of the SCO as its charter and secretariat name them in Chinese. */
export const series: typeof English = {
  'heads-of-state-council': '成员国元首理事会',
  'heads-of-government-council': '成员国政府首脑（总理）理事会',
  'foreign-ministers-council': '成员国外交部长理事会',
  'national-coordinators': '成员国国家协调员理事会',
  'security-council-secretaries': '成员国安全会议秘书会议',
  'defence-ministers': '成员国国防部长会议',
  'anti-drug-heads': '成员国禁毒部门领导人会议',
  'sco-forum': '上合组织论坛',
  'sco-plus': '“上合组织+”国家间会议',
  'inter-party-forum': '“上合组织+”政党论坛',
  'peace-mission': '“和平使命”演习',
  'dushanbe-process': '杜尚别进程会议',
  'shanghai-five': '“上海五国”元首会晤',
}
