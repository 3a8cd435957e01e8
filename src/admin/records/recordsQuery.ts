import { isMonth, type Month } from '@/domain/calendar/jst'
import { type Figure, FIGURES } from '@/domain/kpi/figure'
import { type Measure, measuresOf } from '@/domain/kpi/measure'
import { TASK_CATEGORIES, type TaskCategory } from '@/domain/task/category'
import { isUuid } from '@/domain/text/isUuid'
import { single } from '../dashboard/choice'
import { pageOf } from '../pageOf'

export type RecordsQuery = {
  figure: Figure
  measure: Measure
  programme: string
  month: Month
  ward: string | null
  category: TaskCategory | null
  page: number
}

type Params = Record<string, string | string[] | undefined>
const oneOf = <T extends string>(values: readonly T[], text: string | undefined): T | null =>
  values.find((value) => value === text) ?? null

/** What the address asks for; null when it names no number that exists. */
export function recordsQuery(params: Params): RecordsQuery | null {
  const figure = oneOf(FIGURES, single(params['figure']))
  const measure = figure && oneOf(measuresOf(figure), single(params['measure']))
  const programme = single(params['programme'])
  const month = single(params['month'])
  if (!figure || !measure || !isUuid(programme) || !month || !isMonth(month)) return null
  return {
    figure,
    measure,
    programme,
    month,
    ward: single(params['ward']) ?? null,
    category: figure === 'completions' ? oneOf(TASK_CATEGORIES, single(params['category'])) : null,
    page: pageOf(single(params['page'])),
  }
}

/** The same as the parts of an address. */
export const addressOf = ({ category, figure, measure, month, programme, ward }: RecordsQuery): Record<string, string> => ({
  figure,
  measure,
  programme,
  month,
  ...(ward ? { ward } : {}),
  ...(category ? { category } : {}),
})
