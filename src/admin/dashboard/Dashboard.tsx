import type { ComponentProps, ReactNode } from 'react'
import { dashboardWords as words, waitingWords } from '@/glossary/dashboard'
import { readDay } from '@/glossary/instants'
import { ScreenHead } from '../ScreenHead'
import { DashboardFilter } from './DashboardFilter'
import { Glance } from './Glance'
import type { Dashboard as Model } from './loadDashboard'
import { ResidentsShown } from './ResidentsShown'
import { WaitingTable } from './WaitingTable'
import { Block } from './Block'
import { DashboardFigures } from './DashboardFigures'

type Given = { model: Model; now: Date; todo: ReactNode; forecasts: ComponentProps<typeof DashboardFigures>['forecasts'] }

/** The first screen of the city and the operator: the four figures, what waits, then each figure in full, the months, where and who. */
export function Dashboard({ forecasts, model, now, todo }: Given) {
  const { choice, figures, programme, waiting } = model
  return (
    <main className="care">
      <ScreenHead title={words.title} about={programme.contractName} />
      {figures && <Glance figures={figures} followed={model.followed} ward={choice.ward} />}
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
