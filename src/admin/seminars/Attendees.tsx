import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { mayReadField } from '@/domain/personalFields'
import { nextAttendanceStatuses } from '@/domain/seminar/attendance'
import { attendanceStatusLabels, attendeeKindLabels, seminarPanelTexts as texts } from '@/glossary/seminars'
import type { Seminar } from '@/payload-types'
import { attendancesOfSeminar, type SeminarAttendanceRow } from '@/queries/attendancesOfSeminar'
import { ExportButtons } from '../exports/ExportButtons'
import { ListTable } from '../ListTable'
import { documentLink } from '../links'
import { scopeOf } from '../scopeOf'
import { KindCounts } from './KindCounts'
import { RecordButtons } from './RecordButtons'
import '../admin.css'
import '../record.css'

const addLink = '/admin/collections/seminar-attendances/create'

/** On a seminar, for those who organise it and the city: who signed up and who came, recorded by one press each. */
export const Attendees: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  if (role === 'facility') return null
  if (!id) return null
  const { startsAt, status } = data as Seminar
  const rows = await attendancesOfSeminar(databaseOf(req.payload), { seminar: String(id), scope: scopeOf(req) })
  const names = mayReadField(role, 'seminar-attendances', 'attendeeName')
  const organises = role === 'operator' || role === 'organizer'
  const records = organises && new Date(startsAt) <= nowOf(req) && (status === 'published' || status === 'held')
  return (
    <section aria-label={texts.list} className="care care-inset">
      <h2>{texts.list}</h2>
      {organises && <p className="care-quiet">{texts.listAbout}</p>}
      {organises && status !== 'draft' && status !== 'called_off' && (
        <p>
          <a className="care-button care-button--quiet" href={addLink}>
            {texts.add}
          </a>
        </p>
      )}
      {rows.length === 0 ? (
        <p className="care-empty">{texts.nobody}</p>
      ) : (
        <>
          <KindCounts rows={rows} />
          <List names={names} records={records} rows={rows} role={role} />
          <ExportButtons asked={{ seminar: String(id) }} path="/api/exports/attendees" withPersonal={names} />
        </>
      )}
    </section>
  )
}

type Shown = {
  rows: readonly SeminarAttendanceRow[]
  names: boolean
  records: boolean
  role: ReturnType<typeof actorOf>['role']
}

const whoOf = ({ facility, name, volunteer }: SeminarAttendanceRow, names: boolean): string =>
  [facility ?? volunteer, names ? name : null].filter(Boolean).join('　') || texts.guest

const List = ({ names, records, role, rows }: Shown) => (
  <ListTable title={texts.list} columns={[texts.who, texts.kind, { number: texts.people }, texts.state, records && texts.record]}>
    {rows.map((row) => (
      <tr key={row.id}>
        <th scope="row">
          <a href={documentLink('seminar-attendances', row.id)}>{whoOf(row, names)}</a>
          {!row.hasMail && row.status === 'signed_up' && <small className="care-quiet"> {texts.noMail}</small>}
        </th>
        <td>{attendeeKindLabels[row.kind]}</td>
        <td className="care-number">{texts.peopleCount(row.people)}</td>
        <td>{attendanceStatusLabels[row.status]}</td>
        {records && (
          <td>
            <RecordButtons
              id={row.id}
              next={nextAttendanceStatuses(row.status, role).filter((to) => to === 'attended' || to === 'absent')}
              revision={row.revision}
              who={whoOf(row, names)}
            />
          </td>
        )}
      </tr>
    ))}
  </ListTable>
)
