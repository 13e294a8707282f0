import type { about as English } from '@/i18n/en/about'
import { countOf, formatDay } from '@/i18n/format'

/** The page about the atlas. */
export const about: typeof English = {
  title: '关于',
  what: (firstDay: string, documents: number) =>
    `上合组织图集展示自${formatDay(firstDay)}以来任何一天谁在上海合作组织之中、谁与谁会晤、各国之间贸易额多少，并始终注明是谁说的。它以${countOf(documents, { other: '篇新闻文献' })}为基础；另有一层公开的参考来源可一并启用，补足其未提及的内容。两者绝不混同。`,
  contents: '本页内容',
  sections: {
    marks: '如何解读',
    method: '从文本到说法',
    sources: '层级与来源',
    rules: '以何为准',
    boundaries: '边界与争议地区',
    accessibility: '无障碍',
    privacy: '隐私',
    licences: '许可',
    version: '版本',
    makers: '制作者',
  },
  marks: '每个标记代表一条说法，每条说法都可查到其依据。标记的画法表明它是如何得知的。',
  signs: {
    stated: ['实线', '有来源载明。'],
    inferred: ['虚线', '推断；附理由。'],
    derived: ['空心', '据载明的数据计算得出；附算式。'],
    carried: ['斜线', '沿用自较早日期，未再确认。'],
    dormant: ['点状', '参与处于休眠；地位和计数保留。'],
    contradicted: ['双红线', '此处来源相互矛盾。'],
  },
  method: [
    '逐篇阅读文本，看它载明了什么：谁具有何种地位或职务，谁与谁会晤，贸易额多少。每项陈述成为一条说法，指明其段落，并至多引用十二个词。',
    '文本没有写明但可由其推知的，例如只有月日时的年份，属于推断。说法会注明这一点及理由。',
    '由计算得来的，例如由今年的贸易额及其增幅算出的去年贸易额，标为“计算得出”，并列出算式和数据。',
    '成员名单只说明其当日的情况。如未见其后有变，则予沿用，以斜线表示，直至另有来源说明。',
    '文本有误之处，原文照留，更正及理由列于其旁。',
  ],
  tiers: '文献是核心。参考层为公开来源，各附网址。顶部的“仅文献”会在各处将其略去，使两者各自所说一目了然。',
  holdings: {
    caption: '图集所含内容',
    documents: '文献',
    reference: '参考来源',
    sources: '来源',
    claims: '说法',
    basis: { stated: '其中载明', inferred: '推断', derived: '计算得出' },
  },
  toDocuments: '各篇文献',
  toSources: '所有来源，以及各自支撑的内容',
  rules: [
    '成员国元首理事会的决定使地位生效；其后的备忘录并列给出。',
    '未见有此类决定的，以最近一份列出该国的名单为准，其后各日以斜线表示。',
    '计划中的会议始终为计划中，直至有来源称其已举行。',
    '多个来源记述的同一事物只绘出一次、只计一次：载明的记述在先，其次为日期较确切者，再次为可信度较高者。',
    '来源说法不一时，各自的说法均予保留。矛盾会标明并列出各方；不作任何平均，也不作调和。',
  ],
  toLedger: (count: number) => countOf(count, { other: '处矛盾' }),
  boundaries:
    '图形中单独划出的争议地区以斜线表示；未单独划出的则标以小号数字并附说明。地图上没有一条线是我们自行绘制的。哪些地区单独绘出、其余地区与哪国绘在一起，均出自该来源，并不说明其归属；各条说明写明由谁控制、谁提出主张。',
  accessibility: {
    aim: '目标是达到《网页内容无障碍指南》（WCAG）2.2的AA级。是否达到，尚无外部评估。',
    tested: '程序的测试在Chromium中涵盖：',
    tests: [
      '所有视图，浅色和深色，宽屏和窄屏，使用检查工具axe；',
      '仅用键盘操作地图、日期、时间线、图表、搜索和文献；',
      '文字放大一倍并加宽间距，页面放大至四倍，强制配色，减少动态效果。',
    ],
    twins: '地图、时间线和图表均可以表格或列表形式阅读。',
    limits: '已知的局限：',
    limitTexts: [
      '尚未由依靠读屏软件或其他辅助工具的人试用，测试也未包括Firefox和Safari。',
      '备注、摘要和推断理由在页面的各种语言中均为英文；已为语音朗读标明为英文。',
      '地图上的地点之间可能不足一指之宽。搜索、表格和详情通向同样的内容。',
    ],
    keys: '按“?”键可列出所有快捷键；其中无须同按Ctrl或Cmd即起作用的，可在该处关闭。',
  },
  privacy: {
    nothing:
      '图集不统计访客，不设置cookie，也不向任何地方发送任何内容。它只向自身所在之处请求文件；与任何网页一样，保管这些文件的人会看到这些请求。点击发布者的链接即离开图集。',
    stored: '只在此浏览器中保存的内容：',
    things: [
      '您选择的语言，以及是否启用单键操作；',
      '您的自有文献及您的决定（如有添加）；',
      '图集的副本，供无网络时使用（如浏览器允许）；',
      '在您关闭标签页之前：页面在更新后上一次不得不重新启动的时间。',
    ],
    gone: '在浏览器中删除本站数据，上述内容即全部清除。文献可在其所在部分逐篇移除。',
  },
  licences: {
    own: '程序及自有表格：',
    ownLicence: 'MIT许可证',
    leaflet: '地图以Leaflet（BSD-2-Clause）经由react-leaflet绘制，后者采用',
    leafletLicence: 'Hippocratic Licence 2.1',
    charts: '图表以Recharts（MIT）绘制。',
    publishers: '文献和参考来源属于其发布者；图集陈述的是出自其中的事实。',
    shapes: (title: string, licence: string) => `图形：${title}（${licence}）。`,
    madeFrom: (title: string, licence: string) => `据${title}（${licence}）制成。`,
  },
  version: { program: '程序', data: '数据', schema: '数据格式', lastDay: '来源截至' },
  toData: '以文件形式提供的数据，及其中的变更',
  makers: [
    '许可证中署名为SCO Atlas authors，不列个人。图集不代表任何国家、组织或发布者。',
    '许可证中也没有列出联系地址：如发现错误，请告知提供您所读副本的一方，并附上本页的网址，其中含有整个视图。',
  ],
}
