import type { RegisterFieldOf } from '@/domain/register/registers'
import type { RegisterSlug } from '@/domain/register/slugs'
import type { Words } from '../../words'

type Pair = readonly [label: string, hint: string]

/** What every register has beside its own fields; `title` is called differently in each. */
const common = {
  status: ['状態', 'いまの状態です。変えたことは履歴に残ります。'],
  note: ['備考', 'ほかに残しておくことを書きます。'],
  programme: ['事業年度', '空欄のときは実施中の事業になります。'],
  dueOn: ['次の期日', 'この記録で次に迎える期日です。自動で入ります。'],
  alertOn: ['お知らせの始まり', 'この日から、期日が近いものとして表示します。自動で入ります。'],
  isOpen: ['続いている', '完了・終了していない記録です。自動で入ります。'],
  mark: ['確認が必要', '内容に、確かめる必要のある点があります。自動で入ります。'],
  changedAt: ['最後に変わった日時', '自動で入ります。'],
  changedByRole: ['最後に変えた方の役割', '自動で入ります。'],
  changedBy: ['最後に変えた方', '自動で入ります。'],
} as const satisfies Record<string, Pair>
export type CommonField = keyof typeof common | 'title'

export type RegisterWords<S extends RegisterSlug> = Words<RegisterFieldOf<S> | CommonField>
type Given<S extends RegisterSlug> = {
  name: string
  about: string
  fields: Record<RegisterFieldOf<S> | 'title', Pair>
}

/** The words of one register; every field of its definition needs one. */
export const wordsOf = <S extends RegisterSlug>({ about, fields, name }: Given<S>): RegisterWords<S> =>
  ({ singular: name, plural: name, about, fields: { ...common, ...fields } }) as RegisterWords<S>
