import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { STAFF_ROLES } from '@/domain/role'
import { dashboardWords } from '@/glossary/dashboard'
import { single } from '../dashboard/choice'
import { Dashboard } from '../dashboard/Dashboard'
import { forecastsOf } from '../dashboard/forecasts'
import { loadDashboard } from '../dashboard/loadDashboard'
import { FacilityDesk } from '../facilityDesk/FacilityDesk'
import { guard } from '../guard'
import { HomeTop } from '../home/HomeTop'
import { loadHome } from '../home/loadHome'
import { DeskOf } from './DeskOf'
import { OverdueAnswers } from './OverdueAnswers'
import { Todo } from './Todo'

/** What opens after sign-in: the figures for the city and the operator, what waits for everybody else. */
async function FirstScreen({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const { role } = actorOf(req)
  if (role === 'facility') return <FacilityDesk req={req} searchParams={searchParams} />
  if (role !== 'city' && role !== 'operator') return <DeskOf req={req} />
  const now = new Date()
  const asked = {
    programme: single(searchParams?.['programme']),
    month: single(searchParams?.['month']),
    ward: single(searchParams?.['ward']),
  }
  const model = await loadDashboard(req.payload, asked, now)
  if (!model)
    return (
      <main className="care">
        <h1>{dashboardWords.title}</h1>
        <p className="care-empty">{dashboardWords.noProgramme}</p>
      </main>
    )
  const todo = (
    <>
      <Todo req={req} />
      <HomeTop home={await loadHome(req)} payload={req.payload} />
      {role === 'operator' && <OverdueAnswers payload={req.payload} now={now} />}
    </>
  )
  const { figures, programme } = model
  // Begun once all that is waited for is there, and not waited for: the cards take it in when it comes.
  const forecasts = figures && !model.choice.ward ? forecastsOf(req.payload, { programme, figures, now }) : Promise.resolve({})
  return <Dashboard forecasts={forecasts} model={model} now={now} todo={todo} />
}

export const FirstScreenView = guard(FirstScreen, { roles: STAFF_ROLES, framed: true })
