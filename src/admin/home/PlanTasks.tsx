import { homeTexts as texts } from '@/glossary/home'
import { dayWithWeekday } from '@/glossary/instants'
import type { PlanTask } from '@/queries/planUnderway'
import { ListTable } from '../ListTable'
import { deliverableLink, documentLink } from '../links'

/** What the approved implementation plan says is under way, or begins soon; of one that is not approved yet, what is written in it. */
export const PlanTasks = ({ tasks, today }: { tasks: readonly PlanTask[]; today: string }) => (
  <section aria-labelledby="plan-tasks" className="care-block">
    <h2 id="plan-tasks">{texts.planTasks}</h2>
    <p className="care-quiet">{texts.planTasksAbout}</p>
    <ListTable
      stacked
      title={texts.planTasks}
      columns={[texts.planTask, texts.planFrom, texts.planUntil, texts.planWho, texts.planOf]}
    >
      {tasks.map(({ approved, endsOn, plan, startsOn, task, who }) => (
        <tr key={`${plan} ${task} ${startsOn}`}>
          <th scope="row">
            <a href={approved ? deliverableLink(approved.deliverable) : documentLink('implementation-plans', plan)}>{task}</a>
          </th>
          <td data-label={texts.planFrom}>
            {dayWithWeekday(startsOn)}
            {startsOn > today && <small className="care-deliverables__working">{texts.planAhead}</small>}
          </td>
          <td data-label={texts.planUntil}>{dayWithWeekday(endsOn)}</td>
          <td data-label={texts.planWho}>{who}</td>
          <td data-label={texts.planOf}>{approved ? texts.planApproved(approved.version) : texts.planNotApproved}</td>
        </tr>
      ))}
    </ListTable>
  </section>
)
