import type { EmbeddedView } from '@/domain/embedded-view'
import type { TierChoice } from '@/domain/tiers'
import type { share as English } from '@/i18n/en/share'
import { formatDay } from '@/i18n/format'

const views: Record<EmbeddedView, string> = { map: '地图', timeline: '时间线', trade: '贸易' }

const sources: Record<TierChoice, string> = {
  documents: '仅据五篇文献',
  all: '据五篇文献和参考来源',
}

/** The words of sharing, and of the frame that shows one view within another page. */
export const share: typeof English = {
  title: '分享此视图',
  close: '关闭',
  link: '此视图的链接',
  keeps: '链接打开的图集与您现在所见相同：日期、来源、已打开的内容、筛选、语言和配色。',
  copy: '复制',
  copyLink: '复制链接',
  copyMarkup: '复制代码',
  copied: '已复制。',
  refused: '您的浏览器不允许本页面复制。文本已选中：请用键盘或浏览器菜单复制。',
  send: '发送……',
  sendLink: '发送链接（用其他程序）',
  ownStays: '您从自有文献中接受的内容只留在此浏览器中。链接和框架都不携带。',
  localOnly: '此地址属于您自己的设备：他人无法访问。',
  embed: '嵌入网页',
  embedHint:
    '一个框架，含一个视图、其日期和返回链接。它保留来源、已打开的内容、筛选和语言，不向图集文件夹以外请求任何内容，也不存储任何内容。',
  shown: '框架所示内容',
  views,
  colours: '配色',
  markup: '供您网页使用的代码',
  preview: '预览',
  frameTitle: (view: EmbeddedView, day: string) => `上合组织图集：${views[view]}，${formatDay(day)}`,
  frame: {
    titles: { timeline: '上合组织：会议与成员情况', trade: '上合组织：各方报告的贸易' },
    marked: (day: string) => `标出${formatDay(day)}`,
    inWords: { map: '表格', timeline: '列表', trade: '表格' } satisfies Record<EmbeddedView, string>,
    unfold: (name: string) => `${name}：详情与依据`,
    sources,
    whole: '上合组织图集',
    wholeLabel: '上合组织图集：在新标签页中打开完整图集的此视图',
  },
}
