import { Suspense } from 'react'
import type { Figure } from '@/domain/kpi/figure'
import { dashboardWords as words } from '@/glossary/dashboard'
import { paceTexts } from '@/glossary/pace'
import type { FigureForecast } from './forecasts'

type Given = { figure: Figure; forecasts: Promise<Partial<Record<Figure, FigureForecast>>> }

/** What a card's figure will be at the programme's end, with its range; it comes after the card. */
export const CardForecast = (given: Given) => (
  <Suspense fallback={<p className="care-quiet">{words.forecasting}</p>}>
    <Counted {...given} />
  </Suspense>
)

async function Counted({ figure, forecasts }: Given) {
  const found = (await forecasts)[figure]
  return found ? <p className="care-card__pace">{paceTexts.forecastSentence(figure, found.forecast, found.target)}</p> : null
}
