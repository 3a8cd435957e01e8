import { pictureFixture } from './fixture'
import { blocksOf } from './fromLexical'
import { gridPlaces } from './gridPlaces'
import type { Block } from './officeDocument'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format, version: 1 })
const node = (type: string, children: readonly object[], more: object = {}) => ({ type, children, version: 1, ...more })
const paragraph = (...children: object[]) => node('paragraph', children, { indent: 0, format: '' })
const item = (children: readonly object[], more: object = {}) => node('listitem', children, more)
const list = (listType: string, children: readonly object[], more: object = {}) => node('list', children, { listType, ...more })
const state = (...children: object[]) => ({ root: node('root', children) })
const noPicture = () => null
const read = (...children: object[]): Block[] => blocksOf(state(...children), noPicture)

describe('a text of the editor as blocks', () => {
  it('keeps headings by their level', () => {
    const headings = ['h2', 'h3', 'h4'].map((tag) => node('heading', [text(tag)], { tag }))
    expect(read(...headings)).toEqual([
      { type: 'heading', level: 1, text: 'h2' },
      { type: 'heading', level: 2, text: 'h3' },
      { type: 'heading', level: 3, text: 'h4' },
    ])
  })

  it('keeps bold, italic, strike, underline, alone and together, line breaks and tabs', () => {
    expect(
      read(
        paragraph(
          text('太', 1),
          text('斜', 2),
          text('消', 4),
          text('線', 8),
          text('皆', 15),
          { type: 'linebreak' },
          { type: 'tab' },
          text('普'),
        ),
      ),
    ).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: '太', bold: true },
          { text: '斜', italic: true },
          { text: '消', strike: true },
          { text: '線', underline: true },
          { text: '皆', bold: true, italic: true, strike: true, underline: true },
          { text: '\n' },
          { text: '　' },
          { text: '普' },
        ],
      },
    ])
  })

  it('keeps alignment and indent', () => {
    expect(
      read(node('paragraph', [text('中')], { format: 'center', indent: 2 }), node('paragraph', [text('右')], { format: 'end' })),
    ).toEqual([
      { type: 'paragraph', runs: [{ text: '中' }], align: 'center', indent: 2 },
      { type: 'paragraph', runs: [{ text: '右' }], align: 'right' },
    ])
  })

  it('leads to addresses outside and to records, and keeps the words of a link that leads nowhere safe', () => {
    const link = (fields: object, word: string) => node('link', [text(word)], { fields })
    const blocks = blocksOf(
      state(
        paragraph(
          link({ linkType: 'custom', url: 'https://example.jp/a' }, '外'),
          link({ linkType: 'internal', doc: { relationTo: 'seminars', value: { id: 's1' } } }, '内'),
          link({ linkType: 'custom', url: 'javascript:alert(1)' }, '危'),
          node('autolink', [text('自')], { fields: { url: 'mailto:a@example.jp' } }),
        ),
      ),
      noPicture,
      (collection, id) => `https://office.example.jp/${collection}/${id}`,
    )
    expect(blocks).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: '外', href: 'https://example.jp/a' },
          { text: '内', href: 'https://office.example.jp/seminars/s1' },
          { text: '危' },
          { text: '自', href: 'mailto:a@example.jp' },
        ],
      },
    ])
  })

  it('puts a list within a list under the item before it, whatever their kinds, and keeps a list’s first number', () => {
    expect(
      read(
        list(
          'number',
          [
            item([text('一')]),
            item([list('bullet', [item([text('い')]), item([list('number', [item([text('a')])])])])]),
            item([text('二')]),
          ],
          {
            start: 3,
          },
        ),
      ),
    ).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          {
            runs: [{ text: '一' }],
            children: [
              {
                type: 'list',
                ordered: false,
                items: [
                  { runs: [{ text: 'い' }], children: [{ type: 'list', ordered: true, items: [{ runs: [{ text: 'a' }] }] }] },
                ],
              },
            ],
          },
          { runs: [{ text: '二' }] },
        ],
      },
    ])
  })

  it('keeps what is ticked in a check list', () => {
    expect(read(list('check', [item([text('済')], { checked: true }), item([text('未')])]))).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          { runs: [{ text: '済' }], checked: true },
          { runs: [{ text: '未' }], checked: false },
        ],
      },
    ])
  })

  it('keeps quotations and rules, and drops empty paragraphs at both ends only', () => {
    expect(read(paragraph(), node('quote', [text('引')]), paragraph(), { type: 'horizontalrule' }, paragraph())).toEqual([
      { type: 'quote', runs: [{ text: '引' }] },
      { type: 'paragraph', runs: [] },
      { type: 'rule' },
    ])
  })

  it('bounds a span that nobody could print', () => {
    const cell = node('tablecell', [paragraph(text('広い'))], { headerState: 0, colSpan: 1e9, rowSpan: 2.5 })
    const [grid] = blocksOf(state(node('table', [node('tablerow', [cell])])), () => null)
    expect(grid).toEqual({ type: 'grid', rows: [[{ runs: [{ text: '広い' }], columns: 100, rows: 2 }]] })
    expect(gridPlaces([[{ runs: [], columns: 100, rows: 2 }]]).columns).toBe(100)
  })

  it('keeps tables with their heads, spans, lists and alignment, and a cell’s picture after the table', () => {
    const cell = (children: readonly object[], more: object = {}) =>
      node('tablecell', children, { headerState: 0, colSpan: 1, rowSpan: 1, ...more })
    const upload = { type: 'upload', relationTo: 'media', value: 'm1', fields: { caption: '表の図' } }
    const picture = pictureFixture(2, 2)
    expect(
      blocksOf(
        state(
          node('table', [
            node('tablerow', [cell([paragraph(text('見出し', 1))], { headerState: 1, colSpan: 2 })]),
            node('tablerow', [
              cell([paragraph(text('一')), list('number', [item([text('甲')]), item([text('乙')])])], { rowSpan: 2 }),
              cell([node('paragraph', [text('5')], { format: 'right' }), upload]),
            ]),
          ]),
        ),
        (id) => (id === 'm1' ? { picture, alt: '図', caption: null } : null),
      ),
    ).toEqual([
      {
        type: 'grid',
        rows: [
          [{ runs: [{ text: '見出し', bold: true }], heading: true, columns: 2 }],
          [
            {
              runs: [
                { text: '一' },
                { text: '\n' },
                { text: '1. ' },
                { text: '甲' },
                { text: '\n' },
                { text: '2. ' },
                { text: '乙' },
              ],
              rows: 2,
            },
            { runs: [{ text: '5' }], align: 'right' },
          ],
        ],
      },
      { type: 'picture', picture, alt: '図', caption: '表の図' },
    ])
  })

  it('shows an upload, also within a paragraph, and says where one is gone', () => {
    const picture = pictureFixture(2, 2)
    const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value, fields: {} })
    const found = (id: string) => (id === 'm1' ? { picture, alt: '図', caption: '出典' } : null)
    expect(blocksOf(state(upload({ id: 'm1' }), paragraph(text('前'), upload('m1')), upload('gone')), found)).toEqual([
      { type: 'picture', picture, alt: '図', caption: '出典' },
      { type: 'paragraph', runs: [{ text: '前' }] },
      { type: 'picture', picture, alt: '図', caption: '出典' },
      { type: 'paragraph', runs: [{ text: '（図を表示できません。）' }] },
    ])
  })

  it('lets no unknown node vanish', () => {
    expect(
      read(
        node('callout', [paragraph(text('囲み')), text('と続き')]),
        { type: 'block', fields: { id: 'x', blockType: 'note', title: '題', body: { inner: ['本文'] } } },
        paragraph({ type: 'inlineBlock', fields: { label: '札' } }),
      ),
    ).toEqual([
      { type: 'paragraph', runs: [{ text: '囲み' }, { text: 'と続き' }] },
      { type: 'paragraph', runs: [{ text: '題\n本文' }] },
      { type: 'paragraph', runs: [{ text: '札' }] },
    ])
  })

  it.each([null, undefined, {}, { root: {} }, { root: { type: 'root' } }, 'x'])(
    'is empty where there is no text: %p',
    (broken) => {
      expect(blocksOf(broken, noPicture)).toEqual([])
    },
  )
})
