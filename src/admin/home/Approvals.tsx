import { homeTexts as texts } from '@/glossary/home'
import { DueDates } from '../deliverables/DueDates'
import { FileLinks } from '../deliverables/FileLinks'
import { CitysTurn } from '../deliverables/NextStep'
import { StandingMark } from '../deliverables/StandingMark'
import { StatusBadge } from '../deliverables/StatusBadge'
import { deliverableLink } from '../links'
import type { Home } from './loadHome'

/** What waits for the city, each with its files and the decision right there. */
export const Approvals = ({ home: { approvals, today, versions, viewer } }: { home: Home }) => (
  <section aria-labelledby="approvals" className="care-block">
    <h2 id="approvals">{texts.approvals}</h2>
    {approvals.length === 0 ? (
      <p className="care-quiet">{texts.nothingToApprove}</p>
    ) : (
      <>
        <p className="care-quiet">{texts.approvalsAbout}</p>
        <ul className="care-approvals">
          {approvals.map((each) => {
            const version = versions.find(({ deliverable, version: n }) => deliverable === each.id && n === each.submittedVersion)
            return (
              <li className="care-panel" key={each.id}>
                <h3>
                  <a href={deliverableLink(each.id)}>{each.title}</a>
                </h3>
                <p>
                  <StatusBadge status={each.status} /> <StandingMark dated={each} today={today} />
                </p>
                <p>
                  {texts.due}　<DueDates of={each} />
                </p>
                {version && <FileLinks version={version} />}
                <details className="care-details">
                  <summary>{texts.decide}</summary>
                  <CitysTurn of={each} viewer={viewer} />
                </details>
              </li>
            )
          })}
        </ul>
      </>
    )}
  </section>
)
