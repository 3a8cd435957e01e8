import { lastDayOf } from '@/domain/calendar/jst'
import type { AgreeingRefusal, IssuingRefusal, Party, TermsRefusal } from '@/domain/settlement/agreeing'
import type { Cell, CellReason } from '@/domain/settlement/facilityMonths'
import type { SettlementRules, SettlementSwitch } from '@/domain/settlement/terms'
import { countingUnitLabels } from './figures'
import { readDay } from './instants'
import { matterTexts } from './matters'

/** The words of the settlement of clause 5(5): 減額. */

const grouped = new Intl.NumberFormat('ja-JP')
export const yen = (amount: number): string => `${grouped.format(amount)}円`
export const facilityMonths = (count: number): string => `${grouped.format(count)}か月`

export const switchLabels: Record<SettlementSwitch, string> = {
  monthRule: '登録月の数え方',
  leaverRule: '途中で取りやめた事業所',
  startRule: '登録の始まり',
  unitRule: '事業所の数え方',
  earlyRule: '契約開始前からの登録',
  planTax: '積算のシステム利用料の税',
  rounding: '消費税相当の端数',
}

type ValueLabels = { [Name in SettlementSwitch]: Record<SettlementRules[Name], string> }

export const switchValueLabels: ValueLabels = {
  monthRule: {
    any_day: '1日でも登録があれば1か月',
    cutoff_day: '基準日に登録があれば1か月',
    full_month: '月のすべての日に登録があれば1か月',
  },
  leaverRule: { kept: 'それまでの月を数える', dropped: '数えない（満了日に登録している事業所だけ）' },
  startRule: {
    registered: '承認で定めた登録開始日',
    applied: '登録を申請した日',
    approved: '登録を承認した日',
    signed_in: '施設の職員が最初にログインした日',
  },
  unitRule: countingUnitLabels,
  earlyRule: { from_start: '契約の初日から数える', not_counted: '数えない' },
  planTax: { excluded: '税抜（消費税相当を加える）', included: '税込（そのまま）' },
  rounding: { down: '切り捨て', half_up: '四捨五入', up: '切り上げ' },
}

/** The words of a value of a choice whose name is not known beforehand. */
export const switchValueLabel = (name: SettlementSwitch, value: string, cutoffDay: number): string => {
  const label = (switchValueLabels[name] as Record<string, string>)[value] ?? value
  return value === 'cutoff_day' ? `${label}（基準日：${cutoffDay === 31 ? '末日' : `${cutoffDay}日`}）` : label
}

export const planBasisLabels: Record<'facility_months' | 'amount', string> = {
  facility_months: '事業所数×月数',
  amount: '金額',
}

export const partyLabels: Record<Party, string> = { city: '市', operator: '受託者' }

const shortDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

const dayOnly = (day: string): string => `${Number(day.slice(8, 10))}日`
const isWholeMonth = (from: string, to: string): boolean => from.endsWith('-01') && to === lastDayOf(from.slice(0, 7))

/** Why a month counts for a facility or does not, in words; a document says how it writes days. */
export function reasonText(reason: CellReason, written: (day: string) => string = readDay): string {
  switch (reason.code) {
    case 'day_in_month':
      if (isWholeMonth(reason.from, reason.to)) return '全日登録'
      return reason.from === reason.to
        ? `${shortDay(reason.from)}に登録`
        : `${shortDay(reason.from)}～${dayOnly(reason.to)}に登録`
    case 'on_cutoff':
      return `基準日（${shortDay(reason.day)}）に登録`
    case 'whole_month':
      return '全日登録'
    case 'not_yet':
      return `${written(reason.day)}から登録`
    case 'left':
      return `${written(reason.day)}で登録を終了`
    case 'between':
      return '登録のない期間'
    case 'not_on_cutoff':
      return `基準日（${shortDay(reason.day)}）に登録なし`
    case 'part_of_month':
      return '登録のない日がある'
    case 'left_before_end':
      return `満了日より前（${written(reason.day)}）に終了`
    case 'before_contract':
      return `契約の開始前（${written(reason.day)}）からの登録`
    case 'never_signed_in':
      return 'ログインの記録がない'
  }
}

export const cellStateLabels: Record<Cell['state'], string> = { counted: '数える', expected: '見込み', none: '数えない' }
/** What stands for a state where there is no room for words: 1, 1 in brackets, 0. */
export const cellStateMarks: Record<Cell['state'], string> = { counted: '1', expected: '(1)', none: '0' }

