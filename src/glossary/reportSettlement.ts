import type { SettlementRules } from '@/domain/settlement/terms'
import { facilityMonths, switchValueLabel, switchLabels, yen } from './settlement'

/** Every word of the statement of the reduction (減額計算書, clause 5(5)). */
export const settlementReportWords = {
  form: 'システム利用料減額計算書',
  title: 'システム利用料に係る減額計算書',
  preliminary: (day: string) => `見込み（${day}現在）`,
  final: (version: number | null) =>
    version === null ? '満了時の額（提出前）' : version > 1 ? `第${version}版（差替え）` : `第${version}版`,
  mark: '見込み',
  fileName: (suffix: string) => `システム利用料減額計算書_${suffix}`,
  fileFinal: (version: number | null) => (version !== null && version > 1 ? `満了時_第${version}版` : '満了時'),
  filePreliminary: (day: string) => `見込み_${day}`,
  statement: '下記の業務について、登録事業所数と登録月数に応じたシステム利用料と、委託料総額から減額する額を計算しました。',
  statementPreliminary: (day: string) =>
    `この計算書は見込みです。${day}の登録台帳によるもので、契約期間の満了の後に確定します。満了までの月は、登録している事業所がそのまま登録を続けるものとして数えています。`,
  statementDraft: '算定条件は、市と受託者の合意前の案です。合意の後に額が変わることがあります。',
} as const

export const settlementFactLabels = {
  terms: '算定条件',
  grounds: '根拠',
  details: '内訳',
} as const

export const settlementFactTexts = {
  term: (from: string, to: string) => `${from}から${to}まで`,
  asOf: (day: string) => `${day}の登録台帳`,
  terms: ({
    agreedIn,
    agreedOn,
    isAgreed,
    version,
  }: {
    version: number
    isAgreed: boolean
    agreedOn: string | null
    agreedIn: string | null
  }) => `第${version}版（${isAgreed ? `${agreedOn ?? ''}協議、合意済み${agreedIn ? `、${agreedIn}` : ''}` : '合意前の案'}）`,
  grounds: '基本仕様書 5(5)',
  details: (parts: number) => `別紙1から別紙${parts}までのとおり`,
} as const

export const settlementPartTitles = {
  ledger: '登録月台帳',
  calculation: '計算',
  course: { final: '登録月数の推移', running: '登録月数の推移と見込み' },
  effects: '算定条件と影響額',
  evidence: '登録月の根拠',
} as const

export const settlementSectionTitles = {
  overview: '減額の額',
  overviewSheet: '総括',
  calculation: '減額の計算',
  calculationSheet: '計算',
  ledger: '事業所ごとの登録月',
  ledgerSheet: '登録月台帳',
  course: '登録月数の累計',
  courseSheet: '推移',
  forecast: '満了時の見込み',
  forecastSheet: '見込み',
  joinedBy: 'いつまでの登録で何か月になるか',
  joinedBySheet: '登録の期限',
  switches: '算定条件の選択と影響額',
  switchesSheet: '算定条件',
  facilities: '事業所数が増減したときの影響額',
  facilitiesSheet: '事業所数の増減',
  evidence: '事業所ごとの根拠',
  evidenceSheet: '根拠',
} as const

export const settlementUnits = {
  calculation: '円（か月・事業所の行を除く）',
  months: 'か月',
  yen: '円（ΣMはか月）',
  facilities: '事業所',
} as const

