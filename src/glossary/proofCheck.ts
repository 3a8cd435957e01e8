import type { ResidenceProof } from '@/domain/people/profile'

export const proofCheckTexts = {
  title: 'お住まいの確認',
  about:
    '市内にお住まいと登録され、まだ確認の済んでいない方です。確認した方法を押すと、本人確認が済み、登録数（イ）に入ります。「本人の申告」だけの方は数えません。',
  none: '確認を待っている方はいません。',
  person: 'ボランティア',
  ward: '区',
  since: 'いつから',
  planned: 'ご本人の希望',
  registered: '登録日',
  check: '確認した方法',
  notPlanned: '未定',
  moved: '転居の届け出',
  name: (number: string, name: string) => `${number}　${name}`,
  by: { document_seen: '書類で確認した', mail_reached: '郵便の到達で確認した' } satisfies Record<
    Exclude<ResidenceProof, 'self_declared'>,
    string
  >,
  byOf: (name: string, way: string) => `${name} さんを${way}`,
  more: (shown: number, total: number) => `${total}人のうち、登録の古い方から${shown}人を表示しています。`,
  notYours: 'この操作は事務局だけが行えます。',
  notFound: '登録が見つかりません。画面を読み込み直して、もう一度お試しください。',
  gone: 'この方の登録は終了しているか、ほかの登録に統合されています。画面を読み込み直してください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
  failed: '記録できませんでした。少し待ってから、もう一度お試しください。',
  waiting: 'お住まいの確認を待っている方',
  waitingHint: '市内の方で、書類や郵便での確認が済んでいない方',
} as const
