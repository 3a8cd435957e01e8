import { FIGURES } from '@/domain/kpi/figure'
import { AGE_BANDS, EXPERIENCES } from '@/domain/people/profile'
import type { AgeCell, FigureMonth, MonthlyFigures, ReportedProgramme } from '@/domain/report/monthlyFigures'

/** Invented, with the characters that break reports: 髙 﨑 𠮷 ① ㋿. */
const programme: ReportedProgramme = {
  id: '7b0f5a52-8f0e-4c5e-9a39-0a3d5c0f4a11',
  contractName: '令和7年度（2025年度）熊本市介護未経験者マッチング機能強化モデル事業業務委託',
  municipalityName: '熊本市',
  addressee: '熊本市長',
  contractorName: '株式会社まちかど髙﨑',
  contractorAddress: '熊本市中央区水前寺九丁目①番㋿号　まちかどビル3階',
  contractorRepresentative: '代表取締役　𠮷田　髙子',
  contactPerson: '事務局　山﨑　一',
  contactPhone: '096-000-0000',
  contactEmail: 'jimukyoku@example.jp',
  startsOn: '2025-12-01',
  endsOn: '2026-03-31',
  listingRule: 'slot',
  countingUnit: 'number',
}

type Moves = Record<'opening' | 'increase' | 'decrease' | 'correction' | 'closing', number> & { planned: number }
const TARGETS = { facilities: 60, residents: 1700, listings: 1500, completions: 1000 }
const moves = (
  opening: number,
  increase: number,
  decrease: number,
  correction: number,
  closing: number,
  planned: number,
): Moves => ({ opening, increase, decrease, correction, closing, planned })

/** Each line: 前月末, 増, 減, 修正, 当月末, 計画 – counted by hand. */
const BY_MONTH = {
  facilities: {
    '2025-12': moves(0, 28, 0, 0, 28, 20),
    '2026-01': moves(28, 16, 1, 0, 43, 40),
    '2026-02': moves(43, 10, 0, 0, 53, 52),
    '2026-03': moves(53, 6, 1, 0, 58, 60),
  },
  residents: {
    '2025-12': moves(0, 412, 3, 0, 409, 400),
    '2026-01': moves(409, 463, 5, -2, 865, 900),
    '2026-02': moves(865, 431, 4, 0, 1292, 1350),
    '2026-03': moves(1292, 388, 6, 1, 1675, 1700),
  },
  listings: {
    '2025-12': moves(0, 347, 0, 0, 347, 320),
    '2026-01': moves(347, 391, 0, 0, 738, 720),
    '2026-02': moves(738, 402, 0, 0, 1140, 1130),
    '2026-03': moves(1140, 371, 0, 0, 1511, 1500),
  },
  completions: {
    '2025-12': moves(0, 118, 0, 0, 118, 120),
    '2026-01': moves(118, 248, 0, 3, 369, 380),
    '2026-02': moves(369, 301, 0, 1, 671, 700),
    '2026-03': moves(671, 276, 0, 4, 951, 1000),
  },
} as const

type ReportedMonth = keyof (typeof BY_MONTH)['facilities']
const MONTHS: readonly ReportedMonth[] = ['2025-12', '2026-01', '2026-02', '2026-03']

const monthsUntil = (last: ReportedMonth): FigureMonth[] =>
  FIGURES.flatMap((figure) =>
    MONTHS.filter((month) => month <= last).map((month) => ({
      figure,
      month,
      target: TARGETS[figure],
      ...BY_MONTH[figure][month],
    })),
  )

/** January 2026, first version, cut off on 6 February at 17:00 in Tokyo and reported on the 9th. */
export function monthlyFiguresFixture(): MonthlyFigures {
  const byMonth = monthsUntil('2026-01')
  return {
    programme,
    month: '2026-01',
    kind: 'closed',
    version: 1,
    cutoffAt: '2026-02-06T08:00:00.000Z',
    reportedOn: '2026-02-09',
    figures: byMonth.filter(({ month }) => month === '2026-01'),
    byMonth,
    plan: FIGURES.flatMap((figure) => MONTHS.map((month) => ({ figure, month, planned: BY_MONTH[figure][month].planned }))),
    // 71 + 64 + 32 + 45 + 36 = 248
    completionsByWard: [
      { key: '431010', label: '中央区', count: 71 },
      { key: '431028', label: '東区', count: 64 },
      { key: '431036', label: '西区', count: 32 },
      { key: '431044', label: '南区', count: 45 },
      { key: '431052', label: '北区', count: 36 },
    ],
    // 62 + 48 + 57 + 55 + 17 + 9 = 248
    completionsByCategory: [
      { key: 'environment', label: '環境整備', count: 62 },
      { key: 'meal_support', label: '食事関連補助', count: 48 },
      { key: 'recreation', label: 'レクリエーション補助', count: 57 },
      { key: 'conversation', label: '話し相手・傾聴', count: 55 },
      { key: 'clerical', label: '事務補助', count: 17 },
      { key: 'other', label: 'その他軽作業', count: 9 },
    ],
    completionsByCityResidents: 213,
    completionsByCityResidentsCumulative: 316,
    listingCounts: { during: { listing: 109, slot: 391, seat: 702 }, cumulative: { listing: 205, slot: 738, seat: 1325 } },
    differences: [],
    correctionNote: null,
  }
}