export const termsRefusals: Record<TermsRefusal, string> = {
  not_whole_yen: '金額・事業所数・月数は、0以上の整数（金額は1兆円まで）で入力してください。',
  no_unit_fee: '1か月あたりのシステム利用料は、1円以上で入力してください。',
  plan_missing: '積算のシステム利用料が決まりません。事業所数と月数の両方、または金額を入力してください。',
  cutoff_day: '基準日は1から31までの日で入力してください。月の末日にするときは31とします。',
  fee_beyond_contract: '積算のシステム利用料（税込）が委託料総額を超えています。積算の額と税の扱い、委託料総額をご確認ください。',
}

export const agreeingRefusals: Record<AgreeingRefusal, string> = {
  not_your_decision: '算定条件に合意できるのは、市担当者と事務局だけです。',
  already_agreed: 'すでに合意が記録されています。画面を読み込み直してください。',
  same_person: 'あなたは相手方として合意を記録しています。この側の合意は、別の方が記録してください。',
  agreed_on_missing: '協議で定めた日が入っていません。事務局が算定条件に日付を入力してから、合意してください。',
  agreed_on_ahead: '協議で定めた日が今日より後になっています。日付をご確認ください。',
  matter_open: matterTexts.open,
}

export const issuingRefusals: Record<IssuingRefusal, string> = {
  not_your_decision: '減額計算書を提出用に作成できるのは事務局だけです。',
  contract_runs: '契約の満了日が過ぎていないため、まだ確定できません。それまでは「見込み」と示した計算書を出力できます。',
  not_agreed: '市と受託者が合意した算定条件がありません。両方が合意してから、もう一度作成してください。',
}

export const settlementConstraintSentences = {
  settlement_terms_agreed: '市と受託者が合意した算定条件は変更できません。変えるときは、新しい版を作成してください。',
  settlement_settings_amounts: termsRefusals.not_whole_yen,
  settlement_settings_two_people: agreeingRefusals.same_person,
} as const

