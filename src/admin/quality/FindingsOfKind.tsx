import { settlingMoves } from '@/domain/application/settling'
import type { Month } from '@/domain/calendar/jst'
import type { FindingKind } from '@/domain/report/quality'
import type { Role } from '@/domain/role'
import { readMoment } from '@/glossary/instants'
import { findingHints, findingLabels, qualityWords as words, severityLabels } from '@/glossary/quality'
import type { Finding } from '@/queries/findings'
import { ListTable } from '../ListTable'
import { compareLink, documentLink, newResidenceLink, recurringSlotsLink, unsettledLink } from '../links'
import type { Quality } from './loadQuality'
import { MendVisit } from './MendVisit'
import { MendWard } from './MendWard'

/** Where each finding is mended: the record it lies in. */
const RECORD_OF: Record<FindingKind, string> = {
  visit_unregistered_facility: 'applications',
  visit_before_person: 'applications',
  visit_after_leaving: 'applications',
  recorded_before_visit: 'applications',
  slot_outside_contract: 'slots',
  registration_backwards: 'facility-registrations',
  facility_without_ward: 'facilities',
  unsettled_visits: 'applications',
  duplicate_people: 'volunteers',
  resident_without_ward: 'volunteers',
  listing_without_slots: 'tasks',
}

type Props = { found: Quality['findings'][number]; month: Month; role: Role; wards: Quality['wards'] }

/** One kind of finding: how heavy it is, what to do, and its records. The city follows the links to read, the operator to mend. */
export function FindingsOfKind({ found: { count, kind, records, severity }, month, role, wards }: Props) {
  return (
    <section className="care-block" id={kind}>
      <h3>
        {findingLabels[kind]}{' '}
        <span className={`care-badge${severity === 'blocks' ? ' care-badge--attention' : ''}`}>{severityLabels[severity]}</span>
      </h3>
      <p className="care-quiet">{findingHints[kind]}</p>
      <p>{words.showing(records.length, count)}</p>
      {kind === 'unsettled_visits' && (
        <p>
          <a href={unsettledLink({ month })}>{words.toUnsettled}</a>
        </p>
      )}
      <ListTable stacked title={findingLabels[kind]} columns={[words.record, words.detail, words.at, words.mend]}>
        {records.map((each) => (
          <tr key={each.id + (each.other ?? '')}>
            <th scope="row">{each.name}</th>
            <td>{each.detail}</td>
            <td>{readMoment(each.at)}</td>
            <td>
              <MendLink finding={each} kind={kind} role={role} />
              {role === 'operator' && <MendHere finding={each} kind={kind} wards={wards} />}
            </td>
          </tr>
        ))}
      </ListTable>
    </section>
  )
}

type Found = Props['found']['records'][number]

/** What one field or one press mends; a form at its place where it takes more. */
function MendHere({ finding: { id, mend, name }, kind, wards }: { finding: Found; kind: FindingKind; wards: Quality['wards'] }) {
  if (kind === 'facility_without_ward' && mend)
    return <MendWard facility={id} name={name} revision={mend.revision} wards={wards} />
  if (kind === 'unsettled_visits' && mend?.status) {
    const next = settlingMoves(mend.status)
    return next.length > 0 ? (
      <MendVisit application={id} name={name} next={next} revision={mend.revision} status={mend.status} />
    ) : null
  }
  const form = kind === 'listing_without_slots' ? words.addSlots : kind === 'resident_without_ward' ? words.addHome : null
  return form ? (
    <>
      {'　'}
      <a aria-label={`${name}　${form}`} href={kind === 'listing_without_slots' ? recurringSlotsLink(id) : newResidenceLink(id)}>
        {form}
      </a>
    </>
  ) : null
}

function MendLink({ finding: { id, name, other }, kind, role }: { finding: Finding; kind: FindingKind; role: Role }) {
  // Two people side by side are the operator's: the screen shows names.
  const compares = other !== null && role === 'operator'
  return (
    <a
      aria-label={`${name}　${compares ? words.compare : words.open}`}
      href={compares ? compareLink({ a: id, b: other }) : documentLink(RECORD_OF[kind], id)}
    >
      {compares ? words.compare : words.open}
    </a>
  )
}
