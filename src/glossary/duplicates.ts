import type { AccountFate, MergeRefusal } from '@/domain/people/merging'
import type { MatchTrait } from '@/domain/people/matchKeys'

export const duplicateDecisionLabels = { merged: '同じ方として統合', different: '別の方' } as const
export type DuplicateDecision = keyof typeof duplicateDecisionLabels

const traitLabels: Record<MatchTrait, string> = {
  name: '氏名',
  kana: '氏名（カナ）',
  birth: '生年月日',
  phone: '電話番号',
  email: 'メールアドレス',
}

export const mergeRefusals: Record<MergeRefusal, string> = {
  not_your_decision: '登録の統合は事務局だけが行えます。',
  same_record: '同じ登録が2回選ばれています。ご本人の別の登録を選んでください。',
  already_merged: 'どちらかの登録は、すでに別の登録へ統合されています。画面を読み込み直して、統合先の登録をご確認ください。',
  kept_withdrawn: '退会した登録を残すことはできません。退会していないほうの登録を残してください。',
  same_slot: '両方の登録で同じ日時枠に応募しているため、統合できません。先に片方の応募を取り消してから、もう一度お試しください。',
  overlapping_visits:
    '両方の登録に、時間の重なる受け入れの記録があるため、統合できません。下に表示した応募を確認し、誤りのほうを取り消してから、もう一度お試しください。',
  reason_required: '理由が入力されていません。同じ方と判断した理由を入力してください。',
}

export const accountFateTexts: Record<AccountFate, string> = {
  none: 'ログイン用のアカウントはどちらにもありません。',
  stays: '残す登録のアカウントで、これまでどおりログインできます。',
  moves: 'もう一方のアカウントを、残す登録へ移します。ご本人はこれまでのメールアドレスでログインできます。',
  one_is_closed:
    '残す登録のアカウントだけを使います。もう一方のアカウントは利用停止になり、ログインできなくなります。両方のメールアドレスへ、そのことをお知らせします。',
}

/** What is counted before somebody decides; see src/queries/mergePreview.ts. */
type Counted = {
  applicationsAhead: number
  completedVisits: number
  otherApplications: number
  reviews: number
  residencesMoved: number
  residencesLeft: number
  residencesReplaced: number
  insurances: number
}

export const duplicateWords = {
  title: '重複の確認',
  about:
    '氏名（またはカナ）と、生年月日・電話番号・メールアドレスのどれかが同じ登録の組です。表記の違い（全角と半角、ひらがなとカタカナ、異体字、空白）は同じとみなします。',
  none: '重複していそうな登録はありません。',
  pending: (count: number) => `登録や変更をしたばかりの${count}人分は、まだ照合していません。少し待って読み込み直してください。`,
  more: (shown: number) => `${shown}組まで表示しています。判断すると次の組が表示されます。`,
  first: '登録1',
  second: '登録2',
  shared: '同じ項目',
  compare: '見比べる',
  compareOf: (one: string, other: string) => `${one} と ${other} を見比べる`,
  traits: (traits: readonly MatchTrait[]) => traits.map((trait) => traitLabels[trait]).join('・'),
  person: (number: string, name: string) => `${number}　${name}`,
  panelLabel: '同じ方かもしれない登録',
  panelNone: '氏名などが重なる登録は見つかっていません。',
  byNumberLink: '登録番号を入力して見比べる',
  byNumber: '見比べる登録の番号',
  byNumberHint: '例：V-000123',
  mergedInto: 'この登録は統合されています。これからの記録は統合先の登録に残ります。',
  openKept: '統合先の登録を開く',
} as const

export const compareWords = {
  title: '登録を見比べる',
  back: '重複の確認へ戻る',
  notFound: '見比べる登録が見つかりません。登録番号を確認して、もう一度お試しください。',
  item: '項目',
  number: '登録番号',
  name: '氏名',
  kana: '氏名（カナ）',
  displayName: '表示名',
  ageBand: '年代',
  experience: '介護の経験',
  birthDate: '生年月日',
  phone: '電話番号',
  email: 'メールアドレス（連絡先）',
  account: 'ログインのメールアドレス',
  stopped: '（利用停止）',
  postalCode: '郵便番号',
  address: '住所',
  residences: '居住の履歴',
  now: '現在まで',
  registeredAt: '登録日時',
  verifiedAt: '本人確認日時',
  withdrawnAt: '退会日時',
  nothing: '—',
  same: '同じ',
  differs: '違う',
  comparison: '比較',
  decided: (label: string, at: string, by: string) => `${at}に${by}さんが「${label}」と判断しています。`,
  alreadyMerged: 'この登録はすでに統合されています。統合は元に戻せません。',
  decide: '同じ方のとき',
  keep: '残す登録',
  keepOf: (number: string, name: string) => `${number}　${name} を残す`,
  willHappen: '統合すると、次のようになります。',
  moving: ({ applicationsAhead, completedVisits, otherApplications }: Counted) =>
    `応募と活動の記録 ${applicationsAhead + completedVisits + otherApplications}件（これからの応募・予定 ${applicationsAhead}件、完了した活動 ${completedVisits}件、そのほか ${otherApplications}件）を、残す登録へ移します。`,
  reviews: (count: number) => `レビュー ${count}件も、活動の記録と一緒に移ります。内容は変わりません。`,
  residencesPass: ({ residencesLeft, residencesMoved, residencesReplaced }: Counted) =>
    [
      `居住の履歴 ${residencesMoved}件を移します。`,
      ...(residencesLeft > 0 ? [`残す登録と期間の重なる ${residencesLeft}件は、もとの登録に残します。`] : []),
      ...(residencesReplaced > 0
        ? [
            `残す登録の ${residencesReplaced}件は、確認の済んだほうと重なる期間を、確認の済んだほうに置き換えます（もとの記録も残ります）。`,
          ]
        : []),
    ].join(''),
  insurances: (count: number) => `保険の記録 ${count}件を移します。`,
  contact: '連絡先は残す登録のものを使い、空いている項目だけをもう一方の連絡先から補います。',
  figures: '登録数（イ）では1人として数えます。締めた月の報告書は変わりません。',
  history: 'もう一方の登録は消えません。統合先を示して残り、誰がいつ統合したかが記録されます。',
  conflicts: '統合する前に確認が必要な応募',
  conflictOf: (index: number) => `応募${index}　`,
  reason: '同じ方と判断した理由',
  confirm: '統合は元に戻せないことを確認しました',
  confirmFirst: '「元に戻せないことを確認しました」にチェックを入れてください。',
  merge: 'この内容で統合する',
  merging: '統合しています…',
  failed: '統合できませんでした。少し待ってから、もう一度お試しください。',
  apart: '別の方のとき',
  apartAbout: '別の方と決めると、この組は「重複の確認」に表示されなくなります。',
  apartReason: '別の方と判断した理由（空欄でもかまいません）',
  different: '別の方として記録する',
  done: '別の方として記録しました。',
  failedApart: '記録できませんでした。少し待ってから、もう一度お試しください。',
  merged: (number: string) => `${number} に統合しました。`,
  busy: '統合の間に新しい応募がありました。画面を読み込み直して、内容を確認してからもう一度お試しください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
} as const

export const mergeConstraintSentences = {
  application_person_stays: '応募した方は変更できません。同じ方の登録が二つあるときは、「重複の確認」で統合してください。',
  history_stays: 'この記録は変更できません。',
  volunteer_merge_is_final: '統合は元に戻せません。誤って統合したときは、システム管理者にご相談ください。',
  duplicate_decisions_different_uq: 'この2つの登録は、すでに別の方として記録されています。',
} as const
