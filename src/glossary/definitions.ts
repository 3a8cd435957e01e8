import { type Figure, FIGURES } from '@/domain/kpi/figure'
import type { ListingCounts, ReportedProgramme } from '@/domain/report/monthlyFigures'
import type { Month } from '@/domain/calendar/jst'
import { warekiDay, warekiMonth } from '@/domain/calendar/wareki'
import { definitionTexts } from './kpiDefinitions'
import { countingUnitLabels, listingRuleLabels, markedFigureLabel } from './figures'

type Definition = { term: string; text: string }

/** What each way of counting 募集 counts (clause 5(5)ウ leaves the way to agreement). */
export const listingRuleDefinitions: Record<keyof ListingCounts, string> = {
  listing: '初めて公開された月に、案件を1件と数えます。',
  slot: '案件の日時枠が初めて公開された月に、日時枠を1件と数えます。',
  seat: '案件の日時枠が初めて公開された月に、そのときの定員を数えます。',
}

type Terms = Pick<ReportedProgramme, 'municipalityName' | 'countingUnit' | 'listingRule' | 'definition'>

/** What the four figures count (clause 5(5)), in the words of the report: as it was agreed, else as it is counted. */
export const figureDefinitions = (terms: Terms): Record<Figure, string> =>
  terms.definition ? agreedDefinitions(terms, terms.definition.texts) : usualDefinitions(terms)

/** What was agreed in words, with what its switches say added by us: the text and the count cannot differ. */
const agreedDefinitions = ({ countingUnit, listingRule, municipalityName }: Terms, texts: Record<Figure, string>) => ({
  facilities: `${texts.facilities}${countingUnitLabels[countingUnit]}ごとに1事業所と数えます。`,
  residents: texts.residents,
  listings: `${texts.listings}協議で定めた数え方は「${listingRuleLabels[listingRule]}」です。${listingRuleDefinitions[listingRule]}`,
  completions: `${texts.completions}「うち市内居住者」は活動日に${municipalityName}内に居住していた方の活動の数です。`,
})

const usualDefinitions = ({ municipalityName, countingUnit, listingRule }: Terms): Record<Figure, string> => ({
  facilities:
    `${municipalityName}内にあり、登録の承認を受け、当月末に登録を取りやめていない介護事業所の数です。` +
    `${countingUnitLabels[countingUnit]}ごとに1事業所と数えます。登録の最終日が月の途中にある事業所は、その月の減に数えます。`,
  residents:
    `本人確認が済み、当月末に${municipalityName}内に居住しているボランティア参加希望者の数です。` +
    '登録を取りやめた方と市外へ転出した方は減に数え、重複した登録は1人と数えます。',
  listings:
    `介護周辺業務の募集の数です。協議で定めた数え方は「${listingRuleLabels[listingRule]}」です。` +
    `${listingRuleDefinitions[listingRule]}公開した後に変更や中止があっても、公開した月の数は変わりません。`,
  completions:
    '事業所が受け入れ、活動が行われ、完了が確定した数です。受入れの承認だけでは数えません。' +
    '参加者が完了を確認したとき、又は事業所が参加を記録してから72時間、参加者から申し出がないときに確定します。' +
    `市外に居住する方の活動も含み、「うち市内居住者」は活動日に${municipalityName}内に居住していた方の活動の数です。`,
})

const countingRules: readonly Definition[] = [
  { term: '当月末', text: '月の最終日の24:00（日本時間）の時点です。ア・イは、当月末＝前月末＋増－減＋過月分修正となります。' },
  { term: '累計', text: '履行期間の初日から当月末までの合計です。ウ・エは、累計＝前月末＋増＋過月分修正となります。' },
  { term: '活動の月', text: '活動の開始日（日本時間）の月です。日をまたぐ活動は、開始した日の月に数えます。' },
  {
    term: '過月分修正',
    text: '既に報告した月の数が、報告の後の完了や訂正によって変わった分です。提出済みの報告書は変更せず、次の月の報告書で累計に加えます。',
  },
  { term: '申し出のある活動', text: '参加者から申し出があり事務局が確認している活動は、確認が終わるまでエに数えません。' },
  { term: '計画', text: '協議で定めた、各月末における累計の計画数です。' },
  { term: '計画との差', text: '当月末又は累計の数から計画を引いた数です。▲は、計画を下回ることを示します。' },
  { term: '達成率', text: '当月末又は累計の数を、履行期間満了時点の目標で割った割合です。小数第2位を四捨五入しています。' },
  { term: '区', text: 'ア・ウ・エは事業所の所在する区、イは参加希望者の居住する区によります。' },
]
const dash: Definition = {
  term: '—',
  text: '計画や目標を定めていない、又はまだその月になっていないことを示します。0件とは異なります。',
}
/** Of a report that has numbers of people small enough to be hidden. */
const dashOrHidden: Definition = {
  term: '—',
  text: '計画や目標を定めていない、まだその月になっていない、又は人が特定されないように数を示していないこと（5人に満たない数と、差し引きによってそれが分かる数）を示します。0件とは異なります。',
}

/** The definitions printed in a report: the four figures, then the rules by which all of them are counted; with `hidesSmall` also why a number is not shown. */
export function definitionsOf(programme: Terms, month?: Month, hidesSmall = false): Definition[] {
  const texts = figureDefinitions(programme)
  return [
    ...FIGURES.map((figure) => ({ term: markedFigureLabel(figure), text: texts[figure] })),
    ...agreementOf(programme, month),
    ...countingRules,
    hidesSmall ? dashOrHidden : dash,
  ]
}

/** Which definition it is, and in the first month of one that counts otherwise, that it does. */
function agreementOf({ definition }: Terms, month?: Month): Definition[] {
  if (!definition) return []
  const { agreedOn, changes, fromMonth, version } = definition
  const text = definitionTexts.agreed({ version, agreedOn: warekiDay(agreedOn), from: warekiMonth(fromMonth) })
  return [{ term: definitionTexts.term, text: changes && month === fromMonth ? `${text}${definitionTexts.changed}` : text }]
}
