import { warekiDay, warekiMonth } from '@/domain/calendar/wareki'
import type { CountingChange } from '@/domain/kpi/countingChange'
import type { Figure } from '@/domain/kpi/figure'
import { countingUnitLabels, figureLabels, figureUnits, listingRuleLabels } from './figures'

const grouped = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 })
const amount = (figure: Figure, value: number): string => `${grouped.format(value)} ${figureUnits[figure]}`

export const paceTexts = {
  title: '計画とペース',
  about: '四つの数値が、計画に対していまどこにあり、このままだと事業の末日にいくつになるかを示します。',
  programme: '事業年度',
  asOf: (day: string) => `${day}時点`,
  noProgramme: '事業年度がまだ登録されていません。事務局が「事業年度」を登録すると、ここに表示されます。',
  notStarted: (day: string) => `この事業は ${day} に始まります。`,
  figure: '数値',
  planned: '計画',
  actual: '実績',
  gap: '計画との差',
  achievement: '目標に対する割合',
  target: '目標（末日）',
  deviation: '乖離（ポイント）',
  forecast: '見込み',
  method: (weeks: number) =>
    `見込みは、直近${weeks}週間の1週間あたりの増え方の平均がこのまま続くとしたもので、幅は週ごとのばらつきから見て、おおむね10回のうち8回が収まる範囲です。`,
  noForecast: '見込みは、事業が始まって3週間がたつと表示されます。',
  finished: '事業は終わっています。末日の実績を表示しています。',
  forecastSentence: (
    figure: Figure,
    { expected, high, low }: { low: number; expected: number; high: number },
    target: number | null,
  ) =>
    `末日の見込みは ${amount(figure, expected)}${low === high ? '' : `（${grouped.format(low)}〜${amount(figure, high)}）`}${
      target === null
        ? 'です。'
        : expected >= target
          ? 'で、目標に届く見込みです。'
          : `で、目標に ${amount(figure, target - expected)}足りない見込みです。`
    }`,
  range: ({ high, low }: { low: number; high: number }) => `${grouped.format(low)}〜${grouped.format(high)}`,
  /** On the chart, at the first day of the month. */
  countedAnew: '数え方の変更',
  countedAnewFrom: 'この月から数え方が変わりました',
  countingChanged: (change: CountingChange) => {
    const month = warekiMonth(change.fromMonth)
    const [before, after] =
      change.figure === 'facilities'
        ? [countingUnitLabels[change.before], countingUnitLabels[change.after]]
        : [listingRuleLabels[change.before], listingRuleLabels[change.after]]
    return `${month}から、「数え方の定義」第${change.version}版（${warekiDay(change.agreedOn)}合意）により、数え方が「${before}」から「${after}」に変わりました。前の月までは報告したとおりの数のため、${month}の増減には数え方の変更による差を含みます。`
  },
  curve: '計画は、協議で定めた各月末の数を結んだ線です。',
  straight: '計画は、初日から末日の目標までの直線です。',
  noPlan: '計画が未設定です。「目標」で月ごとの計画を入れると、差と見込みが表示されます。',
  threshold: (points: number) => `乖離のしきい値は ${points} ポイントです。`,
  noThreshold: '乖離のしきい値は合意されていません。「数え方の定義」で合意すると、超えたときに要因分析が自動で開きます。',
  beyond: (deviation: number, threshold: number) =>
    `計画の達成率を ${Math.abs(deviation)} ポイント下回り、しきい値（${threshold} ポイント）を超えています。`,
  analysisOf: (month: string) => `${month}の要因分析`,
  openAnalysis: '要因分析を始める',
  analyses: '要因分析と改善策の効き目',
  noAnalyses: 'この月の要因分析はありません。',
  causes: '要因',
  result: '結果',
  chart: (figure: Figure) => `${figureLabels[figure]}の計画・実績・見込み`,
  table: '表で見る',
  when: '時点',
  now: '現在',
  points: (points: number) => `${points > 0 ? '+' : points < 0 ? '▲' : ''}${Math.abs(points)}`,
  point: (given: { place: string; planned: string; stands: string; unit: string; isAhead: boolean }) =>
    `${given.place}は計画${given.planned}、${given.isAhead ? '見込み' : '実績'}${given.stands}${given.unit}`,
  monthEnd: (month: string) => `${month}末`,
  band: '見込みの幅',
  targetsLink: '目標と変更の履歴を見る',
  partners: '連携先ごとの計画と実績',
  partnersAbout:
    'ア・ウは連携先を通じて登録した事業所、イ・エは連携先を通じて登録した方の数です。どの連携先も通じていないものは含みません。',
  partner: '連携先',
  noPartners: '連携先はまだ登録されていません。「連携先」に登録し、事業所登録とボランティアの記録で選ぶと、ここに表示されます。',
  open: '計画とペースを見る',
} as const