/** March 2026: due on its last day, cut off that day at 15:00 in Tokyo. */
export function marchFixture(): MonthlyFigures {
  const byMonth = monthsUntil('2026-03')
  return {
    ...monthlyFiguresFixture(),
    month: '2026-03',
    cutoffAt: '2026-03-31T06:00:00.000Z',
    reportedOn: '2026-03-31',
    figures: byMonth.filter(({ month }) => month === '2026-03'),
    byMonth,
    // 80 + 70 + 36 + 50 + 40 = 276
    completionsByWard: [
      { key: '431010', label: '中央区', count: 80 },
      { key: '431028', label: '東区', count: 70 },
      { key: '431036', label: '西区', count: 36 },
      { key: '431044', label: '南区', count: 50 },
      { key: '431052', label: '北区', count: 40 },
    ],
    // 70 + 55 + 61 + 60 + 20 + 10 = 276
    completionsByCategory: [
      { key: 'environment', label: '環境整備', count: 70 },
      { key: 'meal_support', label: '食事関連補助', count: 55 },
      { key: 'recreation', label: 'レクリエーション補助', count: 61 },
      { key: 'conversation', label: '話し相手・傾聴', count: 60 },
      { key: 'clerical', label: '事務補助', count: 20 },
      { key: 'other', label: 'その他軽作業', count: 10 },
    ],
    completionsByCityResidents: 240,
    completionsByCityResidentsCumulative: 815,
    listingCounts: { during: { listing: 101, slot: 371, seat: 660 }, cumulative: { listing: 420, slot: 1511, seat: 2704 } },
  }
}

/** The second version of January: three visits came late, one resident turned out to have moved. */
export function correctedFixture(): MonthlyFigures {
  const first = monthlyFiguresFixture()
  const corrected = (each: FigureMonth): FigureMonth => {
    if (each.month !== '2026-01') return each
    if (each.figure === 'completions') return { ...each, increase: 251, closing: 372 }
    return each.figure === 'residents' ? { ...each, decrease: 6, closing: 864 } : each
  }
  return {
    ...first,
    version: 2,
    cutoffAt: '2026-02-20T05:30:00.000Z',
    reportedOn: '2026-02-20',
    figures: first.figures.map(corrected),
    byMonth: first.byMonth.map(corrected),
    completionsByWard: first.completionsByWard.map((each) => (each.key === '431028' ? { ...each, count: 67 } : each)),
    completionsByCategory: first.completionsByCategory.map((each) => (each.key === 'recreation' ? { ...each, count: 60 } : each)),
    completionsByCityResidents: 216,
    completionsByCityResidentsCumulative: 319,
    differences: [
      { figure: 'residents', what: 'decrease', month: '2026-01', before: 5, after: 6 },
      { figure: 'residents', what: 'closing', month: '2026-01', before: 865, after: 864 },
      { figure: 'completions', what: 'increase', month: '2026-01', before: 248, after: 251 },
      { figure: 'completions', what: 'closing', month: '2026-01', before: 369, after: 372 },
      { figure: 'completions', what: 'city_residents', month: '2026-01', before: 213, after: 216 },
      { figure: 'completions', what: 'city_residents_cumulative', month: '2026-01', before: 316, after: 319 },
      { figure: 'completions', what: 'ward', name: '東区', month: '2026-01', before: 64, after: 67 },
      { figure: 'completions', what: 'category', name: 'レクリエーション補助', month: '2026-01', before: 57, after: 60 },
    ],
    correctionNote:
      '1月分の活動記録3件の登録が2月6日の締切に間に合わなかったため。また、1月中に市外へ転出した方1人を確認したため。',
  }
}

/** 20 January 2026, 09:00 in Tokyo: the running month drawn as it is. */
export function preliminaryFixture(): MonthlyFigures {
  return {
    ...monthlyFiguresFixture(),
    kind: 'preliminary',
    version: 0,
    cutoffAt: '2026-01-20T00:00:00.000Z',
    reportedOn: '2026-01-20',
  }
}

