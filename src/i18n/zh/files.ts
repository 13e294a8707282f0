import type { Voice } from '@/domain/export/imprint'
import type { files as English } from '@/i18n/en/files'

const voices: Record<Voice, string> = {
  all: '五篇文献及参考来源',
  documents: '仅限五篇文献',
  'as-read': '五篇文献中截至当日已发表者',
  'all-and-mine': '五篇文献、参考来源及读者自有文献',
  'documents-and-mine': '五篇文献及读者自有文献',
  'as-read-and-mine': '五篇文献及读者自有文献中截至当日已发表者',
}

/** The words of whatever can be saved: how that goes, and on whose word it stands. */
export const files: typeof English = {
  saveAs: (format: string) => `另存为${format}`,
  making: '正在生成……',
  saved: (file: string) => `已保存为${file}`,
  failed: (reason: string) => `未能完成：${reason}`,
  noPicture: '此浏览器未能绘出图片',
  voices,
}
