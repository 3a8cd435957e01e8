import type { EntryFault, EntryField } from '@/domain/people/registering'
import { letter, type MailText } from './mail'

export const entryLabels: Record<EntryField, string> = {
  name: '氏名',
  kana: '氏名（カナ）',
  displayName: '表示名（施設に表示する名前）',
  ageBand: '年代',
  experience: '介護の経験',
  motives: '参加の動機（当てはまるものをすべて）',
  motive: '参加の動機（ご本人の言葉）',
  birthDate: '生年月日',
  phone: '電話番号',
  email: 'メールアドレス',
  postalCode: '郵便番号',
  address: '住所',
  ward: '区（市内にお住まいの方）',
  municipalityName: '市区町村（市外にお住まいの方）',
  since: 'いまの住まいはいつから',
  proof: '住まいの確認の方法',
  identitySeen: '本人確認が済んだ',
  agreed: '登録と個人情報の取り扱いに、ご本人の同意を受けた',
  consentWay: '同意を受けた方法',
  guardianName: '保護者の氏名（18歳未満の方）',
  guardianPhone: '保護者の電話番号',
  account: 'ご本人がログインできるアカウントを作る',
}

export const entryFaultTexts: Record<EntryFault, string> = {
  required: '入力されていません。入力してください。',
  not_a_day: '日付を読み取れません。年・月・日を確認してください。',
  in_future: 'これから先の日付です。日付を確認してください。',
  not_kana: 'カタカナで入力してください。',
  not_an_email: 'メールアドレスの形になっていません。入力を確認してください。',
  not_a_phone: '電話番号の桁数が合いません。市外局番から入力してください。',
  no_way_to_reach: '電話番号・メールアドレス・住所のどれか一つは入力してください。連絡ができなくなります。',
  one_of_both: '市内の方は区を、市外の方は市区町村を入力してください（どちらか一方です）。',
  needs_birth_date: '20歳未満の方は、保護者の同意が必要かどうかを確かめるため、生年月日を入力してください。',
  needs_email: 'アカウントを作るには、メールアドレスが必要です。',
  not_agreed: 'ご本人の同意を受けてから登録してください。',
  guardian_needed: '保護者の氏名を入力してください。',
  not_declared_only: '「本人の申告」だけでは本人確認が済んだことにできません。書類などで確認するか、チェックを外してください。',
}

export const entryTexts = {
  title: '窓口・電話での登録',
  about:
    '窓口や電話で申し込んだ方を、ご本人に代わって登録します。聞き取った内容と、同意を受けた方法・職員・日時が記録に残ります。',
  person: '登録する方',
  home: 'お住まいと確認',
  homeHint: '本人確認が済み、市内にお住まいの方が、登録数（イ）に入ります。',
  reach: '連絡先',
  reachHint: 'メールアドレスがない方には、アカウントを作りません。お知らせは「手紙で知らせる方」の画面から印刷できます。',
  consent: '同意',
  guardianHint: '18歳未満の方は、参加が決まる前に保護者の同意が必要です。あとから「同意の記録」に登録することもできます。',
  chooseOne: '選んでください',
  motivesHint: '聞き取れたものだけでかまいません。お名前を出さずに集計します。',
  ageBandHint: '生年月日を入力すると、自動で決まります。',
  register: '登録する',
  registering: '登録しています…',
  failed: '登録できませんでした。少し待ってから、もう一度お試しください。',
  faultsTitle: '次の項目を確認してください',
  found: '同じ方かもしれない登録があります',
  foundAbout: 'すでに登録のある方なら、新しく登録せずに、その登録をお使いください。',
  foundPerson: (number: string, name: string, traits: string) => `${number}　${name}（${traits}が同じ）`,
  useThis: 'この登録で応募へ進む',
  nobodyElse: 'どの方とも別の方なので、新しく登録する',
  done: (number: string) => `${number} として登録しました。`,
  next: '続けて応募する',
  open: '登録の内容を見る',
  another: '別の方を登録する',
  notYours: 'この操作は事務局だけが行えます。',
  notFound: '登録が見つかりません。画面を読み込み直して、もう一度お試しください。',
  emailTaken: 'このメールアドレスのアカウントはすでにあります。ご本人の登録がないか「ボランティア」の一覧で確認してください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
} as const

export const applyForTexts = {
  title: '代わりに応募する',
  about: (number: string, name: string) => `${number}　${name} さんの応募です。応募の決まりは、ご本人が応募するときと同じです。`,
  panelLabel: '窓口・電話での応募',
  panelLink: 'この方の代わりに応募する',
  ward: '区',
  anyWard: 'すべての区',
  day: '日にち',
  filter: '絞り込む',
  none: '条件に合う募集がありません。区や日にちを変えてお試しください。',
  listing: '募集案件',
  facility: '施設',
  slots: '日時（選ぶと応募します）',
  seats: (left: number) => (left > 0 ? `あと${left}人` : '空きなし・キャンセル待ち'),
  slotOf: (span: string, title: string) => `${title}　${span} に応募する`,
  message: '施設へのひとこと（空欄でもかまいません）',
  applying: '応募しています…',
  done: '応募しました。',
  letter: 'お渡しする案内を印刷する',
  more: (shown: number) => `先の日時のものから${shown}件までを表示しています。区や日にちで絞り込んでください。`,
  failed: '応募できませんでした。少し待ってから、もう一度お試しください。',
} as const