/** Neither plan nor target agreed, and nothing completed in the month. */
export function noPlanFixture(): MonthlyFigures {
  const { plan: _, ...base } = monthlyFiguresFixture()
  const bare = (each: FigureMonth): FigureMonth => {
    const without = { ...each, planned: null, target: null }
    return each.figure === 'completions' && each.month === '2026-01'
      ? { ...without, increase: 0, correction: 0, closing: 118 }
      : without
  }
  return {
    ...base,
    figures: base.figures.map(bare),
    byMonth: base.byMonth.map(bare),
    completionsByWard: base.completionsByWard.map((each) => ({ ...each, count: 0 })),
    completionsByCategory: base.completionsByCategory.map((each) => ({ ...each, count: 0 })),
    completionsByCityResidents: 0,
    completionsByCityResidentsCumulative: 103,
  }
}

const ages = (counts: readonly (number | null)[]): AgeCell[] =>
  [...counts, ...Array<number>(AGE_BANDS.length * EXPERIENCES.length - counts.length).fill(0)].map((count, index) => ({
    age: AGE_BANDS[Math.floor(index / EXPERIENCES.length)] ?? 'unknown',
    experience: EXPERIENCES[index % EXPERIENCES.length] ?? 'none',
    count,
  }))

/** January with its parts, and closed over two findings. */
export function fullFixture(): MonthlyFigures {
  return {
    ...monthlyFiguresFixture(),
    quality: {
      findings: [
        { kind: 'unsettled_visits', severity: 'reason', count: 4 },
        { kind: 'listing_without_slots', severity: 'information', count: 1 },
      ],
      note: '4件は施設とご本人に確認中です。確定した分は2月分の過月分修正として報告します。',
    },
    gaps: [
      {
        figure: 'completions',
        status: 'in_progress',
        gap: -65,
        asOf: '2026-01-25',
        causes: '年末年始に募集を休んだ施設が多く、1月前半の日時枠が少なかった。',
        measures: [
          { measure: '登録施設への電話と出前説明会', person: '山﨑', dueOn: '2026-02-10', doneOn: null },
          { measure: '平日午後の募集のひな形を届ける', person: '髙田', dueOn: '2026-02-15', doneOn: null },
        ],
        consultedOn: '2026-02-04',
        result: null,
      },
    ],
    appendices: {
      // ア 12 + 10 + 6 + 8 + 7 = 43, ウ 100 + 91 + 60 + 70 + 70 = 391, エ as in the ward table.
      wards: [
        { key: '431010', label: '中央区', facilities: 12, residents: 250, listings: 100, completions: 71 },
        { key: '431028', label: '東区', facilities: 10, residents: 221, listings: 91, completions: 64 },
        { key: '431036', label: '西区', facilities: 6, residents: 120, listings: 60, completions: 32 },
        { key: '431044', label: '南区', facilities: 8, residents: 140, listings: 70, completions: 45 },
        { key: '431052', label: '北区', facilities: 7, residents: 134, listings: 70, completions: 36 },
      ],
      services: [
        { key: '150', label: '通所介護', facilities: 20, listings: 191, completions: 120 },
        { key: '320', label: '認知症対応型共同生活介護', facilities: 14, listings: 120, completions: 78 },
        {
          key: '334',
          label: '特定施設入居者生活介護（有料老人ホーム（サービス付き高齢者向け住宅））',
          facilities: 9,
          listings: 80,
          completions: 50,
        },
      ],
      categories: [
        { key: 'environment', label: '環境整備', listings: 98, completions: 62 },
        { key: 'meal_support', label: '食事関連補助', listings: 80, completions: 48 },
        { key: 'recreation', label: 'レクリエーション補助', listings: 90, completions: 57 },
        { key: 'conversation', label: '話し相手・傾聴', listings: 85, completions: 55 },
        { key: 'clerical', label: '事務補助', listings: 25, completions: 17 },
        { key: 'other', label: 'その他軽作業', listings: 13, completions: 9 },
      ],
      residentsByAge: ages([40, 12, 8, null, 90, 30, 12, 9, 88, 41, 20, 22, 101, 60, 33, 28, 70, 55, 21, 24, 38, 24, 11, null]),
      completionsByAge: ages([10, null, 0, 0, 22, 9, 6, null, 31, 12, 8, 6, 40, 22, 9, 8, 26, 15, 7, 5]),
      funnel: {
        applied: 390,
        accepted: 312,
        attended: 256,
        completed: 248,
        no_show: 11,
        cancelled: 37,
        withdrawn: 42,
        not_accepted: 40,
        awaited: 12,
      },
      seminars: [
        { heldOn: '2026-01-16', title: '介護の周辺業務を切り出す　はじめの一歩', kind: 'carving', people: 38 },
        { heldOn: '2026-01-24', title: '住民向け説明会（東区）', kind: 'residents', people: 25 },
      ],
      consultations: [
        { heldOn: '2026-01-14', facility: '髙﨑デイサービス①', topic: 'carving', outcome: 'carving' },
        { heldOn: '2026-01-20', facility: 'グループホーム𠮷田', topic: 'listing', outcome: null },
      ],
    },
  }
}