export const settlementColumns = {
  item: '項目',
  symbol: '記号',
  amount: '値',
  unit: '単位',
  how: '計算',
  name: '事業所',
  number: '事業所番号',
  from: '登録開始日',
  to: '最終登録日',
  months: '登録月数 Mi',
  counted: 'うち確定',
  month: '月',
  totalOf: (facilities: number) => `合計（${facilities}事業所）`,
  monthTotal: '登録月数',
  cumulativeTotal: '累計',
  monthCounted: '登録月（確定）',
  monthExpected: '登録月（見込みを含む）',
  cumulativeCounted: '累計（確定）',
  cumulativeExpected: '累計（見込みを含む）',
  breakEven: '減額が0円になる数',
  case: '場合',
  facilityMonths: 'ΣM',
  fee: 'At',
  reduction: '減額 R',
  payable: 'C′',
  change: 'C′の差',
  basis: '計算のしかた',
  day: '登録の期限',
  perFacility: '1事業所の登録月数',
  needed: '0円にするのに要る事業所数',
  switch: '項目',
  value: '選択肢',
  chosen: '採用',
  facilities: '増減',
  opened: '申請・承認・最初のログイン',
  reasons: '数えた月・数えない月と理由',
  record: '台帳の記録番号',
} as const

/** The columns of the ledger as a file of its own. */
export const ledgerFileLabels = {
  title: '登録月台帳',
  fileName: (day: string) => `登録月台帳_${day}`,
  conditions: (contract: string, version: number) => `${contract}・算定条件 第${version}版`,
  name: '事業所',
  number: '事業所番号',
  from: '登録開始日',
  to: '最終登録日',
  applied: '申請日',
  approved: '承認日',
  signedIn: '最初のログイン',
  month: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`,
  why: (month: string) => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月の理由`,
  months: '登録月数',
  counted: 'うち確定',
  records: '登録台帳の記録',
} as const

export const calculationItems = {
  unitFee: '1か月あたりのシステム利用料（税抜）',
  months: '登録月数の合計',
  fee: '実績によるシステム利用料（税抜）',
  feeTax: '消費税相当（100分の10）',
  feeWithTax: '実績によるシステム利用料（税込）',
  plannedFacilities: '積算の事業所数',
  plannedMonths: '積算の月数',
  plan: { excluded: '積算のシステム利用料（税抜）', included: '積算のシステム利用料（税込）' },
  planTax: '積算の消費税相当（100分の10）',
  planWithTax: '委託料総額におけるシステム利用料（税込）',
  difference: '差額',
  reduction: '減額する額',
  contractAmount: '委託料総額（税込）',
  payable: '減額後の委託料（税込）',
  breakEven: '減額が0円になる登録月数',
  missing: '足りない登録月数',
} as const

const roundings: Record<SettlementRules['rounding'], string> = {
  down: '1円未満切捨て',
  half_up: '1円未満四捨五入',
  up: '1円未満切上げ',
}

export const calculationHow = {
  months: '登録月台帳の合計',
  fee: 'u × ΣM',
  feeTax: (rounding: SettlementRules['rounding']) => `A × 10 ÷ 100（${roundings[rounding]}）`,
  feeWithTax: 'A ＋ 消費税相当',
  plan: 'u × 事業所数 × 月数',
  planTax: (rounding: SettlementRules['rounding']) => `積算額 × 10 ÷ 100（${roundings[rounding]}）`,
  planWithTax: { excluded: '積算額 ＋ 消費税相当', included: '積算額のまま' },
  difference: 'Et － At',
  reduction: '0とEt － Atの大きい方',
  payable: 'C － R',
  breakEven: 'At ≧ Et となる最小の登録月数',
  missing: '0とΣM* － ΣMの大きい方',
} as const

export const calculationUnits = { yen: '円', months: 'か月', facilities: '事業所' } as const

export const settlementNotes = {
  ledger: '1は登録月、0は登録月でない月です。登録月数 Mi は、月の列の合計です。',
  ledgerExpected: (day: string) =>
    `${day}より後の月は、登録している事業所がそのまま登録を続けるものとして数えています。「うち確定」は、今後の変更で減らない月数です。`,
  lastDay: '最終登録日は、その日も登録に含みます。「—」は登録中です。',
  course: '各月の登録月数を、契約の初日から加えた数です。',
  neverNegative: 'At が Et を上回るときは R は0円で、委託料総額は変わりません。',
  switches: '○は、この計算で用いた選択です。ほかの条件はそのままで、その選択だけを変えたときの額を示します。',
  leftOut: '積算の額（税込）が委託料総額を超えることになる選択肢は示していません。',
  facilities: '契約期間のすべての月に登録した事業所が、その数だけ増減したときの額です。',
  joinedBy: 'いま登録している事業所が満了日まで残るときの数です。過ぎた期限には数を示しません。',
  evidence: '登録台帳の記録によります。記録番号は、台帳の記録を示す番号の末尾8桁です。',
  further: (service: string) => `同じ番号の別のサービス（種類${service}）`,
} as const

