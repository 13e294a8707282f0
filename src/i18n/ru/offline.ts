import type { offline as English } from '@/i18n/en/offline'

/** The words about use without a network, and about a newer version of the atlas. */
export const offline: typeof English = {
  newer: 'Есть новая версия атласа.',
  load: 'Загрузить',
  later: 'Не сейчас',
  loadNewer: 'Загрузить новую версию',
  filesWait: 'Нет сети: файлы этой страницы сейчас получить нельзя. Остальное в атласе работает.',
  online: {
    storing: 'Сохраняется для работы без сети…',
    stored: 'Работает без сети: сохранено на этом устройстве',
    'not-stored': 'Нужна сеть: на этом устройстве не сохранено',
  },
  away: {
    storing: 'Нет сети: атлас сохранён ещё не целиком',
    stored: 'Нет сети: атлас открыт из копии на этом устройстве',
    'not-stored': 'Нет сети: что не успело загрузиться, недоступно',
  },
}
