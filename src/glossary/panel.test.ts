import { en } from '@payloadcms/translations/languages/en'
import { ja } from '@payloadcms/translations/languages/ja'
import { panelTexts } from './panel'

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
