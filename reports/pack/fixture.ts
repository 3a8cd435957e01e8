import { DELIVERABLE_KINDS, type DeliverableKind } from '@/domain/deliverable/kind'
import { bindersOf } from '@/domain/pack/binders'
import { treeOf } from '@/domain/pack/tree'
import { deliverableKindLabels } from '@/glossary/deliverables'
import type { PackModel } from './packModel'

const MONTHS = ['2025-12', '2026-01', '2026-02', '2026-03']
const file = (
  kind: DeliverableKind,
  subject: string,
  content: string,
  fileName: string,
  index: number,
  pages: number | null,
) => ({
  deliverable: `${kind} ${subject} ${content}`,
  kind,
  subject,
  content,
  version: 'v',
  position: 1,
  fileName,
  pages,
  size: 40_000 + 1234 * index,
  sha256: String(index).padStart(2, '0').repeat(32),
})

/** A pack as a programme hands it over at its end, with every kind of deliverable in it. */
export function packFixture(): PackModel {
  const files = [
    ...MONTHS.flatMap((month, index) => [
      file('monthly_report', month, `月報（${month}分）　第1版`, `登録者数等報告書_${month}.pdf`, index, 6),
      {
        ...file('monthly_report', month, `月報（${month}分）　第1版`, `登録者数等報告書_${month}.xlsx`, index + 10, null),
        position: 2,
      },
    ]),
    ...DELIVERABLE_KINDS.filter((kind) => kind !== 'monthly_report').map((kind, index) =>
      file(kind, '', `${deliverableKindLabels[kind]}　第1版`, `${deliverableKindLabels[kind]}.pdf`, index + 20, 3 + index * 130),
    ),
  ]
  const items = treeOf(files, deliverableKindLabels)
  return {
    title: '業務完了報告書ほか成果品一式',
    edition: '第1版',
    note: null,
    contractName: '令和7年度介護の周辺業務におけるボランティアマッチング推進業務委託',
    term: { from: '令和7年12月1日', to: '令和8年3月31日' },
    fiscalYear: '令和7年度',
    addressee: '熊本市長',
    purchaser: '熊本市',
    contractor: '株式会社まちかど介護サポート熊本',
    author: [
      { label: '受託者', value: '' },
      { label: '住所', value: '熊本市中央区手取本町1番1号' },
      { label: '商号又は名称', value: '株式会社まちかど介護サポート熊本' },
      { label: '代表者職氏名', value: '代表取締役　試験　太郎' },
    ],
    place: '熊本市中央区手取本町1番1号　健康福祉局　高齢者支援部　高齢福祉課',
    dueOn: '令和8年3月31日',
    madeIn: '令和8年3月',
    packedOn: '令和8年3月31日',
    discs: 2,
    scan: { software: 'ClamAV 1.4.2', definedOn: '令和8年3月30日', checkedOn: '令和8年3月31日', result: '検出なし' },
    items: items.map(({ content, kind, pages, path, sha256, size }) => ({ content, kind, pages, path, sha256, size })),
    binders: bindersOf(items),
    createdAt: '2026-03-31T05:00:00.000Z',
  }
}
