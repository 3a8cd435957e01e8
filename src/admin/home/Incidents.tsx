import { homeTexts as texts } from '@/glossary/home'
import { incidentKindLabels, incidentStatusLabels } from '@/glossary/incidents'
import { tokyoInstant } from '@/glossary/instants'
import type { OpenIncident } from '@/queries/openIncidents'
import { ListTable } from '../ListTable'
import { documentLink } from '../links'

/** Incidents that are not settled, and whether the city was told of each. */
export const Incidents = ({ incidents, now }: { incidents: readonly OpenIncident[]; now: Date }) => (
  <section aria-labelledby="incidents" className="care-block">
    <h2 id="incidents">{texts.incidents}</h2>
    {incidents.length === 0 ? (
      <p className="care-quiet">{texts.noIncidents}</p>
    ) : (
      <ListTable
        stacked
        title={texts.incidents}
        columns={[texts.number, texts.kind, texts.status, texts.detectedAt, texts.cityTold]}
      >
        {incidents.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <a href={documentLink('incidents', each.id)}>{each.number}</a>
            </th>
            <td>{incidentKindLabels[each.kind]}</td>
            <td>{incidentStatusLabels[each.status]}</td>
            <td data-label={texts.detectedAt}>{tokyoInstant(each.detectedAt)}</td>
            <td data-label={texts.cityTold}>
              <CityTold now={now} of={each} />
            </td>
          </tr>
        ))}
      </ListTable>
    )}
  </section>
)

const CityTold = ({ now, of: { cityDueAt, cityToldAt, followUpDueAt } }: { now: Date; of: OpenIncident }) => {
  if (cityToldAt)
    return (
      <>
        {texts.told(tokyoInstant(cityToldAt))}
        {followUpDueAt && (
          <small className={followUpDueAt < now ? 'care-late care-deliverables__working' : 'care-deliverables__working'}>
            {(followUpDueAt < now ? texts.followUpLate : texts.followUp)(tokyoInstant(followUpDueAt))}
          </small>
        )}
      </>
    )
  const until = tokyoInstant(cityDueAt)
  return cityDueAt < now ? <span className="care-late">{texts.notToldLate(until)}</span> : texts.notTold(until)
}
