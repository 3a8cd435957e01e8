import { countsByKind } from '@/domain/seminar/counts'
import { attendeeKindLabels, seminarPanelTexts as texts } from '@/glossary/seminars'
import type { SeminarAttendanceRow } from '@/queries/attendancesOfSeminar'

/** How many people signed up and came, by the kind they came as: what the report says of a seminar. */
export function KindCounts({ rows }: { rows: readonly SeminarAttendanceRow[] }) {
  const counts = countsByKind(rows)
  const total = (of: 'signedUp' | 'came') => counts.reduce((sum, each) => sum + each[of], 0)
  return (
    <div aria-label={texts.byKind} className="care-scroll" role="region" tabIndex={0}>
      <table className="care-table">
        <caption className="care-hidden">{texts.byKind}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.kind}</th>
            <th className="care-number" scope="col">
              {texts.signedUp}
            </th>
            <th className="care-number" scope="col">
              {texts.came}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ came, kind, signedUp }) => (
            <tr key={kind}>
              <th scope="row">{attendeeKindLabels[kind]}</th>
              <td className="care-number">{texts.peopleCount(signedUp)}</td>
              <td className="care-number">{texts.peopleCount(came)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <td className="care-number">{texts.peopleCount(total('signedUp'))}</td>
            <td className="care-number">{texts.peopleCount(total('came'))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
