import type { DeliverableKind } from '@/domain/deliverable/kind'
import { FORM_CHAPTERS, type FormFact } from '@/domain/form/form'
import { formChapterTitles } from '@/glossary/forms'

type First = {
  number: string
  title: string
  statement: string
  facts: FormFact[]
  confirmationTitle?: string
  confirmationCells?: string
}

const REPLACES = 'この報告書は、提出済みの第{{前の版}}版を差し替えるものです。'
const CHECKED = { confirmationTitle: '確認欄', confirmationCells: '確認年月日\n確認者' }
const INSPECTED = { confirmationTitle: '検査欄', confirmationCells: '検査年月日\n検査職員\n結果（合格・不合格）' }

/** What a new installation begins with; the forms agreed with the city are entered in the panel as new versions. */
const FIRST: Readonly<Record<DeliverableKind, First>> = {
  monthly_report: {
    number: '様式第1号',
    title: '登録者数等報告書（{{月}}分）',
    statement:
      '下記の業務について、{{月}}分の登録者数等を報告します。\nこの報告書は、提出済みの第{{前の版}}版を差し替えるものです。変更した数は「差替えの内容」のとおりです。',
    facts: ['contract', 'term', 'period', 'as_of', 'cutoff', 'details'],
    ...CHECKED,
  },
  seminar_report: {
    number: '様式第2号',
    title: 'セミナー等実施状況報告書',
    statement: `下記のとおりセミナー等を実施したので、報告します。\n${REPLACES}`,
    facts: ['contract', 'subject', 'held_on', 'place', 'participants'],
    ...CHECKED,
  },
  consultation_report: {
    number: '様式第3号',
    title: '個別相談実施報告書',
    statement: `下記のとおり個別相談を実施したので、報告します。\n${REPLACES}`,
    facts: ['contract', 'subject', 'held_on', 'place', 'participants'],
    ...CHECKED,
  },
  minutes: {
    number: '様式第4号',
    title: '議事録（{{件名}}）',
    statement: '',
    facts: ['contract', 'subject', 'held_on', 'place', 'participants'],
    confirmationTitle: '確認欄',
    confirmationCells: '委託者\n受託者',
  },
  completion_report: {
    number: '様式第5号',
    title: '業務完了報告書',
    statement: '下記の業務が完了したので、報告します。',
    facts: ['contract', 'contracted_on', 'term', 'amount', 'completed_on', 'deliverables'],
    ...INSPECTED,
  },
  implementation_plan: {
    number: '様式第6号',
    title: '業務実施計画書',
    statement: '下記の業務の実施計画を提出します。',
    facts: ['contract', 'contracted_on', 'term', 'person'],
    confirmationTitle: '承認欄',
    confirmationCells: '承認年月日\n承認者',
  },
  service_level_agreement: {
    number: '様式第7号',
    title: 'サービスレベル合意書',
    statement: '下記の業務について、サービスの水準を次のとおり合意します。',
    facts: ['contract', 'term'],
    confirmationTitle: '合意欄',
    confirmationCells: '合意年月日\n委託者\n受託者',
  },
  accident_report: {
    number: '様式第8号',
    title: '事故報告書',
    statement: '下記のとおり事故がありましたので、報告します。',
    facts: ['contract', 'subject', 'held_on', 'place', 'person'],
    ...CHECKED,
  },
  outreach_list: {
    number: '様式第9号',
    title: '周知実績一覧',
    statement: '下記の業務における周知の実績は、次のとおりです。',
    facts: ['contract', 'term', 'as_of'],
  },
  deliverables_list: {
    number: '様式第10号',
    title: '成果物一覧',
    statement: '下記の業務の成果物は、次のとおりです。',
    facts: ['contract', 'term', 'completed_on'],
    ...INSPECTED,
  },
  reduction_statement: {
    number: '様式第11号',
    title: '減額計算書',
    statement: '下記の業務について、システム利用料の減額を次のとおり計算しました。',
    facts: ['contract', 'term', 'as_of'],
    ...CHECKED,
  },
  other: {
    number: '',
    title: '{{件名}}',
    statement: '下記のとおり提出します。',
    facts: ['contract', 'subject', 'person'],
  },
}

/** One published form for each kind, in force from before any contract of the programme. */
export const FIRST_FORMS = (Object.keys(FIRST) as DeliverableKind[]).map((kind) => ({
  ...FIRST[kind],
  kind,
  status: 'published' as const,
  validFrom: '2025-04-01',
  chapters: FORM_CHAPTERS[kind].map((key) => ({ key, title: formChapterTitles[kind][key] ?? key, shown: true })),
}))
