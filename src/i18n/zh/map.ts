import type { When } from '@/domain/contract'
import type { map as English } from '@/i18n/en/map'
import { countOf, formatDay, formatList, formatShortDay, formatWhen } from '@/i18n/format'

const disagree = '来源说法不一'

/** The first of the places by name, and how many there are. */
const placeNames = (places: readonly string[]) =>
  places.length > 4 ? `${places.slice(0, 3).join('、')}及另外${places.length - 3}处` : formatList(places)

/** The words of the map, its legend and its date bar. */
export const map: typeof English = {
  title: '地图',
  options: '地图选项',
  surface: '欧亚大陆地图；方向键移动，加减号缩放',
  leaflet: 'Leaflet',
  home: '显示上合组织大家庭全貌',
  zoomIn: '放大',
  zoomOut: '缩小',
  legend: '地位',
  legendOn: (day: string) => `${formatDay(day)}的地位`,
  legendOnBoth: (earlier: string, later: string) => `地位：由${formatShortDay(earlier)}至${formatShortDay(later)}`,
  legendRow: (status: string, count: number) => `${status} ${count}`,
  dormant: '其中休眠',
  carried: '沿用',
  inferred: '推断',
  carriedKey: '斜线：沿用自较早日期',
  contradictedKey: `≠ ${disagree}`,
  isOfMine: '仅据您的自有文献',
  offMap: (names: readonly string[]) => `未绘于本图：${formatList(names)}`,
  mineKey: '◆ 仅据您的自有文献',
  inferredKey: '虚线：推断',
  guestOrganisations: (count: number) => `以及${countOf(count, { other: '个组织' })}`,
  places: '会议地点',
  none: '这一天没有已知的地位。',
  unpublishedBefore: (day: string) => `${formatDay(day)}以前，五篇文献均未发表。`,
  silentBefore: (day: string) => `对${formatDay(day)}以前的日子，文献未提及任何国家的地位。`,
  country: (name: string, status: string | undefined) => (status === undefined ? name : `${name}，${status}`),
  wasThenIs: (before: string, after: string) => `先为${before}，后为${after}`,
  fromTo: (before: number, after: number) => ({ shown: `${before}\u2009→\u2009${after}`, read: `由${before}变为${after}` }),
  outlineKey: '轮廓：原先的颜色；点线：新增；浅色：未变',
  since: (day: string) => `自${formatDay(day)}起`,
  carriedFrom: (day: string, isInferred: boolean) =>
    `${isInferred ? `推断${formatDay(day)}如此` : `列名于${formatDay(day)}`}，此后未再确认`,
  inferredOn: (day: string) => `推断${formatDay(day)}如此`,
  statedOn: (day: string) => `${formatDay(day)}载明`,
  isDormant: (when: Pick<When, 'edtf'>) => `参与处于休眠，始于${formatWhen(when)}`,
  isContradicted: disagree,
  noStatus: '这一天无地位',
  place: (name: string, count: number) => `${name}，${countOf(count, { other: '次会议' })}`,
  gathering: (places: readonly string[], count: number) =>
    `${places.length}处，${countOf(count, { other: '次会议' })}：${placeNames(places)}；放大可见`,
  placeNames,
  contestedGathering: (numbers: readonly number[], names: readonly string[]) =>
    `争议地区${numbers.join(' ')}：${formatList(names)}；放大可见`,
  contested: (number: number, name: string) => `争议地区${number}：${name}`,
  shapes: (title: string) => `图形：${title}`,
  policy: '边界依其来源绘制，不代表任何认可。',
  policyShort: '边界依其来源绘制',
  date: {
    label: '日期',
    play: '播放',
    pause: '暂停',
    previous: '上一次变动',
    next: '下一次变动',
    previousAt: (what: string) => `上一次变动：${what}`,
    nextAt: (what: string) => `下一次变动：${what}`,
    type: '输入日期，或作对照',
    compared: '对照日期',
    span: (days: readonly string[]) => days.join(' ↔ '),
    stop: '停止对照',
    later: (count: number) => `其后还有${countOf(count, { other: '次变动' })}`,
    tick: (day: string, what: readonly string[]) => `${formatDay(day)}：${what.join('；')}`,
    documentTick: (number: number | undefined, publisher: string) =>
      `${number === undefined ? publisher : `文献${number}（${publisher}）`}列出各方地位`,
    ownTick: (number: number, publisher: string) => `我的文献${number}（${publisher}）列出各方地位`,
    saidBy: (what: string, publisher: string, more: number) =>
      `${what}（${more === 0 ? publisher : `${publisher}及另外${more}个来源`}）`,
    changeTick: (count: number, status: string) => `${status}${count}个`,
    becomes: (names: readonly string[], status: string) => `${formatList(names)}成为${status}`,
    inTheFive: (names: readonly string[], isFew: boolean) =>
      `“上海五国”：${isFew ? formatList(names) : countOf(names.length, { other: '个国家' })}`,
    goesDormant: (names: readonly string[]) => `${formatList(names)}的参与进入休眠`,
  },
}
