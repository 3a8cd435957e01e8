import { warekiDay } from '@/domain/calendar/wareki'
import type { DefinitionRefusal, DefinitionState } from '@/domain/kpi/definition'
import type { Figure } from '@/domain/kpi/figure'
import { matterTexts } from './matters'

export const definitionStateLabels: Record<DefinitionState, string> = { draft: '案', proposed: '協議中', agreed: '合意' }

export const definitionRefusals: Record<DefinitionRefusal, string> = {
  no_such_step: 'この状態には進められません。画面を読み込み直して、いまの状態をご確認ください。',
  not_yours: 'この操作はできません。案を作るのは事務局、合意を記録するのは市の担当者です。',
  content_stands: '協議中・合意した定義の内容は変えられません。協議中のときは「案」に戻してから直してください。',
  operator_name_missing: '合意した方（受託者）の職・氏名を入力してください。',
  city_name_missing: '合意した方（委託者）の職・氏名を入力してください。',
  agreed_on_missing: '合意した日を入力してください。',
  agreed_in_future: '合意した日は、今日までの日にしてください。',
  matter_open: matterTexts.open,
  same_person: 'この定義は、あなたが受託者として協議に出したものです。市の合意は、別の方が記録してください。',
}

/** What a new definition begins with; the switches add what is one listing and one office. */
export const usualDefinitionTexts: Record<Figure, string> = {
  facilities:
    '市内にあり、登録の承認を受け、当月末に登録を取りやめていない介護事業所の数です。登録の最終日が月の途中にある事業所は、その月の減に数えます。',
  residents:
    '本人確認が済み、当月末に市内に居住しているボランティア参加希望者の数です。登録を取りやめた方と市外へ転出した方は減に数え、重複した登録は1人と数えます。',
  listings: '介護周辺業務の募集の数です。公開した後に変更や中止があっても、公開した月の数は変わりません。',
  completions:
    '事業所が受け入れ、活動が行われ、完了が確定した数です。受入れの承認だけでは数えません。参加者が完了を確認したとき、又は事業所が参加を記録してから72時間、参加者から申し出がないときに確定します。市外に居住する方の活動も含みます。',
}

export const definitionEffectTexts = {
  title: 'この定義にすると、これまでの月はどうなるか',
  about:
    '合意しても、締めた月の報告書の数は変わりません。合意した後の月をこの定義で数え、これまでの月との差は、合意した後に締める最初の月の「過月分修正」に入ります。',
  month: '月',
  figure: '数値',
  issued: '報告した数',
  present: 'いまの定義で数え直すと',
  draft: 'この定義で数えると',
  difference: '報告した数との差',
  notIssued: '未報告',
  unchanged: 'イ・エは、数え方の切り替えがないため変わりません。文の違いは、上の欄でご確認ください。',
  conflicts: (units: number) =>
    `同じ事業所番号の登録の期間が ${units} 件重なっています。このままでは「事業所番号」で数える定義に合意できません。登録台帳で、重なっている登録の一方を退会にしてください。`,
  none: 'まだ始まった月がありません。',
  inForce: (month: string) => `${month}の月から、この定義で数えています。`,
} as const

export const definitionTexts = {
  term: '数え方の定義',
  agreed: ({ agreedOn, from, version }: { version: number; agreedOn: string; from: string }) =>
    `第${version}版（${agreedOn}合意、${from}から適用）によります。`,
  changed: 'この月から数え方が変わりました。前の月までは報告したとおりとし、数え方の変更による差は過月分修正に含みます。',
} as const

type Limits = { version: number; agreedOn: string; operatorName: string; cityName: string }

/** By which agreement gaps are asked about and closings held up, with who agreed and when. */
export const limitsSaid = (limits: Limits | null): string =>
  limits
    ? `乖離のしきい値と、残っていたら月を締めない点検項目は、「数え方の定義」第${limits.version}版（${warekiDay(limits.agreedOn)}合意。受託者：${limits.operatorName}、委託者：${limits.cityName}）によります。`
    : '乖離のしきい値と、残っていたら月を締めない点検項目は、まだ合意されていません。事務局が「数え方の定義」で案を作り、市が合意すると使われます。'

/** What the database refuses. */
export const definitionConstraintSentences = {
  kpi_definition_stands: definitionRefusals.content_stands,
  kpi_definitions_two_people: definitionRefusals.same_person,
  kpi_definitions_thresholds: '乖離のしきい値は、0から100までの数を入力してください。',
  kpi_definition_incomplete: '合意には、両者の職・氏名と合意した日が必要です。入力してから、もう一度お試しください。',
  programme_follows_definition:
    '数え方は、合意した「数え方の定義」で決まっています。変えるときは、新しい定義の案を作って合意してください。',
} as const