/** Seats held for people whom only the telephone reaches. */
export const callTexts = {
  title: 'お電話での空席のご案内',
  people: '連絡する方',
  person: (number: string, name: string) => `${number}　${name}`,
  phone: '電話番号',
  noPhone: '登録がありません',
  until: (instant: string) => `${instant}まで、この方のために席を取っています。過ぎると次の方へ案内します。`,
  takes: '参加する',
  declines: '辞退する',
  declinedBecause: 'お電話で、空席のご案内を辞退されたため',
} as const

/** What is handed over or posted to somebody without e-mail. */
export const letterTexts = {
  listTitle: '手紙で知らせる方',
  listAbout:
    'メールアドレスもアカウントもない方と、メールを送れなかった方の、これからの応募です。状態が変わったら、案内を印刷してお渡しするか郵送し、「送付済みにする」を押してください。状態や日時が変わると、新しい案内として「未送付」に戻ります。',
  none: '手紙で知らせる応募はありません。',
  person: 'ボランティア',
  activity: '活動',
  startsAt: '開始日時',
  status: '状態',
  changedAt: '状態の変更',
  sent: '送付',
  unsent: (count: number) => `まだ送っていない案内　${count}通`,
  sentAlready: (count: number) => `送付済み　${count}通`,
  print: '印刷',
  printOf: (name: string, title: string) => `${name} さんへの「${title}」の案内を印刷`,
  open: '案内を開く',
  notFound: '応募が見つかりません。画面を読み込み直して、もう一度お試しください。',
  title: 'ボランティア活動のご案内',
  to: (name: string) => `${name}　様`,
  issued: (day: string) => `${day}発行`,
  number: (number: string) => `登録番号　${number}`,
  applied:
    'ご応募を受け付けました。施設の返事が決まりましたら、あらためてお知らせします。返事が届くまで、お越しいただく必要はありません。',
  waitlisted: '募集人数に達しているため、キャンセル待ちとしてお預かりしています。席が空いたときは、事務局からご連絡します。',
  accepted: '参加が決まりました。下の日時にお越しください。お会いできるのを楽しみにしております。',
  other: '次のご応募は、いまは参加の予定になっていません。ご不明な点は事務局へお電話ください。',
  reason: '理由',
  cannotCome: '都合が悪くなったときは、早めに事務局へお電話ください。取りやめても、次のご応募に影響はありません。',
  notAsked:
    '入浴・排せつ・食事の介助、薬の取り扱い、お金の管理などは、ボランティアにお願いすることはありません。頼まれたときは断ってかまいません。',
  office: '事務局',
  phone: (phone: string) => `電話　${phone}`,
} as const

export const letterMarkTexts = {
  mark: '送付済みにする',
  undo: '送付済みを取り消す',
  saving: '記録しています…',
  unsent: '未送付',
  by: (at: string, name: string) => `${at}　${name}が送付`,
  failed: '記録できませんでした。通信の状態を確かめて、もう一度お試しください。',
  waiting: 'まだ送っていない案内',
  waitingHint: 'メールの届かない方への案内です。印刷してお渡しするか、郵送してください。',
} as const

export const letterMarkRefusals = {
  not_yours: '案内の送付を記録できるのは事務局だけです。',
  not_found: '手紙で知らせる応募が見つかりません。メールが届くようになった方には、メールでお知らせしています。',
  says_else:
    '画面を開いたあとで応募の状態か日時が変わったため、案内の内容が変わりました。画面を読み込み直して、新しい案内を印刷してください。',
  unreadable: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
} as const

/** To somebody whose account the office made while they stood at the counter or were on the phone. */
export const residentInvitation = ({ choose, name, signIn }: { name: string; signIn: string; choose: string }): MailText =>
  letter('ボランティアの登録が済みました', [
    `${name}　様`,
    '',
    '介護ボランティア事業への登録が済みました。',
    '募集をさがして応募したり、予定を確認したりできるアカウントを作りました。はじめに、パスワードをお決めください。',
    '',
    'パスワードを決める（このメールアドレスを入力すると、手続きのメールが届きます）',
    choose,
    '',
    'ログイン',
    signIn,
  ])

export const letterFactLabels = {
  facility: '施設',
  address: '住所',
  remote: '在宅・オンライン',
  facilityPhone: '施設の電話番号',
  place: '集合場所',
  access: '最寄り',
  parking: '駐車場',
  supervisor: 'いっしょに動く職員',
  what: '活動の内容',
  clothing: '服装',
  belongings: '持ち物',
  meals: '食事',
  notes: '補足',
} as const

export const walkFrom = (stop: string, minutes: number | null): string =>
  minutes === null ? stop : `${stop}から徒歩${minutes}分`
