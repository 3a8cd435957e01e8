import type { QualityHint } from '@/domain/task/quality'

/** What is missing, and what to write. */
export const qualityHints: Record<QualityHint, string> = {
  place: '場所：集合する場所（建物の階や部屋）を書いてください。応募する方が最初に知りたいことです。',
  time: '日時：これからの日時枠がありません。保存してから、下の「くり返しの日時枠」で曜日と時刻を選んで作ってください。',
  what: '仕事の内容：何を、どのように、どこまでするのかを、もう少し詳しく書いてください。',
  supervisor: '指導担当：当日いっしょに動く職員の名前を書いてください。提出のときに必要です。',
  clothing: '服装：動きやすい服装、上履きなど。普段の服装でよければ、そう書いてください。',
  belongings: '持ち物：エプロン、飲み物など。なければ「特にありません」と書いてください。',
  meals: '食事：用意するかどうかを選んでください。用意しないことも、来る方には大切なことです。',
  access: '最寄りの停留所・駅：施設の記録に、まだ書かれていません。車を使わない方が、通えるかどうかを決める材料です。',
  parking: '駐車場：施設の記録で、有無を選んでください。ないことも、分かれば準備ができます。',
  age: '対象年齢：何歳以上かを入力するか、決まりがないときは参加の条件に「年齢は問いません」と書いてください。',
  reward: '謝礼：交通費の補助や記念品があれば書き、なければ「ありません」と書いてください。空欄のあいだは、無償と表示します。',
  not_asked: 'お願いしないこと：身体の介助など、お願いしないことを「〜はお願いしません。」の形で書いてください。',
  requirements: '参加の条件：「はじめての方歓迎」でないときは、必要な経験を書いてください。',
}

export const qualityTexts = {
  label: '応募する方に伝わる募集にするために',
  missing: (count: number) =>
    `あと${count}つ書くと、応募する方の知りたいことがそろいます。空欄のところは、公開したページに「書かれていません」と表示されます。`,
  more: (count: number) => `ほか${count}つを見る`,
  facility: '施設の記録を開く',
  complete: '応募する方が最初に知りたいことが、すべて書かれています。',
} as const

export const COPY_LIMIT = 50

/** The screen on which listings are copied, several at once. */
export const copyTexts = {
  title: '募集をまとめて複製',
  about: '選んだ募集案件を下書きとして複製します。もとの募集と応募はそのまま残ります。',
  choose: '複製する募集案件',
  select: (title: string) => `「${title}」を選ぶ`,
  listing: '件名',
  facility: '施設',
  status: '状態',
  withSlots: '日時枠も複製する',
  weeks: '日時枠を何週間あとにずらすか',
  weeksHint: '同じ曜日・同じ時刻になります。すでに過ぎた日、事業の期間や施設の登録の外になる日時枠は作りません。',
  copy: '選んだ募集を複製する',
  copying: '複製しています…',
  nothing: '複製できる募集案件がまだありません。',
  chooseFirst: '募集案件が選ばれていません。複製するものを選んでから、もう一度お試しください。',
  tooMany: `一度に複製できるのは${COPY_LIMIT}件までです。分けて複製してください。`,
  badRequest: '送られた内容を読み取れません。ずらす週は1〜26の数で入力して、もう一度お試しください。',
  notFound: '選んだ募集案件の中に、見つからないものがあります。画面を読み込み直して、選び直してください。',
  failed: '複製できませんでした。画面を読み込み直して、もう一度お試しください。',
  done: (listings: number, slots: number) => `下書きを${listings}件、日時枠を${slots}件作りました。`,
  leftOut: (slots: number) => `日時枠のうち${slots}件は、過ぎた日か、事業の期間・施設の登録の外になるため作っていません。`,
  drafts: '下書きの一覧を開く',
} as const
