import type { ListingVerdict, RuleGroup } from '@/domain/listingCheck/ruleSet'
import type { RuleSetStatus } from '@/domain/listingCheck/ruleSetStatus'
import type { RuleSetFault } from '@/domain/listingCheck/validateRuleSet'

export const verdictLabels: Record<ListingVerdict, string> = {
  allowed: '問題なし',
  review: '確認が必要',
  prohibited: 'お願いできない仕事',
}
export const ruleGroupLabels: Record<RuleGroup, string> = {
  body_care: '身体介助',
  medical: '医療行為・医療的ケア',
  money: '金銭の管理',
  professional: '専門の知識や資格が必要な仕事',
  grey: '確認が必要な仕事',
  employment: '雇用のように読める表現',
  unclear: '判断できない文章',
  permitted: 'お願いできる仕事',
}
export const ruleSetStatusLabels: Record<RuleSetStatus, string> = { draft: '下書き', published: '公開中', retired: '以前の版' }

/** 「入浴の介助」：身体に触れる介助は…… */
export const prohibitedText = ({ reason, suggestion, text }: { reason: string; suggestion: string; text: string }): string =>
  `「${[...text].slice(0, 40).join('')}」：${reason}${suggestion}`

/** Of what a slot says of its own. */
export const slotSupervisorLabel = '日時枠の指導担当'

/** Why a slot may not say this of who is there. */
export const slotSupervisorRefused = (hit: { reason: string; suggestion: string; text: string }): string =>
  `${prohibitedText(hit)}「この日の指導担当」には、いっしょに動く職員の氏名と役職だけを書いてください。`

/** What is wrong with a version, so that it can be found and mended. */
export function ruleSetFaultSentence(fault: RuleSetFault): string {
  switch (fault.fault) {
    case 'shape':
      return `「${fault.at}」の入力が足りないか、形が正しくありません。`
    case 'duplicateKey':
      return `記号「${fault.at}」のルールが2つあります。`
    case 'unknownList':
      return `ルール「${fault.at}」の語のリスト「@${fault.list}」がありません。`
    case 'pattern':
      return `ルール「${fault.at}」の語の並び「${fault.pattern}」は読み取れません。`
    case 'noExamples':
      return `ルール「${fault.at}」に例文がありません。`
    case 'noSignRuleMissing':
      return `ルール「${fault.at}」がありません。お願いできる仕事が読み取れない文章を止めるために必要です。`
    case 'example':
      return `ルール「${fault.at}」の例文「${[...fault.text].slice(0, 30).join('')}」は「${verdictLabels[fault.expected]}」のはずが「${verdictLabels[fault.got]}」になります。`
  }
}

export const judgementTexts = {
  label: '文章の判定',
  about: (version: number) => `最後に保存した文章を、判定ルール第${version}版で判定した結果です。`,
  nothing: '気になる表現は見つかりませんでした。',
} as const

/** How the operator is asked to decide on a text the rules stop. */
export const ruleSetTexts = {
  panel: '版の作成と公開',
  rules: 'この版のルールを一覧で見る',
  reason: '版を作る理由',
  aboutPublishing:
    '公開の前に、すべてのルールの例文が正しく判定されることを確かめます。公開すると、掲載中の募集案件も新しい版で判定し直します。',
  aboutCopying: '公開した版は変更できません。直すときは、この版を写した新しい版を作ります。',
  busy: '処理しています…',
  failed: '通信できませんでした。画面を読み込み直して、版の状態を確認してください。',
  copy: 'この版から新しい版を作る',
  publish: 'この版を公開する',
  notDraft: '公開した版のルールは変更できません。新しい版を作ってから変更してください。',
  onePublished: '公開中の版は1つだけです。画面を読み込み直してください。',
  notYourDecision: 'この操作は事務局が行います。',
  notFound: '判定ルールの版が見つかりません。画面を読み込み直してください。',
  reasonMissing: '版を作る理由を入力してください。',
  draftThere: 'すでに下書きの版があります。その版を直すか、公開してから新しい版を作ってください。',
  faulty: (faults: readonly string[]) =>
    `この版は、まだ公開できません。次の点を直してください。${faults.slice(0, 10).join(' ')}${faults.length > 10 ? ` ほか${faults.length - 10}件。` : ''}`,
} as const
