import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { CHECK_SUMS, readCheckSums } from '@/domain/pack/checkSums'
import { readPdf } from '../testing/readPdf'
import { packFixture } from './fixture'
import { packDocuments, type PackDocument } from './packDocuments'
import { packZip } from './packZip'

const model = packFixture()
let documents: PackDocument[]
beforeAll(async () => {
  documents = await packDocuments(model)
}, 60_000)
const textOf = async (kind: PackDocument['kind']): Promise<string> => {
  const file = documents.find((each) => each.kind === kind)
  return (await readPdf(file?.bytes ?? Buffer.alloc(0))).texts.join('\n').replace(/\s/g, '')
}

describe('the documents of a pack', () => {
  it('list every file with its name, content, bytes and SHA-256', async () => {
    const text = await textOf('list_pdf')
    for (const { content, path, sha256, size } of model.items)
      for (const said of [path, content, sha256, size.toLocaleString('ja-JP')]) expect(text).toContain(said.replace(/\s/g, ''))
  })

  it('say on each disc what the specification asks for', async () => {
    const text = await textOf('label')
    for (const said of [
      '契約件名',
      model.contractName,
      model.title,
      '納期限：令和8年3月31日',
      'ソフト名：ClamAV1.4.2',
      '定義年月日：令和8年3月30日',
    ])
      expect(text).toContain(said.replace(/\s/g, ''))
    for (const said of [
      'チェック年月日：令和8年3月31日',
      '結果：検出なし',
      '1枚目／全2枚',
      '2枚目／全2枚',
      model.purchaser,
      model.contractor,
      'フォーマット形式',
    ])
      expect(text).toContain(said)
    expect(documents.find(({ kind }) => kind === 'label')?.pages).toBe(2)
  })

  it('have a label for each paper file, with title, fiscal year and contractor', async () => {
    const text = await textOf('spine')
    for (const { kind } of model.binders) expect(kind).toBeTruthy()
    expect(text.split('令和7年度').length - 1).toBeGreaterThanOrEqual(model.binders.length)
    expect(text.split(model.contractor).length - 1).toBe(model.binders.length)
  })

  it('are received where the city wants them', async () => {
    const text = await textOf('receipt')
    for (const said of [model.place, '受領年月日', '熊本市長', 'DVD-R2枚']) expect(text).toContain(said.replace(/\s/g, ''))
  })

  it('are the same bytes for the same pack', async () => {
    const again = await packDocuments(packFixture())
    expect(again.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))).toEqual(
      documents.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')),
    )
  })
})

describe('the ZIP of a pack', () => {
  const files = [
    { path: '01_月報/月報.pdf', bytes: Buffer.from('月報') },
    { path: 'ファイル一覧.pdf', bytes: Buffer.from('一覧') },
  ]

  it('has the tree of the disc, the files as they are and the list of their digests', () => {
    const read = unzipSync(packZip(files, '2026-03-31'))
    expect(Object.keys(read)).toEqual(['01_月報/月報.pdf', 'ファイル一覧.pdf', CHECK_SUMS])
    expect(strFromU8(read['01_月報/月報.pdf'] ?? new Uint8Array())).toBe('月報')
    expect(readCheckSums(strFromU8(read[CHECK_SUMS] ?? new Uint8Array()))?.map(({ path }) => path)).toEqual(
      files.map(({ path }) => path),
    )
  })

  it('is the same bytes for the same files', () => {
    expect(packZip(files, '2026-03-31').equals(packZip(files, '2026-03-31'))).toBe(true)
    expect(packZip(files, '2026-03-31').equals(packZip(files, '2026-03-30'))).toBe(false)
  })
})
