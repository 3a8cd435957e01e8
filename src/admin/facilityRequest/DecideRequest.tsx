import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { officeNumberFault } from '@/domain/facility/officeNumber'
import { isServiceCode, SERVICE_TYPES } from '@/domain/facility/serviceTypes'
import { accountRefusalOf } from '@/domain/registration/deciding'
import { readDay, tokyoInstant } from '@/glossary/instants'
import { officeNumberWarnings, registrationRefusals, requestPanelTexts as texts } from '@/glossary/registration'
import type { FacilityRequest } from '@/payload-types'
import { registrationFindings, type RegistrationFindings } from '@/queries/registrationFindings'
import { DecideForm } from './DecideForm'
import '../admin.css'
import '../record.css'

const serviceName = (code: string): string => (isServiceCode(code) ? SERVICE_TYPES[code] : code)

/** On a request: what stands already about its number and e-mail, and the decision. For operators only. */
export const DecideRequest: UIFieldServerComponent = async ({ data, id, req }) => {
  if (!id || actorOf(req).role !== 'operator') return null
  const request = data as FacilityRequest
  if (request.status !== 'received') {
    return (
      <section className="care care-inset">
        <p>
          {request.status === 'approved' ? texts.approved : texts.declined}
          {request.decidedAt && ` ${texts.decidedAt(tokyoInstant(new Date(request.decidedAt)))}`}
        </p>
      </section>
    )
  }
  const found = await registrationFindings(databaseOf(req.payload), { request: String(id), scope: { kind: 'all' } })
  if (!found) return null
  const { docs: wards } = await req.payload.find({
    collection: 'wards',
    sort: 'order',
    limit: 100,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <Findings found={found} request={request} />
      <DecideForm
        id={String(id)}
        revision={Number((data as { revision?: number }).revision)}
        today={dayOf(nowOf(req))}
        startsOn={request.startsOn ?? null}
        facilities={found.facilities.map((facility) => ({
          id: facility.id,
          label: `${facility.name}（${serviceName(facility.serviceCode)}）`,
        }))}
        wards={wards.map((ward) => ({ id: ward.id, label: ward.name }))}
        services={Object.entries(SERVICE_TYPES).map(([code, label]) => ({ id: code, label }))}
      />
    </section>
  )
}

function Findings({ found, request }: { found: RegistrationFindings; request: FacilityRequest }) {
  const fault = officeNumberFault(request.officeNumber)
  const account = accountRefusalOf(found.account)
  const nothing = found.registrations.length === 0 && found.requests.length === 0
  return (
    <>
      <h3>{texts.findings}</h3>
      <ul>
        {fault && <li className="care-notice care-notice--attention">{officeNumberWarnings[fault]}</li>}
        {account && <li className="care-notice care-notice--attention">{registrationRefusals[account]}</li>}
        {found.account && !account && <li>{texts.accountKnown}</li>}
        {found.registrations.map(({ id, lastDay, startsOn }) => (
          <li className={lastDay ? '' : 'care-notice care-notice--attention'} key={id}>
            <a href={`/admin/collections/facility-registrations/${id}`}>
              {texts.registered(readDay(startsOn), lastDay && readDay(lastDay))}
            </a>
          </li>
        ))}
        {found.requests.length > 0 && (
          <li>
            {texts.otherRequests(found.requests.length)}{' '}
            {found.requests.map(({ id }) => (
              <a href={`/admin/collections/facility-requests/${id}`} key={id}>
                {texts.openRequest}{' '}
              </a>
            ))}
          </li>
        )}
        <li>{found.facilities.length === 0 ? texts.notInDirectory : texts.inDirectory(found.facilities.length)}</li>
        {nothing && <li>{texts.nothingSpecial}</li>}
      </ul>
    </>
  )
}