export const settlementTexts = {
  title: 'システム利用料の減額',
  about:
    '登録事業所の登録月数から、委託料総額から減額する額を計算します。台帳の記録と、市と受託者が合意した算定条件だけで決まります。',
  noProgramme: '事業年度がまだ登録されていません。事業年度を登録すると、ここに計算が出ます。',
  noTerms: 'この事業には算定条件がまだありません。積算の額と数え方を登録すると、減額の計算が出ます。',
  failed: '計算を表示できませんでした。時間をおいて、もう一度開いてください。',
  loading: '計算しています…',
  programme: '事業年度',
  terms: '算定条件',
  version: (version: number) => `第${version}版`,
  agreedState: '合意済み',
  draftState: '合意前（案）',
  newTerms: '算定条件を登録する',
  newVersion: '新しい版を作る',
  openTerms: '算定条件を開く',
  draftShown: '合意前の案で計算しています。金額は、両方の合意のあとに確定します。',
  otherVersions: '算定条件の版',
  makingVersion: '作成しています…',
  page: '事業所',
  evidence: (facility: string, month: string) => `${facility} ${month}の根拠`,
  record: '台帳',
  excel: '計算書（Excel）',
  pdf: '計算書（PDF）',
  preliminaryFiles: '契約の満了日までは、すべてのページに「見込み」と示されます。',
  mark: '見込み',
  standing: '減額の見通し',
  standingFinal: '減額の額',
  asOf: (day: string) => `${readDay(day)}の台帳による`,
  reduction: '減額 R',
  payable: '減額後の委託料 C′',
  months: '登録月数 ΣM',
  monthsExpected: '満了時の登録月数 ΣM（見込み）',
  countedSoFar: (counted: number) => `うち確定した月：${facilityMonths(counted)}`,
  breakEven: '減額が0円になる登録月数 ΣM*',
  missing: '0円までに足りない登録月数',
  enough: '足りています',
  calculation: '計算',
  places: 'この画面の内容',
  grid: '事業所ごとの登録月',
  gridAbout:
    '1は登録月、(1)は台帳がこのままなら登録月になる月、0は登録月でない月です。月を選ぶと、根拠になる登録台帳の記録が開きます。',
  gridEmpty: '登録された事業所がまだありません。事業所の登録を承認すると、ここに出ます。',
  facility: '事業所',
  officeNumber: '事業所番号',
  startsOn: '登録開始日',
  lastDay: '最終登録日',
  stays: '登録中',
  unitMonths: '登録月数 Mi',
  allFacilities: (count: number) => `${grouped.format(count)}事業所`,
  ofMonth: (month: string, count: number) => `${month}が登録月になる${grouped.format(count)}事業所を表示しています。`,
  wholeLedger: 'すべての事業所を表示する',
  showMonth: (month: string, count: number) => `${month}の登録月 ${grouped.format(count)}事業所を表示する`,
  forecast: '満了時の見込み',
  forecastCases: { low: '下の見込み', steady: 'いまのまま', high: '上の見込み' },
  forecastBasis: {
    low: (days: number, left: number) =>
      left === 0
        ? `新しい登録がなく、直近${days}日間に取りやめがなかったため「いまのまま」と同じです。`
        : `新しい登録がなく、直近${days}日間（取りやめ${left}事業所）と同じ速さで取りやめが続くとき。各月の取りやめは、その月が始まる前に済むものとします。端数は切り上げます。`,
    steady: '登録している事業所がすべて満了日まで残り、新しい登録がないとき。',
    high: (days: number, joined: number) =>
      joined === 0
        ? `直近${days}日間に新しい登録がなかったため「いまのまま」と同じです。`
        : `取りやめがなく、直近${days}日間（新しい登録${joined}事業所）と同じ速さで登録が続くとき。各月の登録は、その月の初日に始まるものとします。端数は切り捨てます。`,
  },
  forecastOver: '契約期間が終わったため、見込みはありません。上の額が台帳による額です。',
  case: '場合',
  basis: '計算のしかた',
  joinedBy: 'いつまでの登録で何か月になるか',
  until: (day: string) => `${readDay(day)}まで`,
  switches: '数え方の選択と影響額',
  effectsAfterSaving: '保存すると、この条件での減額と、それぞれの選択の影響額がここに出ます。合意の前にご確認ください。',
  effectsUnsaved: '保存されている条件で計算しています。変更したときは、保存してからご確認ください。',
  lookAt: '計算の画面で見る',
  switch: '項目',
  value: '選択肢',
  chosen: '採用',
  change: 'C′の差',
  facilityEffects: '事業所数が増減したときの影響額',
  facilities: (count: number) => (count === 0 ? '増減なし' : `${count > 0 ? '+' : '−'}${Math.abs(count)}事業所`),
  chartTitle: (missing: number, final: boolean) =>
    missing === 0
      ? `登録月数は、減額が0円になる数に${final ? '達した' : '達する見込み'}`
      : `減額が0円になるまで、満了時に${facilityMonths(missing)}足りない${final ? '' : '見込み'}`,
  chartSummary: (months: number, breakEven: number) =>
    `登録月数の累計は満了時に${facilityMonths(months)}、減額が0円になるのは${facilityMonths(breakEven)}です。`,
  cumulative: '月ごとの登録月数',
  month: '月',
  monthCounted: '登録月（確定）',
  monthExpected: '登録月（見込みを含む）',
  cumulativeCounted: '累計（確定）',
  cumulativeExpected: '累計（見込み）',
  table: '表で見る',
  issue: '減額計算書を提出用に作成する',
  issueAbout: '作成した計算書は成果物の一覧に入り、そこから市へ提出します。',
  issueTitle: '減額計算書を提出用に作成しますか',
  issueConsequences: [
    'いまの登録台帳と、合意した算定条件で計算した減額計算書（Excel・PDF）を、成果物の新しい版として保存します。',
    '保存した版は変わりません。台帳や条件を直したときは、次の版（差替え）を作成します。',
    '市への提出は、成果物の画面で行います。',
  ],
  issueNote: '前の版から変えた点（2版目以降は必ず入力してください）',
  issueConfirm: '作成する',
  deliverable: '成果物の一覧で見る',
  issuing: '作成しています…',
  issueNoteMissing: '2版目以降は、前の版から変えた点を入力してください。',
  statementTitle: 'システム利用料に係る減額計算書',
  toAgree: '合意を待っている算定条件',
  toAgreeHint: '減額の算定条件です。影響額を確かめて、合意するかどうかを決めてください。',
  agreement: '合意',
  agree: (party: string) => `${party}として合意する`,
  agreeTitle: (version: number) => `算定条件 第${version}版に合意しますか`,
  agreeConsequences: [
    'この版の条件と、いま表示されている影響額を確かめたうえでの合意として、日時とお名前が記録されます。',
    '市と受託者の両方が合意すると、この版は変更できなくなります。',
    '両方の合意がそろう前に条件が変わると、記録された合意は取り消されます。',
  ],
  agreeConfirm: '合意する',
  agreeing: '記録しています…',
  agreed: '合意を記録しました。',
  agreedBy: (party: string, name: string | null, at: string) => `${party}：${name ?? '—'}（${at}）`,
  notAgreedBy: (party: string) => `${party}：まだ合意していません`,
  agreedOn: (day: string) => `協議で定めた日：${readDay(day)}`,
  agreedOnMissing: '協議で定めた日：未入力',
  notAllowed: 'この操作はできません。市担当者または事務局のアカウントでサインインしてください。',
  badRequest: '指定された算定条件が見つかりません。画面を読み込み直してください。',
  badFile: '指定された計算書がありません。画面から選び直してください。',
} as const
