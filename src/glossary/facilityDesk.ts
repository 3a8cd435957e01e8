import { CHASED_FOR_DAYS } from '@/domain/application/chase'
import type { RecordAge } from '@/domain/application/recordAge'
import { TAKE_BACK_MINUTES } from '@/domain/application/transitions'

const count = (value: number): string => new Intl.NumberFormat('ja-JP').format(value)
const hours = (minutes: number): string => new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 }).format(minutes / 60)

/** Who is meant where no name may be, or stands in, a place. */
const applicant = '応募した方'

const recordAgeLabels: Record<RecordAge, string> = {
  recent: '今日・きのう',
  week: '2〜7日前',
  older: `8〜${CHASED_FOR_DAYS}日前`,
  left: `${CHASED_FOR_DAYS}日より前`,
}

/** The first screen of a facility's staff. */
export const facilityDeskTexts = {
  about: '今日お願いしたいこと、これから7日間の活動、施設の実績です。',
  switch: '表示する施設',
  all: 'すべての施設',
  wholeCorporation: (name: string) => `${name}のすべて`,
  noCorporation: '法人名なし',
  today: '今日お願いしたいこと',
  waiting: 'お返事を待っている応募',
  waitingNone: 'お返事を待っている応募はありません。',
  toRecord: '参加の記録を待っている活動',
  toRecordNone: '記録を待っている活動はありません。',
  toRecordPageNone: 'このページの活動は、すべて記録されています。',
  recordAges: recordAgeLabels,
  ageCount: (label: string, visits: number) => `${label} ${count(visits)}件`,
  olderHint: '8日以上前の活動は、月の報告に間に合うよう、先に記録してください。',
  leftHint: `${CHASED_FOR_DAYS}日より前の活動は、ここには並びません。事務局がお電話で確かめます。一覧から記録することもできます。`,
  ago: (days: number) => `${days}日前の活動`,
  recordPages: '記録を待っている活動のページ',
  pageOf: (page: number, pages: number) => `${page} / ${pages} ページ`,
  newer: '新しいほうへ',
  earlier: '前の活動へ',
  returned: '差し戻された募集案件',
  returnedNone: '差し戻された募集案件はありません。',
  returnedReason: '差戻しの理由',
  edit: '直して、もう一度提出する',
  all_of: (total: number) => `${count(total)} 件すべてを一覧で見る`,
  when: '日時',
  person: applicant,
  from: (ward: string | null) => ward ?? '市外・不明',
  visits: (visits: number) => (visits > 0 ? `この施設で${visits}回活動` : 'この施設ははじめて'),
  message: 'ひとこと',
  due: 'お返事の期限',
  late: '期限を過ぎています',
  rests:
    'この募集はいま公開されていません（内容が変わったときは、事務局が確認しています）。公開されるまで受け入れは決められず、お返事の期限は止まっています。',
  seats: (left: number) => (left > 0 ? `あと${left}人受け入れられます` : '募集人数に達しています'),
  accept: '受け入れる',
  waitlist: 'キャンセル待ちにする',
  decline: '見送る',
  attended: '参加済み',
  no_show: '不参加',
  takeBack: '記録を取り消す',
  absentAsk: (person: string) => `${person}を「不参加」として記録しますか`,
  absentEffects: [
    'ご本人にメールでお知らせします。ご本人は、違うときに申し出ることができます。',
    `まちがえたときは、${TAKE_BACK_MINUTES}分以内なら取り消せます。そのあとは事務局へお電話ください。`,
  ],
  open: '応募を開く',
  of: (action: string, person: string) => `${action}：${person}`,
  personOf: (name: string | null) => name ?? applicant,
  declining: (person: string) => `${person}の応募を見送る`,
  decliningEffect: '見送りの理由は、応募した方に伝わります。',
  reason: '見送りの理由',
  sentences: [
    '申し訳ありませんが、募集の人数に達しました。またのご応募をお待ちしています。',
    '申し訳ありませんが、この日は施設の都合で受け入れが難しくなりました。',
    '申し訳ありませんが、この活動の参加の条件に合わないため、今回は見送らせていただきます。',
  ],
  done: (person: string, action: string) => `${person}：「${action}」を記録しました。`,
  saving: '保存しています…',
  failed: '保存できませんでした。画面を読み込み直して、もう一度お試しください。',
  week: '今日から7日間の活動',
  weekNone: '今日から7日間に、予定されている活動はありません。',
  noneOnDay: '予定はありません。',
  places: (taken: number, capacity: number) => `${taken} / ${capacity} 人`,
  alsoWaiting: (waiting: number) => `返事待ち・キャンセル待ち ${waiting}人`,
  figures: '施設の実績',
  visitsOfMonth: '今月の受け入れ完了',
  visitsInAll: 'この事業年度の受け入れ完了',
  count: (value: number) => `${count(value)} 件`,
  hours: (minutes: number) => `活動 ${hours(minutes)} 時間`,
  answerTime: 'お返事までの時間',
  median: (value: number) => `${new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 }).format(value)} 時間`,
  noAnswers: 'まだありません',
  answers: (answers: number, inTime: number) =>
    answers > 0
      ? `直近90日の${count(answers)}件の中央値です。${count(inTime)}件は期限までにお返事しています。`
      : '直近90日にお返事した応募はありません。',
  lists: '一覧を開く',
  tasks: 'よく使う操作',
  newListing: '募集案件を新しく作る',
  fromTemplate: 'ひな形から作る',
  copy: '募集をまとめて複製',
  askForConsultation: '個別相談を申し込む',
  listings: '募集案件の一覧',
  waitlisted: 'キャンセル待ちの応募',
  waitlistedHint: '席が空くと、順に案内します。',
} as const

/** What a facility reads on its desk until its first listing is shown. */
export const firstStepsTexts = {
  title: 'はじめての募集が公開されるまで',
  about: '施設の記録に、最寄りの停留所と駐車場を書きます。どの募集のページにも表示されます。',
  facility: '施設の記録を開く',
  write: '募集案件を作ります。ひな形を選ぶと、文章がはじめから入っています。',
  fromTemplate: 'ひな形から作る',
  times: '募集案件の画面の「くり返しの日時枠」で、曜日と時刻を選んで日時を作ります。',
  drafts: '下書きを開く',
  handIn:
    '募集案件の画面の下のほうで、状態の「提出済み」を選び、すぐ下の青いボタンを押します。事務局が内容を確認して公開し、メールでお知らせします。',
  listings: '募集案件の一覧',
} as const
