import {
  fill,
  type MailTemplate,
  type MailValues,
  type PlaceNames,
  type TemplateFault,
  type Wording,
} from '@/domain/mailTemplate/template'
import { letter, type MailText, type Office } from './mail'

export const mailTemplateLabels: Record<MailTemplate, string> = {
  reminder_48: '活動の48時間前のお知らせ（ご本人へ）',
  reminder_24: '活動の24時間前のお知らせ（ご本人へ）',
  facility_digest: '受け入れの予定のお知らせ（施設へ、毎朝）',
  message: '新しいメッセージのお知らせ',
  called_off: '活動の中止（ご本人へ）',
  moved: '日時の変更（ご本人へ）',
  changed: '内容の変更（ご本人へ）',
  offered: '空席のご案内（ご本人へ）',
  suspended: '募集の一時停止（ご本人へ）',
}

/** How a place is written between the brackets: {{氏名}}. */
export const mailPlaceNames: PlaceNames = {
  name: '氏名',
  activity: '活動',
  facility: '施設',
  when: '日時',
  applied: '応募の状態',
  whenBefore: '変更前の日時',
  reason: '理由',
  changes: '変更の内容',
  until: '期限',
  standing: '受け入れの扱い',
  arrival: '当日のご案内',
  visits: '受け入れの予定',
  link: 'リンク',
}

/** A place as the operator writes it. */
export const writtenPlace = (name: string): string => `{{${name}}}`

export function templateFaultSentence(fault: TemplateFault): string {
  switch (fault.fault) {
    case 'unknown':
      return `「${writtenPlace(fault.name)}」は、この文面では使えません。使える差し込みの中から選んでください。`
    case 'missing':
      return `「${writtenPlace(mailPlaceNames[fault.place])}」が本文にありません。受け取る方に必要なため、本文に入れてください。`
    case 'not_in_subject':
      return `「${writtenPlace(mailPlaceNames[fault.place])}」は長くなるため、件名には使えません。本文に入れてください。`
    case 'unclosed':
      return '差し込みのかっこが正しくありません。「{{氏名}}」のように、半角の波かっこ2つずつで囲んでください。'
  }
}

const lines = (...text: string[]): string => text.join('\n')
const askedAgain = lines(
  'お手数ですが、「わたしの活動」を開いて「同意する」か「取りやめる」をお選びください。',
  '取りやめても、次のご応募に影響はありません。',
  '「わたしの活動」をお使いでない方、ご不明な点のある方は、事務局へお電話ください。',
)
const about = lines('活動　　{{活動}}', '施設　　{{施設}}')
const reminder = (when: string): string =>
  lines(
    '{{氏名}}　様',
    '',
    `次の活動が、${when}に近づきました。お待ちしています。`,
    about,
    '日時　　{{日時}}',
    '',
    '{{当日のご案内}}',
    '',
    'ご都合が悪くなったときは、早めに次のページから「参加を取りやめる」をお選びください。体調がすぐれないときは、無理をなさらないでください。',
    '{{リンク}}',
  )

