import { warekiMonth } from '@/domain/calendar/wareki'
import { dayWithWeekday, readDay } from '@/glossary/instants'
import { timelinessWords as words } from '@/glossary/monthlyReportScreen'
import { monthlyWords } from '@/glossary/reportMonthly'
import { ListTable } from '../ListTable'
import { monthlyReportLink } from '../links'
import type { MonthTimeliness } from './loadMonthlyReport'

const late = ({ timeliness: { kind } }: MonthTimeliness): boolean => kind === 'late' || kind === 'overdue'
const isLocked = ({ handedIn }: MonthTimeliness): boolean => handedIn?.status === 'approved'
const lockedText = ({ handedIn }: MonthTimeliness): string =>
  handedIn?.status === 'approved' && handedIn.approvedOn ? words.isLocked(readDay(handedIn.approvedOn)) : words.notLocked

const badge = (attention: boolean, done: boolean): string =>
  `care-badge${attention ? ' care-badge--attention' : done ? ' care-badge--done' : ''}`

/** When the shown month was due, handed in and settled. */
export const TimelinessFacts = ({ of }: { of: MonthTimeliness | undefined }) =>
  of && (
    <>
      <div>
        <dt>{words.due}</dt>
        <dd>{dayWithWeekday(of.due)}</dd>
      </div>
      <div>
        <dt>{words.handedIn}</dt>
        <dd>
          {of.handedIn ? dayWithWeekday(of.handedIn.firstOn) : words.notHandedIn}{' '}
          <span className={badge(late(of), false)}>{words.sentence(of.timeliness)}</span>
        </dd>
      </div>
      <div>
        <dt>{words.locked}</dt>
        <dd>
          <span className={badge(false, isLocked(of))}>{lockedText(of)}</span>
        </dd>
      </div>
    </>
  )

/** All months of the programme: in time and settled are two columns, because they are two things. */
export const TimelinessList = ({
  months,
  programme,
  shown,
}: {
  months: readonly MonthTimeliness[]
  programme: string
  shown: string
}) =>
  months.length > 0 && (
    <section className="care-block">
      <h2>{words.title}</h2>
      <p className="care-quiet">{words.about}</p>
      <ListTable
        stacked
        title={words.title}
        columns={[words.month, words.due, words.handedIn, words.punctual, words.versions, words.locked]}
      >
        {months.map((each) => (
          <tr key={each.month}>
            <th scope="row">
              <a
                href={monthlyReportLink({ programme, month: each.month })}
                {...(each.month === shown ? { 'aria-current': 'true' as const } : {})}
              >
                {warekiMonth(each.month)}
              </a>
            </th>
            <td data-label={words.due}>{dayWithWeekday(each.due)}</td>
            <td data-label={words.handedIn}>{each.handedIn ? dayWithWeekday(each.handedIn.firstOn) : words.notHandedIn}</td>
            <td>
              <span className={badge(late(each), false)}>{words.sentence(each.timeliness)}</span>
            </td>
            <td>{each.handedIn ? monthlyWords.edition(each.handedIn.versions) : ''}</td>
            <td>
              <span className={badge(false, isLocked(each))}>{lockedText(each)}</span>
            </td>
          </tr>
        ))}
      </ListTable>
    </section>
  )
