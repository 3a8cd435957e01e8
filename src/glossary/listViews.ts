/** For how many days after its release a review stands among those to look at. */
export const RELEASED_LATELY_DAYS = 14

/** The ready views of a list, by what they show. */
export const viewLabels = {
  all: 'すべて',
  waiting: '返事待ち',
  overdue: '返答の期限切れ',
  thisWeek: '今日から7日間',
  toRecord: '記録待ち',
  disputed: '異議・確認中',
  waitlisted: 'キャンセル待ち',
  unconfirmed: '変更に未確認',
  completedThisMonth: '今月の受入完了',
  byPerson: 'ご本人の取りやめ',
  byOthers: '施設・事務局の中止',
  absent: '不参加',
  drafts: '下書き・差戻し',
  inReview: '事務局の確認待ち',
  published: '公開中',
  suspended: '一時停止',
  closed: '募集終了',
  ahead: 'これからの募集',
  cancelled: '中止',
  releasedLately: `公開から${RELEASED_LATELY_DAYS}日以内`,
  withNote: '事務局だけへの連絡あり',
  hidden: '非表示にしたもの',
} as const
export type ViewName = keyof typeof viewLabels

export const NAME_LENGTH = 40
export const MOST_VIEWS = 20

export const listViewTexts = {
  ready: 'よく使う絞り込み',
  own: '自分で保存した絞り込み',
  ownNone: '保存した絞り込みはありません。条件を付けて一覧を表示すると、名前を付けて保存できます。',
  summary: (count: number) => `自分で保存した絞り込み（${count}件）`,
  save: 'いまの条件を保存',
  name: '名前',
  nameHint: `${NAME_LENGTH}文字まで。同じ名前のものは置き換わります。日時の条件は、保存したときの日時のまま残ります。`,
  nameMissing: '名前を入力してください。',
  noFilter: 'いまの一覧には条件が付いていません。検索か絞り込みをしてから保存してください。',
  tooMany: `保存できるのは${MOST_VIEWS}件までです。使わないものを消してから、もう一度お試しください。`,
  tooLong: '条件が多すぎて保存できません。条件を減らしてください。',
  saving: '保存しています…',
  saved: (name: string) => `「${name}」を保存しました。`,
  remove: (name: string) => `「${name}」を消す`,
  removed: (name: string) => `「${name}」を消しました。`,
  failed: '保存できませんでした。画面を読み込み直して、もう一度お試しください。',
} as const
