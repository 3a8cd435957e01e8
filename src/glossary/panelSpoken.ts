type Rule = readonly [RegExp, (...found: string[]) => string]

const said =
  (rules: readonly Rule[]) =>
  (text: string): string | null => {
    for (const [pattern, japanese] of rules) {
      const found = pattern.exec(text)
      if (found) return japanese(...found.slice(1).map((part) => part ?? ''))
    }
    return null
  }

const labels: readonly Rule[] = [
  [/^Notifications/, () => '通知'],
  [/^Close toast$/, () => '通知を閉じる'],
  [/^select-all$/, () => 'すべて選ぶ'],
  [/^Close Menu$/, () => 'メニューを閉じる'],
  [/^Open Menu$/, () => 'メニューを開く'],
  [/^Remove$/, () => '外す'],
  [/^Remove (.+)$/, (what) => `${what}を外す`],
  [/^Clear$/, () => '消す'],
  [/^Edit (.+)$/, (what) => `${what}を編集`],
  [/^sortable$/, () => '並べ替えできます'],
  // The calendar in a list's filter.
  [/^Next Month$/, () => '次の月'],
  [/^Previous Month$/, () => '前の月'],
  [/^Next Year$/, () => '次の年'],
  [/^Previous Year$/, () => '前の年'],
  [/^Choose Date and Time$/, () => '日時を選ぶ'],
  [/^Choose Time$/, () => '時刻を選ぶ'],
  [/^Choose Date$/, () => '日付を選ぶ'],
  [/^(?:Choose|Select) (.+)$/, (day) => `${day}を選ぶ`],
  [/^Not available (.+)$/, (day) => `${day}は選べません`],
  [/^[Mm]onth\s+(.+)$/, (month) => month],
  [/^Time$/, () => '時刻'],
  // Panels over the page are named after their place in the code.
  [/^doc-drawer_/, () => '記録の作成・編集'],
  [/^list-drawer_/, () => '一覧から選ぶ'],
  [/^edit-[a-z-]+$/, () => 'まとめて編集'],
  [/bulk-upload/, () => 'まとめて追加'],
  [/^(?:confirm|delete|leave|stay|reset|duplicate|copy)[A-Za-z0-9_-]*$/, () => '確認'],
]

const sentences: readonly Rule[] = [
  [/^Next (Month|Year)$/, (unit) => (unit === 'Month' ? '次の月' : '次の年')],
  [/^Previous (Month|Year)$/, (unit) => (unit === 'Month' ? '前の月' : '前の年')],
  [/^No columns selected$/, () => '表示する列が選ばれていません。「列の表示」から選んでください。'],
  [/^(\d+) results? available for search term (.+)\.$/, (count, term) => `「${term}」の候補が${count}件あります。`],
  [/^(\d+) results? available\.$/, (count) => `候補が${count}件あります。`],
  [/^Use Up and Down to choose/, () => '上下の矢印キーで選び、Enterキーで決めます。Escキーで閉じます。'],
  [/^Use left and right to toggle/, () => '左右の矢印キーで選んだものを移り、Backspaceキーで外します。'],
  [
    /^(.+) is focused ,type to refine list/,
    (what) => `${spoken(what)}：文字を入れると候補を絞り込み、下の矢印キーで候補を開きます。`,
  ],
  [/^(.+) is focused , press Down/, (what) => `${spoken(what)}：下の矢印キーで候補を開きます。`],
  [/^option (.+), selected\.$/, (what) => `${what}を選びました。`],
  [/^options (.+), selected\.$/, (what) => `${what}を選んでいます。`],
  [/^option (.*), deselected\.$/, (what) => `${what}を外しました。`],
  [/^option (.+) is disabled\. Select another option\.$/, (what) => `${what}は選べません。ほかのものを選んでください。`],
  [/^option, selected\.$/, () => '選びました。'],
  [/^All selected options have been cleared\.$/, () => '選んだものをすべて消しました。'],
  [/^value (.+) focused, (\d+) of (\d+)\.$/, (what, index, count) => `${what}、${count}件中${index}件目`],
  [
    /^(.+?)( selected)?( disabled)?, (\d+) of (\d+)\.$/,
    (what, is, not, index, count) => `${what}${is && '（選択中）'}${not && '（選べません）'}、${count}件中${index}件目`,
  ],
  [
    /^To pick up a draggable item/,
    () => 'スペースキーでつかみ、矢印キーで動かし、もう一度スペースキーで置きます。Escキーで取りやめます。',
  ],
  [/^Picked up draggable item/, () => 'つかみました。'],
  [/^Draggable item .+ was moved over/, () => '動かしました。'],
  [/^Draggable item .+ is no longer over/, () => '置ける場所から外れました。'],
  [/^Draggable item .+ was dropped/, () => '置きました。'],
  [/^Dragging was cancelled/, () => '取りやめました。'],
]

const spoken = (what: string): string => (what === 'Select' ? '選ぶ欄' : what)

/** The Japanese of a screen reader's name that Payload writes in English into its code; null for all others. */
export const panelLabels = said(labels)

/** The Japanese of a sentence that Payload, or a part it is made of, writes in English into its code; null for all others. */
export const panelSentences = (text: string): string | null => said(sentences)(text.trim())

/** Names of what Payload gives none. */
export const panelNames = {
  row: (title: string) => `${title}を選ぶ`,
  nextPage: '次のページ',
  previousPage: '前のページ',
  clear: '消す',
} as const
