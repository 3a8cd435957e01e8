import { CONTENT_FIELDS, type ContentField, type ListingContent } from '@/domain/task/content'
import { type ListingSoFar, qualityHintsOf } from '@/domain/task/quality'
import type { ListingHit } from '@/domain/listingCheck/hit'
import { SLOT_FIELD } from '@/domain/listingCheck/judgeTask'
import { mealsLabels, taskCategoryLabels } from './choices'
import { taskWords } from './collections/listings'
import { prohibitedText, slotSupervisorLabel } from './listingCheck'
import { readDay } from './instants'
import { qualityHints } from './listingForm'
import { openEnded, taskTimingLabels } from './wishes'

const count = (value: number): string => new Intl.NumberFormat('ja-JP').format(value)

export const contentFieldLabel = (field: ContentField): string => taskWords.fields[field][0]
/** Where a hit stands: a field of the listing, or what one of its slots says of its own. */
export const hitFieldLabel = (field: string): string =>
  field === SLOT_FIELD ? slotSupervisorLabel : (taskWords.fields[field as ContentField]?.[0] ?? field)

/** A field of a listing as it is read beside another version of it; empty where nothing is said. */
export function writtenContent(content: ListingContent, field: ContentField): string {
  if (field === 'category') return taskCategoryLabels[content.category]
  if (field === 'meals') return content.meals ? mealsLabels[content.meals] : ''
  if (field === 'minimumAge') return content.minimumAge === null ? '' : `${content.minimumAge}歳以上`
  if (field === 'timing') return content.timing ? taskTimingLabels[content.timing] : ''
  if (field === 'flexibleFrom' || field === 'flexibleUntil')
    return content.timing !== 'flexible'
      ? ''
      : content[field]
        ? readDay(content[field])
        : field === 'flexibleUntil'
          ? openEnded
          : ''
  if (field === 'remoteHow') return content.isRemote ? (content.remoteHow ?? '') : ''
  if (field === 'beginnerFriendly' || field === 'highSchoolWelcome' || field === 'isRemote')
    return content[field] ? 'はい' : 'いいえ'
  return content[field] ?? ''
}
/** The fields that say something in one of the two versions. */
export const spokenFields = (now: ListingContent, before: ListingContent | null): ContentField[] =>
  CONTENT_FIELDS.filter((field) => writtenContent(now, field) !== '' || (before && writtenContent(before, field) !== ''))

/** Ready sentences for giving a listing back: what is missing in it, then what is often said. */
export function returnSentences(
  listing: ListingContent,
  { slotsAhead, wayThere }: Pick<ListingSoFar, 'slotsAhead' | 'wayThere'>,
): string[] {
  const said = Object.fromEntries(CONTENT_FIELDS.map((field) => [field, writtenContent(listing, field)])) as Record<
    ContentField,
    string
  >
  const missing = qualityHintsOf({
    ...said,
    place: listing.isRemote ? said.remoteHow : said.place,
    wayThere: listing.isRemote ? null : wayThere,
    beginnerFriendly: listing.beginnerFriendly === true,
    highSchoolWelcome: listing.highSchoolWelcome === true,
    // Where the time is agreed with each person, its period says when.
    slotsAhead: listing.timing === 'flexible' ? 1 : slotsAhead,
  })
  return [
    ...missing.map((hint) => qualityHints[hint]),
    '有資格の職員が行う部分と、ボランティアにお願いする部分を分けて書いてください。',
    'どこまでお願いするのか、終わりが分かるように書いてください。',
  ]
}
/** What is said of each place the rules stopped at: the reason and a way to write it. */
export const hitSentences = (hits: readonly ListingHit[]): string[] => [
  ...new Set(hits.filter(({ negated, verdict }) => !negated && verdict !== 'allowed').map(prohibitedText)),
]

export const REASON_LENGTH = 1000

