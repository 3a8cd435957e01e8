import type { CaseKind, CaseRefusal, Publicity } from '@/domain/caseRecord/caseRecord'
import type { MeetingKind, MeetingParty, MeetingRefusal, MeetingStatus } from '@/domain/meeting/meeting'
import type { Channel, PublicityAudience } from '@/domain/publicity/publicity'
import type { PlannedStops } from '@/domain/serviceLevel/uptime'

export const meetingKindLabels: Record<MeetingKind, string> = {
  regular: '定例会',
  consultation: '協議',
  kickoff: '開始時の打合せ',
  closing: '終了時の打合せ',
  other: 'その他',
}
export const meetingStatusLabels: Record<MeetingStatus, string> = { planned: '予定', held: '実施済み', called_off: '中止' }
export const meetingPartyLabels: Record<MeetingParty, string> = { city: '委託者', operator: '受託者', both: '双方' }
export const meetingRefusals: Record<MeetingRefusal, string> = {
  no_such_transition: 'この会議は、いまの状態からその状態へは変更できません。画面を読み込み直して、いまの状態をご確認ください。',
  not_your_decision: '会議の記録は事務局が入力します。内容に誤りがあるときは、議事録の修正指示でお知らせください。',
  day_ahead: '開催日がこれから先の日のため、「実施済み」にはできません。開催日を確認してください。',
  ends_before_start: '終わりの時刻が、始まりより前になっています。時刻を確認してください。',
  task_due_before: '宿題の期限が、開催日より前になっています。日付を確認してください。',
  task_done_before: '宿題の「終わった日」が、開催日より前になっています。日付を確認してください。',
  task_done_ahead: '宿題の「終わった日」が、これから先の日になっています。終わってから入力してください。',
  next_before: '次回の日が、開催日より後になっていません。日付を確認してください。',
}

export const plannedStopsLabels: Record<PlannedStops, string> = {
  counted: '計画停止も停止として数える',
  left_out: '計画停止の時間を計算から除く',
}

export const channelLabels: Record<Channel, string> = {
  website: 'ウェブサイト',
  sns: 'SNS',
  flyer: 'ちらし',
  poster: 'ポスター',
  mail: 'メール・郵送',
  press: '新聞・放送',
  event: '催し・説明会',
  newsletter: '広報紙・会報',
  partner: '関係団体からの案内',
  other: 'その他',
}
export const publicityAudienceLabels: Record<PublicityAudience, string> = {
  facilities: '介護事業者',
  residents: '住民',
  both: '介護事業者と住民',
}
export const activityRefusals = {
  reachedAhead: '行った日がこれから先の日のため、届いた数はまだ入力できません。行ってから入力してください。',
  unitMissing: '届いた数の数え方が入力されていません。例：表示回数、配布枚数',
  badTag: '目印は、半角の英数字とハイフンで40字までです。',
  tagTaken: 'この目印は、ほかの周知に付いています。別の目印を入力するか、空欄にして自動で付けてください。',
} as const
export const activityTexts = {
  label: '目印付きのアドレスとQRコード',
  none: '保存すると、目印付きのアドレスとQRコードを表示します。',
  about:
    'ちらしや投稿には、このアドレスかQRコードを使ってください。開かれた回数と、そこから登録に進んだ数を数えます（「施設への周知と登録」の画面で見られます）。',
  elsewhere:
    'この宛先は、このシステムの外のページです。目印は付きますが、来訪はここでは数えられません。数えるには「案内した先のアドレス」を空欄にするか、このシステムのページにしてください。',
  file: { png: 'QRコードの画像（PNG）', svg: 'QRコードの図（SVG）' },
  notYours: 'QRコードは、市担当者と事務局だけが取り出せます。',
  badCode: 'QRコードを取り出せませんでした。周知の実績の画面から、もう一度お試しください。',
  noCode: 'この周知には、目印付きのアドレスがありません。記録を保存してから、もう一度お試しください。',
  code: (address: string) => `QRコード：${address}`,
} as const

/** On the screen of outreach: who came by which channel. */
export const funnelScreenTexts = {
  about: '目印の付いたアドレスから来た方が、どこまで進んだかです。事業全体の数で、区やサービスの条件では変わりません。',
  none: '周知の実績の記録がまだありません。「周知の実績」に記録すると、目印の付いたアドレスができます。',
  rules: '数え方',
  byActivity: (shown: number, all: number) =>
    shown < all ? `周知ごとに見る（新しい${shown}件、全${all}件）` : `周知ごとに見る（${all}件）`,
  activity: '周知',
  all: '周知の実績の一覧',
  count: (value: number) => new Intl.NumberFormat('ja-JP').format(value),
} as const

export const caseKindLabels: Record<CaseKind, string> = { good: '好事例', issue: '課題事例' }
export const publicityLabels: Record<Publicity, string> = {
  open: '公開できる',
  report_only: '市への報告まで',
  closed: '載せない',
}
export const caseRefusals: Record<CaseRefusal, string> = {
  consent_missing:
    '施設の承諾が入力されていません。「承諾した方」と「承諾の日」を入力するか、公開の可否を「載せない」にしてください。',
  consent_ahead: '承諾の日がこれから先の日になっています。日付を確認してください。',
}

export const signerTexts = {
  title: '合意した方を選ぶ',
  about: '選ぶと、下の欄に入ります。保存すると記録されます。',
  sides: { operator: '受託者', city: '委託者' },
  choose: '選んでください',
  nobody: '登録されている方がいません',
  unknown:
    '受託者の側は、契約の代表者、業務責任者・従事者の台帳、事務局の利用者のいずれかから選んでください。台帳にない方は、先に台帳に登録してください。',
} as const
