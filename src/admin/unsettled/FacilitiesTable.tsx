import { UNSETTLED_KINDS } from '@/domain/application/unsettled'
import { unsettledKindLabels, unsettledWords as words } from '@/glossary/unsettled'
import { unsettledLink } from '../links'
import type { Unsettled } from './loadUnsettled'
import { RemindButton } from './RemindButton'

/** How much is not settled at each facility; the operator may ask for the records from here. */
export function FacilitiesTable({
  facilities,
  mayRemind,
  month,
  now,
}: {
  facilities: Unsettled['facilities']
  mayRemind: boolean
  month: string
  now: Date
}) {
  return (
    <div className="care-scroll" tabIndex={0} role="region" aria-label={words.facilities}>
      <table className="care-table">
        <caption className="care-hidden">{words.facilities}</caption>
        <thead>
          <tr>
            <th scope="col">{words.facility}</th>
            <th scope="col">{words.chased}</th>
            {mayRemind && <th scope="col">{words.reminder}</th>}
            {UNSETTLED_KINDS.map((kind) => (
              <th key={kind} scope="col" className="care-number">
                {unsettledKindLabels[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facilities.map((each) => (
            <tr key={each.facility}>
              <th scope="row">
                <a href={unsettledLink({ month, facility: each.facility })}>{each.name}</a>
              </th>
              <td>{each.chasedOn ? words.chasedOn(each.chasedOn, now) : words.notChased}</td>
              {mayRemind && (
                <td>
                  {each.reminder === 'possible' && <RemindButton facility={each.facility} name={each.name} />}
                  {each.reminder === 'sent' && words.reminded}
                  {each.reminder === 'nobody' && words.callThem}
                </td>
              )}
              {UNSETTLED_KINDS.map((kind) => (
                <td key={kind} className="care-number">
                  {words.count(each[kind])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
