import type { Binder } from '@/domain/pack/binders'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import type { Line } from '../section'

/** Everything the documents of a pack say; plain data. Days as an office writes them. */
export type PackModel = {
  /** 提出ドキュメントの概要 */
  title: string
  edition: string
  note: string | null
  contractName: string
  term: { from: string; to: string }
  /** 令和7年度 */
  fiscalYear: string
  addressee: string
  /** 発注者 */
  purchaser: string
  contractor: string
  author: readonly Line[]
  place: string
  dueOn: string
  /** 令和8年3月 */
  madeIn: string
  packedOn: string
  discs: number
  scan: { software: string; definedOn: string; checkedOn: string; result: string }
  items: readonly {
    path: string
    content: string
    kind: DeliverableKind
    pages: number | null
    size: number
    sha256: string
  }[]
  binders: readonly Binder[]
  /** ISO 8601 in UTC: the same pack gives the same bytes. */
  createdAt: string
}
