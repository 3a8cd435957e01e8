import type { BeforeListTableServerProps } from 'payload'
import { databaseOf } from '@/database/handle'
import { dayOf, daysBetween } from '@/domain/calendar/jst'
import { isTaskOverdue } from '@/domain/meeting/meeting'
import { readDay } from '@/glossary/instants'
import { meetingPartyLabels } from '@/glossary/papers'
import { openTaskTexts as texts } from '@/glossary/paperScreens'
import { openMeetingTasks } from '@/queries/openMeetingTasks'
import { ListTable } from '../ListTable'
import { documentLink } from '../links'
import '../admin.css'

const MOST = 50

/** Above the meetings: every task of any of them that is not done, the most overdue first and in red. */
export async function OpenTasks({ payload }: BeforeListTableServerProps) {
  const today = dayOf(new Date())
  const { tasks, total } = await openMeetingTasks(databaseOf(payload), MOST)
  return (
    <section aria-label={texts.title} className="care care-block">
      <h2>{texts.title}</h2>
      {tasks.length === 0 ? (
        <p className="care-empty">{texts.none}</p>
      ) : (
        <ListTable stacked title={texts.title} columns={[texts.text, texts.party, texts.dueOn, texts.meeting]}>
          {tasks.map((task) => (
            <tr key={task.id}>
              <th scope="row">{task.text}</th>
              <td>
                {meetingPartyLabels[task.party]}
                {task.owner && `　${task.owner}`}
              </td>
              <td>
                {task.dueOn && isTaskOverdue({ dueOn: task.dueOn, doneOn: null }, today) ? (
                  <strong className="care-late">
                    {readDay(task.dueOn)}　{texts.overdue(daysBetween(task.dueOn, today))}
                  </strong>
                ) : task.dueOn ? (
                  readDay(task.dueOn)
                ) : (
                  texts.noDue
                )}
              </td>
              <td>
                <a href={documentLink('meetings', task.meeting)}>{task.title}</a>
              </td>
            </tr>
          ))}
        </ListTable>
      )}
      {total > tasks.length && <p className="care-quiet">{texts.more(total - tasks.length)}</p>}
    </section>
  )
}
