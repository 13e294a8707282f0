import type { offline as English } from '@/i18n/en/offline'

/** The words about use without a network, and about a newer version of the atlas. */
export const offline: typeof English = {
  newer: '图集有新版本。',
  load: '载入',
  later: '暂不',
  loadNewer: '载入新版本',
  filesWait: '没有网络：本页的文件目前无法取得。图集的其余部分可用。',
  online: {
    storing: '正在存储，以便离线使用……',
    stored: '可离线使用：已存储在此设备上',
    'not-stored': '需要网络：未存储在此设备上',
  },
  away: {
    storing: '没有网络：图集尚未全部存储',
    stored: '没有网络：所示图集来自此设备',
    'not-stored': '没有网络：尚未载入的内容缺失',
  },
}
