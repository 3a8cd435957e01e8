import { LARGEST_DELIVERABLE_MB } from '@/domain/deliverable/givenFile'
import type { DueRule } from '@/domain/deliverable/due'
import type { DeliverableEvent } from '@/domain/deliverable/event'
import type { DeliverableKind, DeliverableStatus } from '@/domain/deliverable/kind'
import type { DeliverableRefusal } from '@/domain/deliverable/moves'

export const deliverableKindLabels: Record<DeliverableKind, string> = {
  monthly_report: '月報',
  seminar_report: 'セミナー等実施状況報告書',
  consultation_report: '個別相談実施報告書',
  minutes: '議事録',
  completion_report: '業務完了報告書',
  implementation_plan: '実施計画書',
  service_level_agreement: 'サービスレベル合意書',
  accident_report: '事故報告書',
  outreach_list: '周知実績一覧',
  deliverables_list: '成果物一覧',
  reduction_statement: '減額計算書',
  other: 'その他の資料',
}
export const deliverableStatusLabels: Record<DeliverableStatus, string> = {
  drafting: '作成中',
  submitted: '提出',
  revision_requested: '修正指示',
  resubmitted: '再提出',
  approved: '承認',
  delivered: '納入済',
  voided: '不要',
}
export const dueRuleLabels: Record<DueRule, string> = {
  next_month: '翌月10日',
  contract_end: '契約の最終日',
  event: '行った日からの日数',
  agreed: '協議・指示で決めた日',
}
export const deliverableEventLabels: Record<DeliverableEvent, string> = {
  owed: '登録',
  due_set: '期限の決定',
  issued: '版の作成',
  submitted: '提出',
  first_approved: '1人目の承認',
  approved: '承認',
  revision_requested: '修正指示',
  delivered: '納入',
  voided: '不要になった',
}

export const deliverableRefusals: Record<DeliverableRefusal, string> = {
  not_your_move: 'この操作はできません。提出は事務局、承認と修正指示は市の担当者が行います。',
  waiting_for_city: '市の承認を待っている成果物です。承認または修正指示のあとで、新しい版を作ってください。',
  not_submitted: 'この成果物は承認を待っていません。画面を読み込み直して、いまの状態をご確認ください。',
  nothing_to_submit: '提出していない新しい版がありません。先に新しい版を作ってから、提出してください。',
  not_approved: '承認されていない成果物は納入済にできません。承認のあとで、もう一度お試しください。',
  comment_required: '修正してほしい内容を「市からのコメント」に入力してください。',
  own_work: 'ご自身が作成または提出した版は承認できません。市のほかの担当者が承認してください。',
  voided:
    '不要になった成果物です。理由は、期限の欄をご確認ください。契約の期間が変わって不要になったものは、期間に戻ると、また提出できるようになります。',
  same_person: '1人目の承認はあなたが行いました。承認には、市のもう1人の担当者の承認が必要です。',
}

export const deliverableActionTexts = {
  notFound: '成果物が見つかりません。一覧から選び直してください。',
  badRequest: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
  notYours: 'この画面は市の担当者と事務局が使います。',
  noFile: 'ファイルが見つかりません。画面を読み込み直して、もう一度お試しください。',
  badFileName:
    'このファイル名では保存できません。「\\ / : * ? " < > |」を除き、120文字以内の名前に変えて、もう一度お試しください。',
  tooLarge: `ファイルが大きすぎます。${LARGEST_DELIVERABLE_MB}MBまでのファイルを選んでください。`,
  emptyFile: 'ファイルが空です。中身のあるファイルを選んでください。',
  noFiles: '版には、ファイルが1つ以上必要です。',
  dueNoteMissing: '期限を決めた経緯が入力されていません。協議の日付や指示の内容を入力してください。',
  alreadyOwed: '同じ成果物がすでに登録されています。一覧でご確認ください。',
  reportMissing: 'この月の月報がまだ締められていません。「月の締めと報告書」で締めると、提出になります。',
  edition: (version: number) => `第${version}版`,
  ofMonth: (month: string) => `${month}分`,
  reportOf: (kind: DeliverableKind, about: string) => `${deliverableKindLabels[kind]}（${about}）`.slice(0, 200),
  voided: (from: string, to: string) =>
    `契約の期間が${from}から${to}までに変わり、この月が期間に入らなくなったため、提出は不要です。`,
  monthlyTitle: (month: string) => `月報（${month}分）`,
} as const

export const dateRefusals = {
  not_yours: '期限は、事務局または市の担当者が入力します。',
  date_is_fixed: 'この成果物の期限は仕様書で決まっているため、変更できません。',
  city_only: '提出したあと、または期限を過ぎたあとの期限の変更は、市の担当者が入力します。市にご依頼ください。',
} as const

export const deliverableConstraintSentences = {
  deliverable_move_refused:
    'この成果物は、いまの状態からその状態へは変更できません。画面を読み込み直して、いまの状態をご確認ください。',
  deliverable_needs_two:
    'この事業では、成果物の承認に市の担当者2人（別の方）の承認が必要です。「成果物」の画面から、2人目の方が承認してください。',
  deliverable_own_work: deliverableRefusals.own_work,
  deliverable_version_is_final: '発行した版は変更できません。訂正は新しい版で行ってください。',
  issued_is_complete: '発行したものに、あとからファイルを加えることはできません。新しい版を作ってください。',
  programme_kind_subject_idx: deliverableActionTexts.alreadyOwed,
  deliverable_version_idx: 'ほかの方が、ちょうど新しい版を作りました。画面を読み込み直して、もう一度お試しください。',
} as const
