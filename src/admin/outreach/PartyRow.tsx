import type { Day } from '@/domain/calendar/jst'
import { OUTREACH_STAGES, type OutreachStage } from '@/domain/outreach/outreach'
import { SERVICE_TYPES } from '@/domain/facility/serviceTypes'
import { readDay } from '@/glossary/instants'
import { outreachEndLabels, outreachOutcomeLabels, outreachStageLabels, outreachTexts as texts } from '@/glossary/outreach'
import type { OutreachParty } from '@/queries/outreachList'
import { documentLink, listLink, newOutreachLink } from '../links'

type Given = { party: OutreachParty; mayWrite: boolean }

/** One facility or corporation: where it stands, since when, what led there, and what is next. */
export function PartyRow({ mayWrite, party }: Given) {
  const { contacts, corporation, days, ended, facility, last, late, name, next, office, services, stage, waiting, ward } = party
  return (
    <tr>
      <th scope="row">
        {facility ? <a href={documentLink('facilities', facility)}>{name}</a> : name}
        <small className="care-quiet">
          {office ? texts.office(office) : texts.corporation(corporation ?? '')}
          {'　'}
          {ward ?? texts.noWard}
        </small>
        {services.map((service) => (
          <small className="care-quiet" key={service}>
            {SERVICE_TYPES[service]}
          </small>
        ))}
      </th>
      <td>
        <span className="care-badge">{ended ? outreachEndLabels[ended] : outreachStageLabels[stage]}</span>
        {waiting && <p>{texts.daysOf(sinceLabel(stage), days)}</p>}
        {late && <span className="care-badge care-badge--attention">{texts.lateBadge}</span>}
      </td>
      <td>
        <ul className="care-outreach__way">
          {OUTREACH_STAGES.map((each, index) => (
            <Passed key={each} day={shownDay(party, index)} href={recordOf(party, each)} label={sinceLabel(each)} />
          ))}
        </ul>
      </td>
      <td>
        {next ? (
          <>
            <a href={documentLink('outreach-contacts', next.id)}>{next.text}</a>
            <small className="care-quiet">{texts.due(readDay(next.dueOn))}</small>
            {next.due && <span className="care-badge care-badge--attention">{texts.dueBadge}</span>}
          </>
        ) : (
          <span className="care-quiet">{waiting ? texts.noNext : texts.notWaiting}</span>
        )}
      </td>
      <td>
        {last ? (
          <>
            <a href={contactsOf(party)}>{texts.contactCount(contacts)}</a>
            <small className="care-quiet">{texts.last(readDay(last.day), outreachOutcomeLabels[last.outcome])}</small>
          </>
        ) : (
          <span className="care-quiet">{texts.noContact}</span>
        )}
        {mayWrite && (
          <p>
            <a aria-label={texts.addFor(name)} href={newOutreachLink(begunWith(party))}>
              {texts.add}
            </a>
          </p>
        )}
      </td>
    </tr>
  )
}

const sinceLabel = (stage: OutreachStage): string => (stage === 'approached' ? texts.firstContact : outreachStageLabels[stage])

/** The first try is said only where nobody was reached by it. */
const shownDay = ({ dates }: OutreachParty, index: number): Day | null =>
  index === 0 && dates[0] === dates[1] ? null : (dates[index] ?? null)

const Passed = ({ day, href, label }: { day: Day | null; href: string | null; label: string }) =>
  day === null ? null : (
    <li>
      <span className="care-quiet">{label}</span> {href ? <a href={href}>{readDay(day)}</a> : readDay(day)}
    </li>
  )

/** The record a stage's day rests on; contacts are in the list beside it. */
function recordOf({ listing, registration, request, visit }: OutreachParty, stage: OutreachStage): string | null {
  if (stage === 'interested') return request && documentLink('facility-requests', request)
  if (stage === 'registered') return registration && documentLink('facility-registrations', registration)
  if (stage === 'listed') return listing && documentLink('tasks', listing)
  return stage === 'received' ? visit && documentLink('applications', visit) : null
}

const contactsOf = ({ corporation, office }: OutreachParty): string =>
  listLink(
    'outreach-contacts',
    office ? { officeNumber: { equals: office } } : { corporateNumber: { equals: corporation ?? '' } },
  )

const begunWith = ({ corporation, facility, name, office }: OutreachParty) =>
  facility ? { facility } : office ? { partyName: name, officeNumber: office } : { partyName: name, corporateNumber: corporation }