export const evidenceTexts = {
  applied: (day: string) => `申請 ${day}`,
  approved: (day: string) => `承認 ${day}`,
  signedIn: (day: string) => `ログイン ${day}`,
  monthName: (month: string) => `${Number(month.slice(5, 7))}月`,
  span: (first: string, last: string) => (first === last ? first : `${first}～${last}`),
  line: (months: string, counts: string, reason: string) => `${months}：${counts}（${reason}）`,
} as const

type Standing = {
  months: number
  feeWithTax: number
  planWithTax: number
  reduction: number
  payable: number
  breakEven: number
  missing: number
  final: boolean
}

/** What the statement comes to, in sentences. */
export function settlementSentences(given: Standing): string[] {
  const { breakEven, feeWithTax, final, missing, months, payable, planWithTax, reduction } = given
  const isOr = final ? 'です' : 'の見込みです'
  const first = `登録月数の合計は${facilityMonths(months)}で、これによるシステム利用料（税込）は${yen(feeWithTax)}${isOr}。`
  if (reduction === 0)
    return [
      first,
      `委託料総額におけるシステム利用料（税込）${yen(planWithTax)}を下回らないため、減額はなく、委託料は${yen(payable)}の${final ? 'ままです' : 'ままの見込みです'}。`,
    ]
  return [
    first,
    `委託料総額におけるシステム利用料（税込）${yen(planWithTax)}との差額${yen(reduction)}を委託料総額から減額し、減額後の委託料は${yen(payable)}${isOr}。`,
    `減額が0円になるのは登録月数の合計が${facilityMonths(breakEven)}のときで、${facilityMonths(missing)}${final ? '足りませんでした' : '足りない見込みです'}。`,
  ]
}

/** What the words of the statement mean under the terms it was made by. */
export const settlementDefinitions = (rules: SettlementRules): { term: string; text: string }[] => {
  const value = (name: Parameters<typeof switchValueLabel>[0]): string => switchValueLabel(name, rules[name], rules.cutoffDay)
  return [
    { term: '登録月', text: `事業所の登録を1か月と数える月です。この計算では「${value('monthRule')}」と数えます。` },
    { term: '登録月数 Mi', text: '一つの事業所の、契約期間中の登録月の数です。最終登録日は、その日も登録に含みます。' },
    { term: 'ΣM', text: 'すべての事業所の登録月数の合計です。登録事業所数に登録月数を乗じたものに当たります。' },
    { term: 'A・At', text: '1か月あたりのシステム利用料 u に ΣM を乗じた額が A、消費税相当（100分の10）を加えた額が At です。' },
    { term: 'Et', text: '委託料総額におけるシステム利用料に係る費用（税込）です。' },
    {
      term: 'R・C′',
      text: 'R は減額する額で、Et から At を引いた額（0円を下回らない）です。C′ は委託料総額 C から R を引いた額です。',
    },
    { term: 'ΣM*', text: 'At が Et 以上となる最小の登録月数で、これに達すると減額は0円になります。' },
    { term: switchLabels.leaverRule, text: `この計算では「${value('leaverRule')}」とします。` },
    { term: switchLabels.startRule, text: `この計算では「${value('startRule')}」から始まるものとします。` },
    { term: switchLabels.unitRule, text: `この計算では「${value('unitRule')}」ごとに1事業所と数えます。` },
    { term: switchLabels.earlyRule, text: `この計算では「${value('earlyRule')}」とします。` },
  ]
}
