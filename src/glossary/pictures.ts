import type { PictureDecision, PictureRefusal, PictureState } from '@/domain/picture/release'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const pictureStateLabels: Record<PictureState, string> = {
  waiting: '事務局の確認待ち',
  released: '公開中',
  refused: '公開しない',
}

/** What the staff of a facility read of their own picture. */
export const pictureStandings: Record<PictureState, string> = {
  waiting: '事務局の確認を待っています。確認が終わるまで、応募する方には表示されません。',
  released: '公開されています。画像や説明を変えると、もう一度事務局が確認します。',
  refused: 'この画像は公開されません。理由をご確認のうえ、画像か説明を直して保存すると、もう一度事務局が確認します。',
}

export const pictureRefusals: Record<PictureRefusal, string> = {
  of_the_office: 'この画像は施設のものではないため、確認の必要はありません。「公開」の欄で決めてください。',
  decided_already: 'この画像は、すでにそのように決まっています。画面を読み込み直してください。',
  reason_required: '理由が入力されていません。理由を入力してから、もう一度お試しください。',
}

export const pictureConstraintSentences = {
  picture_owner_stands: '画像がどの施設のものかは、あとから変えられません。新しく登録してください。',
  picture_of_other_facility: 'ほかの施設の画像は選べません。この施設の画像を選び直してください。',
  media_released_to_be_public: '施設の画像は、事務局が確認するまで公開できません。',
} as const

export const pictureTexts = {
  label: '公開の確認',
  title: '施設の写真の確認',
  about:
    '施設が登録した写真です。写っている方の同意と、個人名・書類・利用者のお顔が写っていないかを見て、公開するかどうかを決めてください。公開した写真は、募集のページに表示されます。',
  none: '確認を待っている写真はありません。',
  facility: '施設',
  alt: '画像の説明',
  since: '登録・変更した日時',
  place: '使われ方',
  inProfile: '施設の写真に選ばれています。',
  notInProfile: 'まだ施設の写真に選ばれていません。',
  before: '前回、公開しなかった理由',
  larger: '大きく表示する',
  open: '画像の記録を開く',
  of: (action: string, alt: string) => `${action}：${alt}`,
  decisions: { released: '公開する', refused: '公開しない' } satisfies Record<PictureDecision, string>,
  takeDown: '公開をやめる',
  refusing: (alt: string) => `「${alt}」を公開しない`,
  effect: '理由は施設にメールで伝わります。公開中のときは、すぐに表示されなくなります。',
  reason: '公開しない理由',
  because: (reason: string) => `理由：${reason}`,
  sentences: [
    '利用者の方のお顔が写っています。写らないように撮り直すか、ご本人とご家族の同意を確かめてから、もう一度お送りください。',
    'お名前や書類など、個人の分かるものが写っています。写らないように撮り直してください。',
    '暗い・ぼやけているなど、様子が分かりにくい写真です。明るいところで撮り直してください。',
    '画像の説明が、写っているものと合っていません。説明を直してください。',
  ],
  decided: (state: string, at: string, name: string) => `${state}（${at}　${name}）`,
  more: (shown: number, total: number) => `${total}枚のうち、古いものから${shown}枚を表示しています。`,
  notYours: 'この操作は事務局だけが行えます。',
  notFound: '画像が見つかりません。削除されたかもしれません。画面を読み込み直してください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
  failed: '記録できませんでした。少し待ってから、もう一度お試しください。',
  facilityMissing: 'どの施設の画像かを選んでください。',
  byRelease: '施設の画像を公開するかどうかは、「公開の確認」で決めてください。',
  waiting: '確認を待っている施設の写真',
  waitingHint: '見て「公開する」を押すまで、応募する方には表示されません。',
  refused: '公開されなかった写真',
  refusedHint: '理由をご確認のうえ、画像か説明を直すか、削除してください。',
} as const

type Refused = { name: string; facility: string; picture: string; reason: string; link: string; office: Office | undefined }
export const pictureMails = {
  refused: ({ office, ...values }: Refused): Letter => ({ template: 'picture_refused', values, office }),
} as const
