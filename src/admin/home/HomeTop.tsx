import type { Payload } from 'payload'
import { homeTexts as texts } from '@/glossary/home'
import { deliverablesLink } from '../links'
import { Approvals } from './Approvals'
import { Changes } from './Changes'
import { Incidents } from './Incidents'
import { DAYS_AHEAD, type Home } from './loadHome'
import { Owed } from './Owed'
import { PlanTasks } from './PlanTasks'
import { Seen } from './Seen'
import { StandsStill } from './StandsStill'
import '../deliverables/deliverables.css'

/** Above the figures: what stands still, what is late, what waits for this person, and what changed since their last visit. */
export const HomeTop = ({ home, payload }: { home: Home; payload: Payload }) => (
  <div className="care-deliverables">
    <Seen />
    {home.viewer.role === 'operator' && <StandsStill now={home.now} payload={payload} />}
    {home.late.length > 0 && (
      <>
        <Owed about={texts.lateAbout} id="late" rows={home.late} title={texts.late} today={home.today} />
        {home.lateTotal > home.late.length && (
          <p>
            <a href={deliverablesLink({ status: 'late' })}>{texts.moreLate(home.lateTotal - home.late.length)}</a>
          </p>
        )}
      </>
    )}
    {home.viewer.role === 'city' && <Approvals home={home} />}
    {home.undated.length > 0 && (
      <Owed about={texts.undatedAbout} id="undated" rows={home.undated} title={texts.undated} today={home.today} />
    )}
    {home.viewer.role === 'operator' && (
      <Owed
        about={texts.toDoAbout(DAYS_AHEAD)}
        empty={texts.nothingToDo}
        id="to-do"
        rows={home.toDo}
        title={texts.toDo}
        today={home.today}
      />
    )}
    <p className="care-actions">
      <a href={deliverablesLink()}>{texts.all}</a>
    </p>
    <Changes home={home} />
    <Incidents incidents={home.incidents} now={home.now} />
    {home.planTasks.length > 0 && <PlanTasks tasks={home.planTasks} today={home.today} />}
  </div>
)
