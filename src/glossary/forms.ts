import type { DeliverableKind } from '@/domain/deliverable/kind'
import type { FormFact, FormStatus } from '@/domain/form/form'
import { MOST_CELLS, type FormRefusal } from '@/domain/form/refusal'
import type { FormPlace, FormPlaceNames } from '@/domain/form/template'
import { completionChapterTitles } from './completion'
import {
  accidentWords,
  consultationReportWords,
  deliverablesListWords,
  minutesWords,
  outreachListWords,
  planWords,
  seminarReportWords,
  serviceLevelDocWords,
} from './paperWords'
import { partTitles } from './reportMonthly'
import { settlementPartTitles } from './reportSettlement'

export const formStatusLabels: Record<FormStatus, string> = { draft: '下書き', published: '公開' }

export const formFactLabels: Record<FormFact, string> = {
  contract: '契約件名',
  contracted_on: '契約年月日',
  term: '履行期間',
  amount: '契約金額',
  period: '報告の対象',
  as_of: '集計の時点',
  cutoff: '記録の締切',
  held_on: '日時',
  place: '場所',
  participants: '出席者',
  subject: '件名',
  completed_on: '完了年月日',
  deliverables: '成果品',
  details: '内訳',
  person: '担当者',
}

/** What the places of a form are called in its texts: {{月}}. */
export const formPlaceNames: FormPlaceNames = {
  contract: '契約件名',
  day: '提出日',
  month: '月',
  subject: '件名',
  version: '版',
  previous: '前の版',
  cutoff: '締切',
}
export const writtenFormPlace = (place: FormPlace): string => `{{${formPlaceNames[place]}}}`

/** What the chapters of each kind are called where no form says otherwise. */
export const formChapterTitles: Readonly<Record<DeliverableKind, Readonly<Record<string, string>>>> = {
  monthly_report: partTitles,
  seminar_report: seminarReportWords.chapters,
  consultation_report: consultationReportWords.chapters,
  minutes: minutesWords.chapters,
  completion_report: completionChapterTitles,
  implementation_plan: planWords.chapters,
  service_level_agreement: serviceLevelDocWords.chapters,
  accident_report: accidentWords.chapters,
  outreach_list: outreachListWords.chapters,
  deliverables_list: deliverablesListWords.chapters,
  reduction_statement: { ...settlementPartTitles, course: settlementPartTitles.course.final },
  other: {},
}

const names = (places: readonly FormPlace[]): string => places.map(writtenFormPlace).join('、')

export const formTexts = {
  preview: '仕上がり',
  previewAbout: '保存した内容に例の値を入れたPDFを作ります。直したあとは、先に保存してください。',
  previewNew: '保存すると、ここから仕上がりのPDFを見られます。',
  draw: '仕上がりのPDFをダウンロード',
  places: (places: readonly FormPlace[]) => `題名と文に差し込めるもの：${names(places)}`,
  notFound: '様式が見つかりません。一覧から選び直してください。',
  title: (kind: string, version: number) => `${kind}　第${version}版`,
  fileName: (kind: string, version: number) => `様式の見本_${kind}_第${version}版.pdf`,
  sample: '見本',
} as const

/** A chapter by its name: of this kind of document, or of whichever has it. */
const chapterTitle = (kind: DeliverableKind, key: string): string =>
  [formChapterTitles[kind], ...Object.values(formChapterTitles)].find((titles) => key in titles)?.[key] ?? key

export function formRefusalSentence(refused: FormRefusal): string {
  switch (refused.refusal) {
    case 'needed_chapter':
      return 'ほかの数のもとになる章や、差替えの内容を示す章は、書類から外せません。「出す」を選んでください。'
    case 'published_stays':
      return '公開した様式は変更できません。内容を直すときは、同じ種類の新しい版を作成してください（空欄のまま保存すると、いまの版の内容が入ります）。'
    case 'no_box':
      return '欄の題名だけが入力されています。欄の項目を1行に1つずつ入力するか、欄の題名を空欄にしてください。'
    case 'too_many_cells':
      return `欄の項目は${MOST_CELLS}つまでです。項目を減らしてください。`
    case 'agreed_on_missing':
      return '市と合意した日が入力されていません。日を入力してから公開してください。'
    case 'agreed_on_ahead':
      return '市と合意した日が今日より後になっています。合意した後に公開してください。'
    case 'unknown_chapter':
      return `「${chapterTitle(refused.kind, refused.key)}」という章は、この種類の書類にありません。章を選び直してください。`
    case 'chapter_twice':
      return `「${chapterTitle(refused.kind, refused.key)}」の章が2回あります。どちらかを削除してください。`
    case 'matters_open':
      return `根拠とする疑義・協議${refused.titles.map((title) => `「${title}」`).join('')}が、まだ合意済みになっていません。先に疑義・協議を「合意済」にするか、選択を外してから公開してください。`
    default:
      return refused.fault.fault === 'unclosed'
        ? '差し込みのかっこが閉じていません。{{月}}のように、半角の{{と}}で囲んでください。'
        : `「{{${refused.fault.name}}}」は、この種類の書類では使えません。差し込めるものは下に示しています。`
  }
}

export const formConstraintSentences = {
  report_form_is_published: formRefusalSentence({ refusal: 'published_stays', field: 'status' }),
  report_forms_version_uq: 'ほかの方が、同じ種類の様式をちょうど作成しました。もう一度保存してください。',
} as const

/** What a preview is filled with. */
export const formSample = {
  places: {
    contract: '令和7年度（2025年度）熊本市介護未経験者マッチング機能強化モデル事業業務委託',
    day: '令和8年2月9日',
    month: '令和8年1月',
    subject: '第1回定例会',
    version: '2',
    previous: '1',
    cutoff: '令和8年2月6日 17:00',
  },
  facts: {
    contract: '令和7年度（2025年度）熊本市介護未経験者マッチング機能強化モデル事業業務委託',
    contracted_on: '令和7年12月1日',
    term: '令和7年12月1日から令和8年3月31日まで',
    amount: '（契約書のとおり）',
    period: '令和8年1月1日から令和8年1月31日まで',
    as_of: '令和8年1月31日 24:00（日本時間）',
    cutoff: '令和8年2月6日 17:00（日本時間）までに登録された記録によります。',
    held_on: '令和8年1月20日 14:00から15:30まで',
    place: '熊本市役所 会議室',
    participants: '委託者　2名　受託者　2名',
    subject: '第1回定例会',
    completed_on: '令和8年3月31日',
    deliverables: '成果物一覧のとおり',
    details: '別紙1から別紙3までのとおり',
    person: '事務局　例示 花子',
  } satisfies Record<FormFact, string>,
  addressee: '熊本市長',
  author: [
    { label: '受託者', value: '' },
    { label: '住所', value: '熊本市中央区例示町1番1号' },
    { label: '商号又は名称', value: '例示株式会社' },
    { label: '代表者職氏名', value: '代表取締役　例示 太郎' },
  ],
  creator: '例示株式会社',
  chapter: '（この章の本文が入ります。）',
} as const
