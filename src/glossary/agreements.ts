import { type AskedAbout, ASKED_ABOUT, type Changes, timeRead } from '@/domain/agreement/change'
import { type AgreementAnswer, type AgreementRefusal, UNCONFIRMED_HOURS } from '@/domain/agreement/answer'
import { spokenSpan } from '@/domain/calendar/spoken'
import type { TaskCategory } from '@/domain/task/category'
import type { Meals } from '@/domain/task/offer'
import { mealsLabels, taskCategoryLabels } from './choices'

export const askedAboutLabels: Record<AskedAbout, string> = {
  time: '日時',
  title: '件名',
  category: '分類',
  description: '仕事の内容',
  place: '集合場所',
  remoteHow: '在宅・オンラインの方法',
  supervisor: '指導担当',
  requirements: '参加の条件',
  minimumAge: '対象年齢',
  clothing: '服装',
  belongings: '持ち物',
  meals: '食事',
  reward: '謝礼',
  notes: '補足',
}

export const agreementAnswerLabels: Record<AgreementAnswer, string> = {
  agreed: '同意',
  withdrawn: '取りやめ',
  none: '回答なし（応募が終わった・変更が元に戻った）',
}

/** Read by residents on their page; the operator reads them too. */
export const agreementRefusals: Record<AgreementRefusal, string> = {
  not_yours: 'この確認に答えられるのは、ご本人と事務局だけです。',
  already_answered: 'この確認はすでに済んでいます。「わたしの活動」でいまの状態をご確認ください。',
  changed_again: '内容がもう一度変わりました。画面を読み込み直し、新しい内容をご確認のうえお答えください。',
  already_started: '開始時刻を過ぎているため、お答えいただけません。施設または事務局へお電話ください。',
}

const NOTHING = '（記載なし）'

/** A stored value as people say it: choices by their label, an age with its unit. */
function spokenValue(what: AskedAbout, stored: string): string {
  if (what === 'category') return taskCategoryLabels[stored as TaskCategory] ?? stored
  if (what === 'meals') return mealsLabels[stored as Meals] ?? stored
  return what === 'minimumAge' ? `${stored}歳以上` : stored
}

export type SpokenChange = { what: string; from: string; to: string }

/** The changes in words, a time as people say it. */
export const spokenChanges = (changes: Changes, now: Date): SpokenChange[] =>
  ASKED_ABOUT.flatMap((what) => {
    const change = changes[what]
    if (!change) return []
    const spoken = (text: string): string =>
      text === '' ? NOTHING : what === 'time' ? spokenSpan(timeRead(text), now) : spokenValue(what, text)
    return [{ what: askedAboutLabels[what], from: spoken(change.from), to: spoken(change.to) }]
  })

/** As lines of text, for a mail or a record. */
export const changeLines = (changes: Changes, now: Date): string[] =>
  spokenChanges(changes, now).flatMap(({ from, to, what }) => [`【${what}】`, `変更前　${from}`, `変更後　${to}`])

/** The names of what changed: 日時・持ち物. */
export const changedNames = (changes: Changes): string =>
  ASKED_ABOUT.filter((what) => changes[what])
    .map((what) => askedAboutLabels[what])
    .join('・')

/** What stands as the reason of an application that its person gave up because of a change. */
export const givenUpBecause = (changes: Changes): string =>
  `変更（${changedNames(changes)}）に同意できないため、ご本人が取りやめました。`

export const agreementPanelTexts = {
  label: '変更への同意',
  about: `応募のあとに内容が変わったため、ご本人にもう一度確認しています。開始の${UNCONFIRMED_HOURS}時間前までに回答がないときは「未確認」と表示します。自動では取り消されません。`,
  waiting: '回答を待っています',
  unconfirmed: '未確認',
  unconfirmedHint: 'ご本人がまだ変更に同意していません。電話などで確認してください。',
  askedAt: (instant: string) => `${instant}に確認を依頼しました。`,
  answeredAt: (instant: string, answer: string) => `${instant}　${answer}`,
  agree: 'ご本人の同意を電話などで確認した',
  giveUp: 'ご本人が取りやめると電話などで確認した',
  giveUpAsk: 'ご本人の応募・参加を取りやめます。元には戻せません。よろしいですか。',
  giveUpYes: '取りやめを記録する',
  giveUpNo: 'やめる',
  agreeing: '記録しています…',
  failed: '通信できませんでした。画面を読み込み直して、記録されたか確認してください。',
  badRequest: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
  notFound: '確認の記録が見つかりません。画面を読み込み直してください。',
} as const
