import { isMonth, type Month } from '@/domain/calendar/jst'
import { type Figure, FIGURES } from '@/domain/kpi/figure'
import { DIMENSIONS, type Home, HOMES, type Narrowed } from '@/domain/kpi/dimension'
import { FUNNEL, type FunnelPart } from '@/domain/kpi/funnel'
import { type RecordMeasure, recordMeasuresOf } from '@/domain/kpi/measure'
import type { ListingCounts } from '@/domain/report/monthlyFigures'
import { isUuid } from '@/domain/text/isUuid'
import { single } from '../dashboard/choice'
import { pageOf } from '../pageOf'

export type RecordsQuery = {
  figure: Figure
  measure: RecordMeasure
  programme: string
  month: Month
  ward: string | null
  /** One cell of a breakdown. */
  narrowed: Narrowed
  stage: FunnelPart | null
  /** Of the visits, those of people who lived in the city on the day, or the others. */
  home: Home | null
  /** Another way to count listings than the agreed one. */
  rule: keyof ListingCounts | null
  /** Only what came through one partner. */
  partner: string | null
  /** Of a closed month the version of its report whose records are meant, or those that count now; null for the newest, and for a part those of now. */
  version: number | 'now' | null
  page: number
}

const RULES: readonly (keyof ListingCounts)[] = ['listing', 'slot', 'seat']
/** The ward has a place of its own in the address. */
const NARROWING = DIMENSIONS.filter((dimension) => dimension !== 'ward')
/** What stands in an address for "without one". */
const NONE = '-'

type Params = Record<string, string | string[] | undefined>
const oneOf = <T extends string>(values: readonly T[], text: string | undefined): T | null =>
  values.find((value) => value === text) ?? null

/** What the address asks for; null when it names no number that exists. */
export function recordsQuery(params: Params): RecordsQuery | null {
  const figure = oneOf(FIGURES, single(params['figure']))
  // 減 of a flow stands in the report as 0: its list exists and is empty.
  const measure = figure && oneOf([...recordMeasuresOf(figure), 'decrease' as const], single(params['measure']))
  const programme = single(params['programme'])
  const month = single(params['month'])
  const partner = single(params['partner']) ?? null
  if (!figure || !measure || !isUuid(programme) || !month || !isMonth(month)) return null
  if (partner !== null && !isUuid(partner)) return null
  const ward = single(params['ward']) ?? null
  const home = figure === 'completions' ? oneOf(HOMES, single(params['home'])) : null
  // What was corrected is kept for a figure, not for where people lived.
  if (home && measure === 'correction') return null
  return {
    figure,
    measure,
    programme,
    month,
    ward: ward === NONE ? null : ward,
    narrowed: Object.fromEntries(
      [...NARROWING, ...(ward === NONE ? (['ward'] as const) : [])].flatMap((dimension) => {
        const value = single(params[dimension])
        return value === undefined ? [] : [[dimension, value === NONE ? '' : value]]
      }),
    ),
    stage: figure === 'completions' ? oneOf(FUNNEL, single(params['stage'])) : null,
    home,
    rule: figure === 'listings' ? oneOf(RULES, single(params['rule'])) : null,
    partner,
    version: versionIn(single(params['version'])),
    page: pageOf(single(params['page'])),
  }
}

const versionIn = (text: string | undefined): RecordsQuery['version'] =>
  text === 'now' ? text : text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null

/** The same as the parts of an address. */
export const addressOf = ({
  figure,
  home,
  measure,
  month,
  narrowed,
  partner,
  programme,
  rule,
  stage,
  version,
  ward,
}: RecordsQuery): Record<string, string> => ({
  figure,
  measure,
  programme,
  month,
  ...(ward ? { ward } : {}),
  ...(stage ? { stage } : {}),
  ...(home ? { home } : {}),
  ...(rule ? { rule } : {}),
  ...(partner ? { partner } : {}),
  ...(version ? { version: String(version) } : {}),
  ...Object.fromEntries(Object.entries(narrowed).map(([dimension, value]) => [dimension, value || NONE])),
})
