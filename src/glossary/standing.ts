import type { Standing, StandingCollection } from '@/domain/standing/standing'

/** Why a record takes no changes, and what to do instead. */
export const standingTexts = {
  label: '変更できない記録',
  newVersion: '新しい版を作る',
} as const

/** The sentence above a record that stands; the content alone stands only where a collection says so. */
export const standingSentences: Record<StandingCollection, Partial<Record<Standing, string>>> = {
  'kpi-definitions': {
    content: '協議中のため、定義の内容は変えられません。直すときは、状態を「案」に戻してください。',
    all: 'この定義は、市と受託者が合意したものです。内容は変えられません。数え方・しきい値・点検項目を変えるときは、新しい定義の案を作り、あらためて合意してください。',
  },
  'settlement-settings': {
    all: 'この算定条件は、市と受託者の両方が合意したものです。内容は変えられません。変えるときは、新しい版を作り、あらためて合意してください。',
  },
  'report-forms': {
    all: 'この様式は公開されています。書類がこのとおりに作られるため、内容は変えられません。変えるときは、新しい版を作ってください。空欄にした項目には、いまの版の内容が入ります。',
  },
}
