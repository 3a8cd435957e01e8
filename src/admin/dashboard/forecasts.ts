import type { Payload } from 'payload'
import { pacesOf } from '@/actions/pace/paceAt'
import { databaseOf } from '@/database/handle'
import type { Figure } from '@/domain/kpi/figure'
import type { Forecast } from '@/domain/kpi/forecast'
import type { MonthlyFigures, ReportedProgramme } from '@/domain/report/monthlyFigures'

export type FigureForecast = { forecast: Forecast; target: number | null }

/**
 * Where each figure of the first screen is heading, by the weeks before it: counted after the screen was sent, so that nobody waits
 * for it. Of a programme that is over by the day shown there is nothing left to expect. Fails by saying nothing.
 */
export async function forecastsOf(
  payload: Payload,
  { figures, now, programme }: { programme: ReportedProgramme; figures: MonthlyFigures; now: Date },
): Promise<Partial<Record<Figure, FigureForecast>>> {
  const paces = await pacesOf(databaseOf(payload), programme, { figures, now }).catch((error: unknown) => {
    payload.logger.error(error)
    return []
  })
  return Object.fromEntries(
    paces.flatMap(({ asOf, figure, forecast, target }) =>
      forecast && asOf < programme.endsOn ? [[figure, { forecast, target }]] : [],
    ),
  )
}
