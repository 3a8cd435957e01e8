import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { dayWithWeekday, tokyoInstant } from '@/glossary/instants'
import { packActionTexts, packScreenTexts as texts, packStatusLabels } from '@/glossary/packs'
import { packable } from '@/queries/packable'
import { type Pack, packsOf } from '@/queries/packs'
import { rightsWithoutConsent } from '@/queries/rightsWithoutConsent'
import { programmes } from '@/queries/programmes'
import { single } from '../dashboard/choice'
import { packLink, packsLink } from '../links'
import { ListTable } from '../ListTable'
import { PrepareForm } from './PrepareForm'
import { ProgrammeFilter } from '../ProgrammeFilter'
import { ScreenHead } from '../ScreenHead'
import '../admin.css'

/** What is handed over at the end: every pack of a programme, and how the next one is prepared. Whoever registers it guards it. */
export async function PacksView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const db = databaseOf(req.payload)
  const all = await programmes(db)
  const wanted = single(searchParams?.['programme'])
  const programme = all.find(({ id }) => id === wanted) ?? all[0]
  if (!programme)
    return (
      <main className="care">
        <h1>{texts.title}</h1>
        <p className="care-empty">{texts.noProgramme}</p>
      </main>
    )
  const [packs, deliverables] = [await packsOf(db, programme.id), await packable(db, programme.id)]
  const [latest] = packs
  const asked = { deliverables: deliverables.map(({ id }) => id), day: dayOf(nowOf(req)) }
  const rights = await rightsWithoutConsent(db, asked)
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about} />
      <ProgrammeFilter action={packsLink()} all={all} chosen={programme.id} words={texts} />
      <section className="care-block">
        <h2>{texts.packs}</h2>
        {packs.length === 0 ? <p className="care-empty">{texts.none}</p> : <Packs packs={packs} />}
      </section>
      {actorOf(req).role === 'operator' && (
        <PrepareForm
          instead={latest !== undefined && latest.status !== 'delivered'}
          deliverables={deliverables.map(({ approved, edition, files, id, kind, status, title }) => ({
            id,
            kind,
            title,
            approved,
            status,
            edition,
            files: files.length,
            rights: rights.filter((each) => each.deliverable === title).map(({ owner, right }) => texts.rightsOf(right, owner)),
          }))}
          dueOn={programme.endsOn}
          programme={programme.id}
          replacing={latest !== undefined}
        />
      )}
    </main>
  )
}

const Packs = ({ packs }: { packs: readonly Pack[] }) => (
  <ListTable
    columns={[texts.version, texts.name, texts.state, texts.dueOn, texts.madeAt, texts.packedAt, texts.deliveredAt]}
    stacked
    title={texts.packs}
  >
    {packs.map(({ deliveredAt, dueOn, id, isNewest, madeAt, packedAt, status, title, version }) => (
      <tr key={id}>
        <th scope="row">
          <a href={packLink(id)}>{packActionTexts.edition(version)}</a>
        </th>
        <td data-label={texts.name}>{title}</td>
        <td data-label={texts.state}>{isNewest || status === 'delivered' ? packStatusLabels[status] : texts.replacedMark}</td>
        <td data-label={texts.dueOn}>{dueOn ? dayWithWeekday(dueOn) : texts.missing}</td>
        <td data-label={texts.madeAt}>{tokyoInstant(new Date(madeAt))}</td>
        <td data-label={texts.packedAt}>{packedAt ? tokyoInstant(new Date(packedAt)) : texts.missing}</td>
        <td data-label={texts.deliveredAt}>{deliveredAt ? tokyoInstant(new Date(deliveredAt)) : texts.missing}</td>
      </tr>
    ))}
  </ListTable>
)
