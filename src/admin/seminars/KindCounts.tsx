import { countsByKind } from '@/domain/seminar/counts'
import { attendeeKindLabels, seminarPanelTexts as texts } from '@/glossary/seminars'
import type { SeminarAttendanceRow } from '@/queries/attendancesOfSeminar'
import { ListTable } from '../ListTable'

/** How many people signed up and came, by the kind they came as: what the report says of a seminar. */
export function KindCounts({ rows }: { rows: readonly SeminarAttendanceRow[] }) {
  const counts = countsByKind(rows)
  const total = (of: 'signedUp' | 'came') => counts.reduce((sum, each) => sum + each[of], 0)
  return (
    <ListTable
      title={texts.byKind}
      columns={[texts.kind, { number: texts.signedUp }, { number: texts.came }]}
      foot={
        <tr>
          <th scope="row">{texts.total}</th>
          <td className="care-number">{texts.peopleCount(total('signedUp'))}</td>
          <td className="care-number">{texts.peopleCount(total('came'))}</td>
        </tr>
      }
    >
      {counts.map(({ came, kind, signedUp }) => (
        <tr key={kind}>
          <th scope="row">{attendeeKindLabels[kind]}</th>
          <td className="care-number">{texts.peopleCount(signedUp)}</td>
          <td className="care-number">{texts.peopleCount(came)}</td>
        </tr>
      ))}
    </ListTable>
  )
}
