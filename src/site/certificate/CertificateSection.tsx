import { type Day, isDay } from '@/domain/calendar/jst'
import { CERTIFICATE_REFUSALS } from '@/domain/certificate'
import { certificateRefusals, certificateTexts as texts } from '@/glossary/certificates'
import type { Query } from '../listing/filters'

type Props = { volunteer: string; today: Day; query: Query }

/** The resident's own certificate: the file is the answer, or this page again with why there is none. Works without scripts. */
export function CertificateSection({ query, today, volunteer }: Props) {
  const refused = CERTIFICATE_REFUSALS.find((each) => each === query['certificate'])
  const dayFrom = (name: string, otherwise: Day) => {
    const given = query[name]
    return typeof given === 'string' && isDay(given) ? given : otherwise
  }
  return (
    <section aria-labelledby="certificate">
      <h2 id="certificate">{texts.panelLabel}</h2>
      <p>{texts.about}</p>
      <form action={`/api/volunteers/${volunteer}/certificate`} className="form" method="post">
        {refused && (
          <div className="summary" role="alert" tabIndex={-1}>
            <p className="summary-title">{texts.refused}</p>
            <p>{certificateRefusals[refused]}</p>
          </div>
        )}
        <div className="field">
          <label htmlFor="certificate-from">{texts.from}</label>
          <input
            defaultValue={dayFrom('from', `${today.slice(0, 4)}-01-01`)}
            id="certificate-from"
            max={today}
            name="from"
            required
            type="date"
          />
        </div>
        <div className="field">
          <label htmlFor="certificate-to">{texts.to}</label>
          <input defaultValue={dayFrom('to', today)} id="certificate-to" max={today} name="to" required type="date" />
        </div>
        <button className="button plain" type="submit">
          {texts.issue}
        </button>
      </form>
    </section>
  )
}