/** The words every letter begins with, and returns to. */
export const defaultWordings: Record<MailTemplate, Wording> = {
  reminder_48: { subject: '活動の2日前のお知らせ', body: reminder('2日後') },
  reminder_24: { subject: '活動の前日のお知らせ', body: reminder('24時間以内') },
  facility_digest: {
    subject: '明日と明後日の受け入れの予定',
    body: lines(
      '{{氏名}}　様',
      '',
      '{{施設}}で受け入れが決まっている活動をお知らせします。',
      '',
      '{{受け入れの予定}}',
      '',
      '参加する方は、管理画面でご確認ください。',
      '{{リンク}}',
    ),
  },
  message: {
    subject: '新しいメッセージがあります',
    body: lines(
      '{{氏名}}　様',
      '',
      '次の活動について、新しいメッセージが届いています。内容は、次のページでお読みください。',
      about,
      '日時　　{{日時}}',
      '',
      '{{リンク}}',
      '',
      'このメールには返信できません。お返事は、同じページからお送りください。',
    ),
  },
  called_off: {
    subject: '活動が中止になりました',
    body: lines(
      '{{氏名}}　様',
      '',
      '{{応募の状態}}次の活動は、中止になりました。{{受け入れの扱い}}',
      about,
      '日時　　{{日時}}',
      '',
      '理由',
      '{{理由}}',
      '',
      'ご予定を空けてくださっていたところ、申し訳ありません。',
      'よろしければ、「募集をさがす」からほかの活動をご覧ください。ご不明な点は事務局へお問い合わせください。',
    ),
  },
  moved: {
    subject: '活動の日時が変わりました',
    body: lines(
      '{{氏名}}　様',
      '',
      '{{応募の状態}}次の活動の日時が変わりました。',
      about,
      '変更前　{{変更前の日時}}',
      '変更後　{{日時}}',
      '',
      askedAgain,
    ),
  },
  changed: {
    subject: '活動の内容が変わりました',
    body: lines(
      '{{氏名}}　様',
      '',
      '{{応募の状態}}次の活動の内容が変わりました。',
      about,
      '日時　　{{日時}}',
      '',
      '{{変更の内容}}',
      '',
      askedAgain,
    ),
  },
  offered: {
    subject: '空きが出ました（お返事のお願い）',
    body: lines(
      '{{氏名}}　様',
      '',
      'キャンセル待ちをしていただいている次の活動に、空きが出ました。',
      about,
      '日時　　{{日時}}',
      '',
      '{{期限}}まで、席をお取りしています。参加できるときは、次のページで「参加する」を押してください。',
      '{{リンク}}',
      '',
      'ご都合がつかないときは、同じページで「辞退する」をお選びください。ご案内は次の方へ回ります。',
      '辞退しても、この先のご応募に不利になることはありません。期限を過ぎたときも、次の方へご案内します。',
    ),
  },
  suspended: {
    subject: '募集の掲載を一時停止しました',
    body: lines(
      '{{氏名}}　様',
      '',
      '{{応募の状態}}次の活動について、募集の掲載を一時停止しました。',
      about,
      '日時　　{{日時}}',
      '',
      '{{受け入れの扱い}}',
      'ご不明な点は事務局へお問い合わせください。',
    ),
  },
}

/** What a preview shows in the places. */
export const exampleValues: Required<MailValues> = {
  name: '熊本　花子',
  activity: '昼食の配膳のお手伝い',
  facility: '特別養護老人ホーム　例示苑',
  when: '1月19日（月）11:00〜13:00',
  applied: '受け入れが決まっている',
  whenBefore: '1月18日（日）11:00〜13:00',
  reason: '感染症の予防のため、面会と活動をお休みします。',
  changes: lines('集合場所', '変更前：正面玄関', '変更後：1階の食堂'),
  until: '1月17日（土）11:00',
  standing: '受け入れは取り消されていません。活動の予定が変わるときは、事務局または施設からお知らせします。',
  arrival: lines('住所　　熊本市中央区（例）', '集合場所　1階の食堂', '服装　　動きやすい服', '持ち物　室内履き'),
  visits: lines('1月19日（月）11:00〜13:00　昼食の配膳のお手伝い　2名', '1月20日（火）14:00〜15:00　お話し相手　1名'),
  link: 'https://example.jp/my',
}

/** A letter before its words are chosen: which one, what stands in its places, and who can be asked. */
export type Letter = { template: MailTemplate; values: MailValues; office: Office }

/** A letter in these words. */
export const wordedLetter = ({ office, values }: Pick<Letter, 'values' | 'office'>, { body, subject }: Wording): MailText =>
  letter(fill(subject, values, mailPlaceNames), fill(body, values, mailPlaceNames).split('\n'), office)

/** What only the panel says. */
export const mailTemplateTexts = {
  preview: '見本',
  previewAbout: '例の内容を差し込んだ見本です。書きかえると、すぐに変わります。送るときは、終わりに事務局の連絡先が付きます。',
  places: 'この文面で使える差し込み',
  needed: '（本文に必要）',
  restore: '最初の文面に戻す',
  restoreAbout: '件名と本文を、はじめに用意された文面に戻します。保存すると使われます。',
  restored: '最初の文面に戻しました。保存すると使われます。',
  subject: '件名',
  faults: '直すところ',
} as const