/** The screen on which the operator decides on listings that were handed in. */
export const listingReviewTexts = {
  title: '募集案件の確認',
  about: '提出された募集案件を、古いものから順に確認します。',
  queue: '確認を待っている募集案件',
  waiting: (total: number) => `${count(total)} 件が確認を待っています。`,
  place: (index: number, total: number) => `${index} / ${total} 件目`,
  shown: (shown: number) => `提出の古い順に ${shown} 件を表示しています。確認が終わると、次の募集案件が加わります。`,
  empty: '確認を待っている募集案件はありません。',
  keysLabel: 'キーボードでの操作',
  keys: [
    ['a', '公開する'],
    ['r', '差し戻す'],
    ['j', '次へ'],
    ['k', '前へ'],
  ] as const,
  keysHint: '確認する内容を選んでいるとき（見出しなどに枠が出ているとき）に使えます。',
  heading: (title: string) => `「${title}」`,
  facility: '施設',
  submittedAt: '提出日時',
  firstTime: 'はじめての公開です。',
  again: '前に公開した内容から変わったところに印が付いています。',
  notKept: '前に公開した内容の控えがないため、今回の内容だけを表示しています。',
  unchanged: '前に公開した内容から変わったところはありません。',
  applicants: (applications: number) => `この募集には、これからの応募が${applications}件あります。`,
  reason: '状態の理由',
  open: 'この記録を開く',
  before: '前に公開した内容',
  now: '今回の内容',
  nothing: '（記入なし）',
  changed: '変更あり',
  same: '変更なし',
  removedStart: '削除ここから',
  removedEnd: '削除ここまで',
  addedStart: '追加ここから',
  addedEnd: '追加ここまで',
  hits: '判定で見つかったところ',
  hitMark: (number: number) => `［${number}］`,
  ruleOf: (rule: string) => `ルール：${rule}`,
  suggestion: '書き直しの案：',
  approve: '公開する',
  return: '差し戻す',
  next: '次へ',
  previous: '前へ',
  key: (key: string) => `（${key}キー）`,
  busy: '保存しています…',
  decided: (title: string, decision: 'published' | 'returned') =>
    decision === 'published' ? `「${title}」を公開しました。` : `「${title}」を差し戻しました。`,
  then: (title: string, left: number) => `次は「${title}」です。残り${count(left)}件。`,
  done: 'すべて確認しました。',
  noOther: 'ほかに確認を待っている募集案件はありません。',
  goneMeanwhile: (title: string) => `「${title}」は、ほかの方が先に確認しました。この募集案件は一覧から外しました。`,
  changedMeanwhile: (title: string) =>
    `「${title}」は、表示したあとに変更されました。新しい内容を表示しています。もう一度確認してください。`,
  failed: '保存できませんでした。画面を読み込み直して、もう一度お試しください。',
  queueFailed: '一覧を読み込めませんでした。画面を読み込み直してください。',
  notAllowed: '募集案件の確認は事務局が行います。',
  returning: (title: string) => `「${title}」を差し戻す`,
  returningEffect: '状態が「差戻し」になり、施設の画面にこの理由が表示されます。施設は直してから、もう一度提出できます。',
  returnReason: '差し戻す理由',
  ready: '文を加える',
  overriding: (title: string) => `「${title}」を公開してよい理由`,
  overridingEffect:
    '判定は「問題なし」ではありません。公開するときは理由が必要です。理由は、あなたの名前・日時とともに残ります。',
  overrideReason: '公開してよい理由',
  overrideSentences: [
    '施設に内容を確認し、利用者の身体に触れない、介護の周辺の仕事であることを確かめました。',
    '有資格の職員が行う仕事の前後の準備と片付けだけをお願いする内容であることを、施設に確かめました。',
  ],
  decidedBy: (by: string, reason: string) => `公開してよいと決めた人：${by}　理由：${reason}`,
  sendByKey: 'CtrlキーとEnterキーを一緒に押すと、マウスを使わずに決定できます。',
  reasonMissing: '理由を入力してください。',
} as const

/** Below the queue: what is published although the rules say otherwise. */
export const againstRulesTexts = {
  id: 'against-rules',
  hint: 'ルールが変わり、公開を続けてよいか確認が必要な募集です。',
  title: 'いまのルールでは公開できない募集案件',
  about:
    '公開中の募集案件のうち、いまの判定ルールで「問題なし」にならないものです。応募した方への影響を確かめて、一時停止するか、記録を開いて文章を直してください。',
  empty: '公開中の募集案件は、すべていまの判定ルールに合っています。',
  more: (shown: number, total: number) => `${count(total)}件のうち${shown}件を表示しています。`,
  listing: '募集案件',
  verdict: '判定',
  why: '見つかったところ',
  applicants: 'これからの応募',
  people: (people: number, applications: number) => `${count(people)}人（応募${count(applications)}件）`,
  peopleOf: (title: string, people: number) => `「${title}」に応募している${people}人の応募を開く`,
  none: 'なし',
  action: '一時停止',
  suspend: '一時停止する',
  suspendOf: (title: string) => `「${title}」を一時停止する`,
  effect:
    'すぐに掲載を止め、新しい応募を受け付けません。いまの応募は取り消されません。応募した方には、掲載を止めたことをメールで知らせます。',
  reason: '一時停止の理由',
  suspended: (title: string) => `「${title}」を一時停止しました。`,
  version: (version: number) => `判定ルール第${version}版`,
  decision: (reason: string) => `以前の判定に対して公開を認めた理由：${reason}`,
} as const
