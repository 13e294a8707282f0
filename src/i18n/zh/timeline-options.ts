import type { timelineOptions as English } from '@/i18n/en/timeline-options'
import { countOf, formatList } from '@/i18n/format'

/** The words of the timeline's options. */
export const timelineOptions: typeof English = {
  label: '时间线选项',
  saves: (meetings: number, membership: number) => {
    const shown = [
      ...(meetings === 0 ? [] : [countOf(meetings, { other: '次会议' })]),
      ...(membership === 0 ? [] : [countOf(membership, { other: '条成员情况' })]),
    ]
    return shown.length === 0 ? '当前没有可保存的内容。' : `保存当前显示的内容：${formatList(shown)}。`
  },
  key: '图例',
  signs: {
    exact: '日期已知',
    several: '已知的数日',
    inexact: '某月或某年内的某个时候',
    open: '某日之前或之后的某个时候',
    inferred: '虚线：推断，附理由',
    planned: '计划中或已推迟；没有来源称其已举行',
    cancelled: '已取消',
    document: '由五篇文献之一记述',
    mine: '由您的自有文献记述',
    gathering: '若干会相互重叠的标记，合并计数，点开可见；若无一确定则为虚线',
    change: '地位变动，以该地位的颜色表示',
    list: '某篇文献列出各方地位',
    gap: '系列中此处没有来源给出的届次',
  },
  formats: {
    ics: { name: 'iCalendar', what: '供日历使用；日期不确切的占满其所有可能的日子' },
    csv: { name: 'CSV', what: '表格，附来源' },
    svg: { name: 'SVG', what: '图片，附图例和来源' },
    png: { name: 'PNG', what: '同上，宽2400像素' },
    json: { name: 'JSON', what: '每条说法及其依据' },
  },
}
