import { words } from '../../words'

export const registerEventWords = words({
  singular: '台帳の履歴',
  plural: '台帳の履歴',
  about: '台帳の記録が作られ、変わるたびに自動で残る履歴です。誰も書き換えられません。',
  fields: {
    title: ['件名', 'そのときの記録の名称です。'],
    register: ['台帳', 'どの台帳の記録かです。'],
    record: ['記録', '記録の番号です。'],
    what: ['できごと', '登録・状態の変更・内容の変更のどれかです。'],
    from: ['変更前', '変わる前の状態です。'],
    to: ['変更後', '変わった後の状態です。'],
    at: ['日時', '変わった日時です。'],
    byRole: ['変えた方の役割', '変えた方の役割です。'],
    by: ['変えた方', '変えたアカウントの番号です。'],
    details: ['内容', '変わった欄の、変わった後の内容です。'],
  },
})

export const registerFileWords = words({
  singular: '台帳の書類',
  plural: '台帳の書類',
  about:
    '台帳に付ける契約書・承諾書・登録証などのファイルです。市と事務局が開けます。個人の誓約書などは「非公開の画像」に入れてください。',
  fields: { title: ['名称', '何の書類かです。'] },
})

export const registerFileRefusals = {
  isKept: '台帳の書類のファイルは差し替えられません。新しい書類として登録し、台帳の記録で選び直してください。',
} as const
