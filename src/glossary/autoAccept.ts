import type { CheckResult, Outcome, RuleKind, RuleState } from '@/domain/autoAccept/rule'

export const ruleKindLabels: Record<RuleKind, string> = { visits: '何度も来ている方', regular: 'いつもの方' }
export const ruleStateLabels: Record<RuleState, string> = { active: '有効', ended: '終了' }

export const checkLabels: Record<CheckResult, string> = {
  met: '当てはまる',
  too_few_visits: '回数に足りない',
  was_absent: '不参加の記録がある',
  names_another: '別の方の決まり',
}
export const outcomeLabels: Record<Outcome, string> = {
  accepted: '自動で受け入れ',
  no_rule_met: '当てはまる決まりなし',
  facility_paused: '施設が休止中',
  person_paused: 'ご本人がお休み中',
  slot_full: '募集人数に達していた',
  overlap: '同じ時間帯に別の活動',
  too_close: '移動の時間が不足',
  already_started: '開始時刻を過ぎていた',
  not_possible: '受け入れできない状態',
}

/** What a rule is called in lists and in the record of decisions. */
export const ruleTitle = {
  visits: (visits: number): string => `この施設で${visits}回以上完了し、不参加のない方`,
  regular: (displayName: string): string => `いつもの方：${displayName}`,
}

export const ruleRefusals = {
  visits_missing: '回数が入力されていません。1から50までの数を入力してください。',
  person_missing: '「いつもの方」は、その方の応募の画面から登録してください。',
  is_over: '終了した決まりは元に戻せません。必要なときは、新しく登録してください。',
  not_yours: 'この操作は、施設の担当者と事務局だけができます。必要なときは事務局へご連絡ください。',
  not_found: '見つかりませんでした。画面を読み込み直して、もう一度お試しください。',
} as const

export const autoAcceptTexts = {
  title: '自動受け入れ',
  about:
    'この方の応募を、これから自動で受け入れることができます。返事を待っている応募も、その場で受け入れます。席が空いていて、時間の重なりがないときだけ働きます。',
  decided: (outcome: Outcome): string => `決まりによる判定：${outcomeLabels[outcome]}`,
  accepted: '決まりにより、自動で受け入れました。',
  left: '決まりでは受け入れを決めていません。施設が決めてください。',
  none: '有効な自動受け入れの決まりはありませんでした。',
  add: '「いつもの方」に登録する',
  adding: '登録しています…',
  regular: 'この方は「いつもの方」です。応募を自動で受け入れます。',
  end: '「いつもの方」から外す',
  ending: '変更しています…',
  failed: '変更できませんでした。通信の状態を確かめて、もう一度お試しください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
} as const
