import { randomUUID } from 'node:crypto'
import type { AdminViewServerProps, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { tokyoInstant } from '@/glossary/instants'
import { supportScreenTexts as texts, supportStatusLabels } from '@/glossary/support'
import type { SupportRequest } from '@/payload-types'
import { contactPoint } from '@/queries/contactPoint'
import { single } from '../dashboard/choice'
import { ScreenHead } from '../ScreenHead'
import { HelpForm } from './HelpForm'
import { panelPage } from './panelPage'
import '../admin.css'
import '../record.css'

/** Where facility staff ask the office and read its answers: the newest 50. Whoever registers it guards it. */
export async function HelpView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const person = { depth: 0, overrideAccess: false as const, user: req.user as TypedUser, req }
  const [office, facilities, { docs }] = await Promise.all([
    contactPoint(databaseOf(req.payload)),
    req.payload.find({
      collection: 'facilities',
      where: { id: { in: [...actorOf(req).facilityIds] } },
      select: { name: true },
      limit: 200,
      sort: 'searchName',
      ...person,
    }),
    req.payload.find({ collection: 'support-requests', limit: 50, sort: '-number', ...person }),
  ])
  return (
    <main className="care">
      <ScreenHead title={texts.title}>
        <p>{texts.about}</p>
        {office?.phone && <p>{texts.urgentByPhone(office.phone)}</p>}
      </ScreenHead>
      <HelpForm
        facilities={facilities.docs.map(({ id, name }) => ({ id, label: name }))}
        formId={randomUUID()}
        page={panelPage(single(searchParams?.['from']))}
      />
      <section className="care-block" aria-labelledby="own">
        <h2 id="own">{texts.own}</h2>
        {docs.length === 0 ? (
          <p className="care-empty">{texts.none}</p>
        ) : (
          docs.map((each) => <Asked key={each.id} asked={each} />)
        )}
      </section>
    </main>
  )
}

function Asked({ asked }: { asked: SupportRequest }) {
  return (
    <article className="care-block">
      <h3>
        {asked.number}　{supportStatusLabels[asked.status]}
      </h3>
      {asked.receivedAt && <p className="care-quiet">{texts.askedAt(tokyoInstant(new Date(asked.receivedAt)))}</p>}
      <p className="care-lines">{asked.question}</p>
      {asked.status === 'done' ? (
        <>
          <h4>{texts.answer}</h4>
          <p className="care-lines">{asked.answer}</p>
          {asked.answeredAt && <p className="care-quiet">{texts.answeredAt(tokyoInstant(new Date(asked.answeredAt)))}</p>}
        </>
      ) : (
        <p>{texts.waiting}</p>
      )}
    </article>
  )
}
