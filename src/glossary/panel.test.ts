import { en } from '@payloadcms/translations/languages/en'
import { ja } from '@payloadcms/translations/languages/ja'
import { panelTexts } from './panel'
import { panelLabels, panelSentences } from './panelSpoken'

type Tree = { [key: string]: string | Tree }

const flat = (tree: Tree, path = ''): Map<string, string> =>
  new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...flat(value, `${path}${key}.`)],
    ),
  )

const english = flat(en.translations as Tree)
const panel = new Map([...flat(ja.translations as Tree), ...flat(panelTexts.translations as unknown as Tree)])

/** Signs that read the same in both languages. */
const SIGNS = ['general.of']
const withoutPlaceholders = (text: string): string => text.replace(/\{\{\w+\}\}|<\/?\d+\/?>/g, '').trim()

describe('the Japanese of the panel', () => {
  it('has a word for every key of the English', () => {
    expect([...english.keys()].filter((key) => !panel.has(key))).toEqual([])
  })
  it('leaves no word as it is in English', () => {
    expect(
      [...english]
        .filter(([key, text]) => panel.get(key) === text && withoutPlaceholders(text) !== '' && !SIGNS.includes(key))
        .map(([key]) => key),
    ).toEqual([])
  })
  it('says everything in Japanese letters', () => {
    const plain = [...panel].filter(
      ([key, text]) => withoutPlaceholders(text) !== '' && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text) && !SIGNS.includes(key),
    )
    expect(plain.map(([key]) => key)).toEqual([])
  })
  it('does not call a row a column', () => {
    expect([panel.get('general.row'), panel.get('general.columns')]).toEqual(['行', '列の表示'])
  })
})

describe('what the panel writes in English into its code', () => {
  it('has its Japanese, with the names in it kept', () => {
    const said = [
      'No columns selected',
      '16 results available.',
      '2 results available for search term 花.',
      'Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu.',
      'Select is focused ,type to refine list, press Down to open the menu, ',
      'option 中央区, selected.',
      'option 中央区, deselected.',
      '中央区 selected, 1 of 5.',
      '\n    To pick up a draggable item, press the space bar.\n',
    ].map(panelSentences)
    expect(said.filter((text) => text === null || /[A-Z][a-z]+ [a-z]/.test(text))).toEqual([])
    expect([said[2], said[5], said[7]]).toEqual([
      '「花」の候補が2件あります。',
      '中央区を選びました。',
      '中央区（選択中）、5件中1件目',
    ])
    const names = [
      'sortable',
      'Remove 中央区',
      'Next Month',
      'Choose 2026年11月3日火曜日',
      'doc-drawer_tasks_1__r_0_',
      'edit-slots',
    ]
    expect(names.map(panelLabels)).toEqual([
      '並べ替えできます',
      '中央区を外す',
      '次の月',
      '2026年11月3日火曜日を選ぶ',
      '記録の作成・編集',
      'まとめて編集',
    ])
  })
  it("leaves alone what is Japanese or somebody's own words", () => {
    expect([panelSentences('ひまわり苑'), panelSentences('Happy Cafe'), panelLabels('施設')]).toEqual([null, null, null])
  })
})
