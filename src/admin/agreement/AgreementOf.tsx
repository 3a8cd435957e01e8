import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { isUnconfirmed } from '@/domain/agreement/answer'
import { agreementAnswerLabels, agreementPanelTexts as texts } from '@/glossary/agreements'
import { tokyoInstant } from '@/glossary/instants'
import type { Agreement, Application } from '@/payload-types'
import { RecordAgreement } from './RecordAgreement'
import '../admin.css'
import '../record.css'

/** On an application whose activity changed afterwards: what was asked, and what the person said. */
export const AgreementOf: UIFieldServerComponent = async ({ data, id, req }) => {
  if (!id || !req.user) return null
  const { docs } = await req.payload.find({
    collection: 'agreements',
    where: { application: { equals: id } },
    sort: '-askedAt',
    limit: 20,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (docs.length === 0) return null
  const { startsAt, status } = data as Application
  const now = nowOf(req)
  const isLate = ({ askedAt }: Agreement): boolean =>
    isUnconfirmed({ askedAt: new Date(askedAt), startsAt: new Date(startsAt ?? ''), status }, now)
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <p className="care-quiet">{texts.about}</p>
      <ul>
        {docs.map((each) => (
          <li key={each.id}>
            <p className="care-lines">{each.summary}</p>
            <p className="care-quiet">{texts.askedAt(tokyoInstant(new Date(each.askedAt)))}</p>
            {each.answer && each.answeredAt ? (
              <p>{texts.answeredAt(tokyoInstant(new Date(each.answeredAt)), agreementAnswerLabels[each.answer])}</p>
            ) : (
              <>
                <p className={isLate(each) ? 'care-notice care-notice--attention' : 'care-notice'}>
                  {isLate(each) ? `${texts.unconfirmed}　${texts.unconfirmedHint}` : texts.waiting}
                </p>
                {actorOf(req).role === 'operator' && <RecordAgreement id={each.id} revision={each.revision ?? 1} />}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
