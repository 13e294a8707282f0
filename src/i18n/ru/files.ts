import type { Voice } from '@/domain/export/imprint'
import type { files as English } from '@/i18n/en/files'

const voices: Record<Voice, string> = {
  all: 'Пять документов и справочные источники',
  documents: 'Только пять документов',
  'as-read': 'Из пяти документов\u00A0— опубликованные к тому дню',
  'all-and-mine': 'Пять документов, справочные источники и собственные документы читателя',
  'documents-and-mine': 'Пять документов и собственные документы читателя',
  'as-read-and-mine': 'Из пяти документов и собственных документов читателя\u00A0— опубликованные к тому дню',
}

/** The words of whatever can be saved: how that goes, and on whose word it stands. */
export const files: typeof English = {
  saveAs: (format) => `Сохранить как ${format}`,
  making: 'Готовится…',
  saved: (file) => `Сохранено: ${file}`,
  failed: (reason) => `Не получилось: ${reason}`,
  noPicture: 'браузер не создал изображение',
  voices,
}
