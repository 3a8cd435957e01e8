import {
  type BriefingRefusal,
  type BriefingStatus,
  type BriefingWay,
  LEAST_QUESTIONS,
  type QuizChoice,
} from '@/domain/briefing/briefing'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export const briefingStatusLabels: Record<BriefingStatus, string> = { draft: '下書き', published: '公開' }
export const quizChoiceLabels: Record<QuizChoice, string> = { a: '選択肢1', b: '選択肢2', c: '選択肢3' }
export const briefingWayLabels: Record<BriefingWay, string> = { site: '画面で受講', counter: '事務局が窓口・電話で説明' }

export const briefingRefusals: Record<BriefingRefusal, string> = {
  published_stays:
    '公開した版は変更できません。内容を直すときは、新しい版を作成してください（空欄のまま保存すると、いまの版の内容が入ります）。',
  text_missing: '「してよいこと」と「してはいけないこと」の両方を入力してから公開してください。',
  too_few_questions: `確認の問題は${LEAST_QUESTIONS}問以上必要です。問題を追加してから公開してください。`,
}

export const quizRefusals = {
  unanswered: '答えを1つ選んでください。',
  renewed: '説明の内容が新しくなりました。画面を読み込み直して、もう一度お答えください。',
  none: 'いま受けられる説明はありません。事務局へお問い合わせください。',
} as const

type Asked = { name: string; title: string; facility: string; when: string; link: string; office: Office }

export const briefingMails = {
  reminder: ({ facility, link, name, office, title, when }: Asked): Letter => ({
    template: 'briefing',
    values: { name, activity: title, facility, when, link },
    office,
  }),
} as const
