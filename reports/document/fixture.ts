import { deflateSync } from 'node:zlib'
import { marchFixture } from '../monthly/fixture'
import { monthlyReport } from '../monthly/monthlyReport'
import type { Block, Chapter, OfficeDocument, Picture, Run } from './officeDocument'

const words =
  '本業務は、介護に関わった経験のない市民が、身体介護を伴わない周辺業務に短時間から参加できる環境を整え、介護施設の負担の軽減と地域の支え合いの双方を進めることを目的として実施したものである。'
const text = (value: string): Run[] => [{ text: value }]
/** A paragraph of its own words, so that each can be looked for in the file. */
const paragraph = (name: string, times = 3): Block => ({
  type: 'paragraph',
  runs: text(`${name}：${words.repeat(times)}（${name}おわり）`),
  indent: 0,
})

/** A PNG of one colour with a transparent half, drawn by hand: no file is needed. */
export function pictureFixture(width: number, height: number): Picture {
  const row = Buffer.concat([
    Buffer.from([0]),
    ...Array.from({ length: width }, (_, x) => Buffer.from([52, 96, 251, x < width / 2 ? 255 : 96])),
  ])
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([head, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { base64: bytes.toString('base64'), type: 'image/png', width, height }
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

const chapterOf = (number: number, length: number): Chapter => ({
  key: `chapter${number}`,
  title: `${number}　第${number}章の題名`,
  blocks: Array.from({ length }, (_, part): Block[] => [
    { type: 'heading', level: 1, text: `${number}-${part + 1}　節の題名` },
    { type: 'heading', level: 2, text: `（${part + 1}）項の題名${number}` },
    paragraph(`第${number}章第${part + 1}節の段落一`, 1 + ((number + part) % 3)),
    paragraph(`第${number}章第${part + 1}節の段落二`, 1 + ((number * part) % 4)),
    {
      type: 'list',
      ordered: part % 2 === 0,
      items: [1, 2, 3].map((item) => ({
        runs: text(`第${number}章第${part + 1}節の項目${item}`),
        ...(item === 2
          ? {
              children: [
                { type: 'list', ordered: part % 2 === 0, items: [{ runs: text(`入れ子の項目${number}-${part + 1}`) }] } as const,
              ],
            }
          : {}),
      })),
    },
  ]).flat(),
})

const richChapter = (): Chapter => ({
  key: 'rich',
  title: '9　書式の一覧',
  apart: true,
  blocks: [
    {
      type: 'paragraph',
      runs: [
        { text: '太字', bold: true },
        { text: 'と' },
        { text: '斜体', italic: true },
        { text: 'と' },
        { text: '下線', underline: true },
        { text: 'と' },
        { text: '取消線', strike: true },
        { text: 'と' },
        { text: '市のページへのリンク', href: 'https://www.city.example.jp/介護' },
        { text: 'を一つの段落に。改行の\n次の行。' },
      ],
    },
    { type: 'paragraph', runs: text('中央に置いた段落'), align: 'center' },
    { type: 'paragraph', runs: text('右に置いた段落'), align: 'right' },
    { type: 'paragraph', runs: text(`字下げした段落。${words}`), indent: 2 },
    { type: 'quote', runs: text(`引用した文。${words}`) },
    { type: 'rule' },
    {
      type: 'list',
      ordered: false,
      items: [
        { runs: text('済んだこと'), checked: true },
        { runs: text('まだのこと'), checked: false },
      ],
    },
    { type: 'picture', picture: pictureFixture(400, 240), alt: '青い図', caption: '図1　活動の様子' },
    {
      type: 'grid',
      rows: [
        [
          { runs: text('区'), heading: true, rows: 2 },
          { runs: text('実績'), heading: true, columns: 2 },
          { runs: text('所見'), heading: true, rows: 2 },
        ],
        [
          { runs: text('施設'), heading: true },
          { runs: text('人'), heading: true },
        ],
        [
          { runs: text('中央区'), heading: true, rows: 2 },
          { runs: text('12'), align: 'right' },
          { runs: text('118'), align: 'right' },
          { runs: text(words) },
        ],
        [{ runs: text('3'), align: 'right' }, { runs: text('20'), align: 'right' }, { runs: text('行をまたぐ区の二行目') }],
      ],
    },
  ],
})

const longTables = (): Chapter => ({
  key: 'tables',
  title: '10　長い表',
  apart: true,
  blocks: [
    paragraph('表の前書き'),
    {
      type: 'grid',
      rows: [
        ['番号', '施設の名称', '内容'].map((label) => ({ runs: text(label), heading: true as const })),
        ...Array.from({ length: 70 }, (_, index) => [
          { runs: text(`${index + 1}`), align: 'right' as const },
          { runs: text(`施設その${index + 1}`) },
          { runs: text(`${index + 1}番目の施設で行った周知の内容${index % 5 === 0 ? `。${words}` : ''}`) },
        ]),
      ],
    },
    { type: 'heading', level: 1, text: '10-2　一頁より高い行' },
    {
      type: 'grid',
      rows: [
        [
          { runs: text('項目'), heading: true },
          { runs: text('本文'), heading: true },
        ],
        [{ runs: text('長い本文') }, { runs: text(`高い行のはじめ。${words.repeat(45)}高い行のおわり。`) }],
      ],
    },
  ],
})

/** A completion report of some thirty pages with every kind of block. */
export function documentFixture(): OfficeDocument {
  const report = monthlyReport(marchFixture())
  const sections = [report.overview, ...report.parts.flatMap((part) => part.sections)]
  return {
    key: 'completion_report',
    opening: 'cover',
    form: '様式第7号',
    title: '業務完了報告書',
    edition: '第1版',
    mark: '案',
    addressee: report.addressee,
    author: report.author,
    creator: report.creator,
    date: report.date,
    statement: ['下記の業務が完了しましたので、報告します。'],
    facts: report.facts,
    contents: true,
    chapters: [
      ...Array.from({ length: 8 }, (_, index) => chapterOf(index + 1, 4)),
      richChapter(),
      longTables(),
      {
        key: 'figures',
        title: '11　数値の推移',
        apart: true,
        blocks: [
          { type: 'heading', level: 1, text: '11-1　月ごとの数' },
          paragraph('数値の前書き', 1),
          ...sections.map((section): Block => ({ type: 'section', section })),
          { type: 'facts', lines: report.facts },
        ],
      },
    ],
    confirmation: { title: '検査欄', cells: ['検査年月日', '検査職員', '結果'] },
    createdAt: report.createdAt,
  }
}
