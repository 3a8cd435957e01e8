import { UNSETTLED_KINDS } from '@/domain/application/unsettled'
import { unsettledKindLabels, unsettledWords as words } from '@/glossary/unsettled'
import { ListTable } from '../ListTable'
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
    <ListTable
      title={words.facilities}
      columns={[
        words.facility,
        words.chased,
        mayRemind && words.reminder,
        ...UNSETTLED_KINDS.map((kind) => ({ number: unsettledKindLabels[kind] })),
      ]}
    >
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
    </ListTable>
  )
}
