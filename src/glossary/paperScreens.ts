import type { PaperKind } from '@/domain/paper/kind'
import { deliverableKindLabels } from './deliverables'

/** What stands over the panel of each paper on its record. */
export const paperPanelTexts: Record<PaperKind, string> = {
  minutes: '議事録',
  seminar_report: '実施状況報告書',
  consultation_report: '実施報告書',
  implementation_plan: '計画書の版',
  service_level_agreement: '合意書の版',
  accident_report: '事故報告書',
  outreach_list: '周知実績一覧',
  deliverables_list: '成果物一覧',
}

/** On a record that a document for the city is made of. */
export const paperTexts = {
  label: (kind: PaperKind) => deliverableKindLabels[kind],
  about: '保存した記録から作成します。内容を直したあとは、先に保存してください。',
  notYet: {
    minutes: '会議を「実施済み」にすると、議事録を作成できます。',
    seminar_report: 'セミナーを「実施済み」にすると、報告書を作成できます。',
    consultation_report: '相談を「実施済み」にすると、報告書を作成できます。',
  } as Partial<Record<PaperKind, string>>,
  unsaved: '保存すると、ここから書類を作成できます。',
  preview: '画面で内容を見る',
  draftPdf: 'PDFで見る（案）',
  draftExcel: 'Excelで見る（案）',
  make: (kind: PaperKind) => `${deliverableKindLabels[kind]}を作る`,
  makeNext: (edition: string) => `${edition}を作る`,
  making: '作成しています…',
  makeAbout: '作成した版は変更できません。作成したあと、成果物の画面から市へ提出します。',
  note: '変更の内容',
  noteHint: '2つ目からの版に入力します。どこを、なぜ変えたかを書いてください。',
  open: '成果物の画面を開く',
  versions: '作成した版',
  noVersions: 'まだ作成していません。',
  version: '版',
  issuedAt: '作成日時',
  files: 'ファイル',
  changes: '前の版からの変更',
  noChanges: '前の版から変わったところはありません。',
  chapter: '章',
  removed: '変更前',
  added: '変更後',
  waiting: '市の確認を待っています。承認または修正指示のあとで、新しい版を作れます。',
  failed: '作成できませんでした。画面を読み込み直して、もう一度お試しください。',
  badRequest: '送られた内容を読み取れませんでした。画面を読み込み直して、もう一度お試しください。',
  notFound: 'もとになる記録が見つかりません。一覧から選び直してください。',
  notHeld: 'まだ実施していない記録からは作成できません。記録を「実施済み」にしてから、もう一度お試しください。',
  noteMissing: '前の版から変えた内容が入力されていません。「変更の内容」に入力してください。',
  notYours: 'この画面は市の担当者と事務局が使います。',
  makerOnly: '書類の作成は事務局が行います。',
  title: '書類の内容',
  back: '記録に戻る',
  attendance: '参加者名簿（Excel）',
} as const

export const meetingsAboutTexts = {
  title: '協議した会議',
  none: '会議の記録で選ぶと、ここに表示します。',
  meeting: (day: string, title: string) => `${day}　${title}`,
  planned: '（予定）',
} as const

export const outreachListTexts = { listOfProgramme: (programme: string) => `${programme}の周知実績一覧` } as const

export const openTaskTexts = {
  title: '終わっていない宿題',
  none: '終わっていない宿題はありません。',
  meeting: '会議',
  text: '内容',
  party: '担当',
  dueOn: '期限',
  noDue: '期限なし',
  overdue: (days: number) => `${days}日超過`,
  more: (count: number) => `ほかに${count}件あります。会議を開いて確認してください。`,
} as const
