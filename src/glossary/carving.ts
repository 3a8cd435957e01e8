import type { StepRefusal } from '@/domain/carving/choosing'
import type { Band } from '@/domain/carving/minutes'
import type { DayType, Doer, StepClass, StepRisk, StepSkill } from '@/domain/carving/step'
import type { SuggestionReason } from '@/domain/carving/suggestClass'

export const dayTypeLabels: Record<DayType, string> = { weekday: '平日', holiday: '休日' }
export const doerLabels: Record<Doer, string> = { professional: '専門職', assistant: '介護助手', other: 'その他' }
export const stepClassLabels: Record<StepClass, string> = { professional: '専門', around: '周辺', prohibited: '禁止' }
export const stepSkillLabels: Record<StepSkill, string> = {
  anyone: 'だれでもできる',
  briefed: '説明を聞けばできる',
  trained: '研修が要る',
  licensed: '資格が要る',
}
export const stepRiskLabels: Record<StepRisk, string> = {
  low: '小さい',
  some: '気を付けることがある',
  high: '大きい（けが・誤り・情報もれなど）',
}
export const bandLabels: Record<Band, string> = {
  early: '早朝（9時まで）',
  morning: '午前（9〜12時）',
  noon: '昼（12〜14時）',
  afternoon: '午後（14〜17時）',
  evening: '夕方・夜（17時から）',
}

export const suggestionReasons: Record<SuggestionReason, string> = {
  body_care: 'お身体に触れる介助と読み取れます。ボランティアにはお願いできません。',
  medical: '薬や医療に関わる行為と読み取れます。ボランティアにはお願いできません。',
  money: 'お金や通帳の扱いと読み取れます。ボランティアにはお願いできません。',
  profession: '専門職の判断や記録が要る仕事と読み取れます。',
  infection: '汚物など、感染に気を付ける仕事と読み取れます。任せられるかは専門職が判断してください。',
  around: '介護の周りの仕事と読み取れます。',
  unknown: '内容から判断できませんでした。「何を」「どうする」を書き足すか、区分をお選びください。',
}

export const stepRefusals: Record<StepRefusal, string> = {
  chosen_is_not_around:
    '「専門」「禁止」の工程は募集にできません。「募集にする」を外すか、工程を分けて周辺の部分だけをお選びください。',
  licence_needed:
    '「資格が要る」工程は募集にできません。「募集にする」を外すか、工程を分けて、だれでもできる部分だけをお選びください。',
  too_risky:
    'リスクが「大きい」工程は募集にできません。「募集にする」を外すか、工程を分けて、危なくない部分だけをお選びください。',
  prohibited_stays:
    '身体介助・医療行為・金銭の管理などと読み取れる工程は、「周辺」にできません。工程を分けて書き直すか、事務局へご相談ください。',
}

export const stepInput = {
  notATime: '時刻は「09:30」のように、時と分で入力してください。',
  noMinutes: '分数が分かりません。分数を入力するか、始まりと終わりの時刻を直してください。',
  stepNumber: (number: number) => `工程 ${number}`,
} as const

const hours = (minutes: number): string => `${Math.floor(minutes / 60)}時間${minutes % 60 === 0 ? '' : `${minutes % 60}分`}`

export const carvingPanelTexts = {
  summary: '時間の見える化',
  className: '区分',
  total: '合計',
  minutes: (minutes: number) => `${minutes}分`,
  freed: (minutes: number) => `選んだ周辺の工程で、専門職の時間が週に ${hours(minutes)} 空きます。`,
  freedNothing:
    'まだ専門職の時間は空きません。いま専門職が行っている周辺の工程を「募集にする」で選ぶと、週あたりの時間が出ます。',
  freedHow: (minutes: number, days: number) => `計算：選んだ工程 ${minutes}分 × 週${days}日`,
  suggestion: '区分の提案',
  suggested: (label: string) => `提案：${label}`,
  use: (label: string) => `「${label}」にする`,
  judging: '読み取っています…',
  writeFirst: '工程の内容を書くと、区分の提案が出ます。',
  draft: '募集を作る',
  draftAbout:
    '保存した工程のうち「募集にする」を選んだものから、安全な言い回しのひな形を使って下書きを作ります。内容は事務局が確認してから公開されます。',
  make: '選んだ工程から募集を作る',
  making: '作っています…',
  saveFirst: 'シートを保存すると、選んだ工程から募集を作れます。',
  nothingChosen: '「募集にする」工程が選ばれていません。周辺の工程を選び、保存してから、もう一度お試しください。',
  failed: '下書きを作れませんでした。画面を読み込み直して、もう一度お試しください。',
  badRequest: '送られた内容を読み取れません。画面を読み込み直して、もう一度お試しください。',
  notFound: 'この切り出しシートは見つかりません。一覧に戻って選び直してください。',
  listings: 'このシートからできた募集',
  noListings: 'まだありません。',
} as const

/** The title of a draft from a sheet: that of its longest step, and whether there is more. */
export const draftTitle = (title: string, more: boolean): string => (more ? `${title}など`.slice(0, 80) : title.slice(0, 80))

/** What is asked, step by step. */
export const draftDescription = (parts: readonly { from: string; minutes: number; text: string }[]): string =>
  [
    'お願いしたいことは次のとおりです。進め方は、はじめに職員が一緒に行いながらお伝えします。',
    ...parts.map(({ from, minutes, text }) => `・${from}ごろ（約${minutes}分）：${text}`),
  ].join('\n')

/** Said where no template says it. */
export const neverAsked = 'お身体に触れる介助、医療に関わること、お金を扱うことはお願いしません。'
