import type { ApplicationStatus } from '@/domain/application/status'
import { atTheGate } from './atTheGate.mjs'

/** What residents read of the states of their own applications: a short name and what it means for them. */
export const visitStates: Record<ApplicationStatus, readonly [name: string, meaning: string]> = {
  applied: ['応募中', '施設の返事を待っています。決まるまで、取り消すことができます。'],
  waitlisted: [
    'キャンセル待ち',
    '募集人数に達しているため、空きが出るのを待っています。空きが出ると、応募の早い順にメールとこの画面でご案内します。',
  ],
  accepted: ['参加決定', '施設が受け入れを決めました。当日のことは、この活動の欄でご確認ください。'],
  declined: ['見送り', '今回は、施設で受け入れができませんでした。'],
  withdrawn: ['応募取消', 'ご自身で応募を取り消しました。'],
  expired: ['期限切れ', '開始時刻までに施設の返事がなかったため、応募は終わりました。'],
  cancelled: ['中止', '決まっていた活動が取りやめになりました。'],
  attended: ['参加の確認待ち', '記録に間違いがなければ「参加しました」を押してください。'],
  no_show: ['不参加の記録', '施設が「来られなかった」と記録しました。違うときは、期限までに申し出てください。'],
  disputed: ['事務局が確認中', '申し出を受け付けました。事務局が施設に確かめて、結果を記録します。'],
  completed: ['活動完了', '活動が完了しました。ご参加ありがとうございました。'],
}

/** An accepted activity that is done at home or online. */
export const acceptedAtHome: readonly [name: string, meaning: string] = [
  '参加決定',
  '施設が受け入れを決めました。施設へ行く必要はありません。下の方法で活動してください。',
]

/** A seat was held until the listing was taken off the site. */
export const restingOffer: readonly [name: string, meaning: string] = [
  visitStates.waitlisted[0],
  '募集の公開がいま止まっているため、席のご案内も止まっています。順番はそのままです。公開が再開し、席が空いていれば、あらためてメールとこの画面でご案内します。',
]

/** Called off by the person; what others call off is 中止. */
export const calledOffByMe: readonly [name: string, meaning: string] = ['参加取りやめ', 'ご自身で参加を取りやめました。']

/** An accepted visit that has begun and is not recorded yet. */
export const awaitingRecord: readonly [name: string, meaning: string] = [
  '施設の記録待ち',
  '活動の時間になりました。施設が参加を記録すると、こちらで確認できます。',
]

/** On the waiting list, with a free seat held for them. */
export const offeredSeat: readonly [name: string, meaning: string] = [
  '空きが出ました',
  '参加できるときは、期限までにお返事ください。期限を過ぎると、次の方へご案内します。',
]

export const travelLabel = (minutes: number): string => (minutes === 0 ? '必要ない（続けて活動できる）' : `${minutes}分`)

export const signInRefusals = {
  incomplete: 'メールアドレスとパスワードの両方を入力してください。',
  wrong:
    'ログインできませんでした。メールアドレスとパスワードをご確認ください。続けて間違えると、10分ほどログインできなくなります。',
} as const

export const resetRefusals = {
  spent: 'この手続きの期限が切れているか、すでに使われています。もう一度、パスワード再設定のメールをお申し込みください。',
  differ: '2つのパスワードが違っています。同じものを入力してください。',
  emailMissing: 'メールアドレスを「name@example.jp」のように入力してください。',
} as const

/** The field is named beside it. */
export const stepRefusals = { missing: '入力してください。', choose: '1つ選んでください。' } as const

export const requestRefusals = {
  elsewhere: 'このサイトの画面から送られたものと確かめられませんでした。画面を読み込み直して、もう一度お試しください。',
  tooLarge: atTheGate.tooLarge,
} as const

/** The mail with which a resident chooses a new password; plain text. */
export const resetMail = (link: string) => ({
  subject: 'パスワードの再設定について',
  body: `介護ボランティアのパスワード再設定のお申し込みを受け付けました。

1時間以内に次のアドレスを開いて、新しいパスワードを設定してください。

${link}

お心当たりがないときは、このメールは捨てていただいてかまいません。パスワードは変わりません。
このメールには返信できません。
`,
})
