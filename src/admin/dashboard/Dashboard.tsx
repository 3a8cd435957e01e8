import type { ComponentProps, ReactNode } from 'react'
import { dashboardWords as words, waitingWords } from '@/glossary/dashboard'
import { readDay } from '@/glossary/instants'
import { ScreenHead } from '../ScreenHead'
import { DashboardFilter } from './DashboardFilter'
import type { Dashboard as Model } from './loadDashboard'
import { ResidentsShown } from './ResidentsShown'
import { WaitingTable } from './WaitingTable'
import { Block } from './Block'
import { DashboardFigures } from './DashboardFigures'

type Given = { model: Model; now: Date; todo: ReactNode; forecasts: ComponentProps<typeof DashboardFigures>['forecasts'] }

/** The city's first screen: are we on plan, then the months, then where and who. */
export function Dashboard({ forecasts, model, now, todo }: Given) {
  const { choice, figures, programme, waiting } = model
  return (
    <main className="care">
      <ScreenHead title={words.title} about={programme.contractName} />
      {todo}
      <DashboardFilter {...model} />
      {choice.changed && (
        <p role="status" className="care-notice">
          {words.unknownChoice}
        </p>
      )}
      {figures ? (
        <DashboardFigures model={model} figures={figures} forecasts={forecasts} />
      ) : (
        <p className="care-empty">{words.notStarted(readDay(programme.startsOn))}</p>
      )}
      {figures && <ResidentsShown month={figures.month} shown={model.residents} />}
      <Block title={waitingWords.title}>
        <div className="care-panel">
          <WaitingTable waiting={waiting} programme={programme.id} now={now} />
        </div>
      </Block>
    </main>
  )
}
