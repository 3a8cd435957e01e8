import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { tokyoInstant } from '@/glossary/instants'
import { longJobScreenTexts as texts, longJobStateLabels } from '@/glossary/longJobs'
import { type LongJob, longJobs } from '@/queries/longJobs'
import { programmes } from '@/queries/programmes'
import { longJobLink } from '../links'
import { ListTable } from '../ListTable'
import { ScreenHead } from '../ScreenHead'
import { RecountForm } from './RecountForm'
import '../admin.css'

const MOST = 50

/** The work that goes on by itself: one's own, that of others, and how to have all months counted again. Whoever registers it guards it. */
export async function LongJobsView({ initPageResult: { req } }: AdminViewServerProps) {
  const db = databaseOf(req.payload)
  const account = String(actorOf(req).accountId)
  const [mine, others, all] = [
    await longJobs(db, { account, by: 'me', limit: MOST }),
    await longJobs(db, { account, by: 'others', limit: MOST }),
    await programmes(db),
  ]
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about} />
      <section className="care-block">
        <h2>{texts.mine}</h2>
        {mine.length === 0 ? <p className="care-empty">{texts.noneOfMine}</p> : <Jobs jobs={mine} title={texts.mine} />}
      </section>
      {others.length > 0 && (
        <section className="care-block">
          <h2>{texts.others}</h2>
          <Jobs jobs={others} title={texts.others} />
        </section>
      )}
      <RecountForm all={all} />
    </main>
  )
}

const Jobs = ({ jobs, title }: { jobs: readonly LongJob[]; title: string }) => (
  <ListTable columns={[texts.job, texts.state, texts.startedBy, texts.askedAt, texts.endedAt]} stacked title={title}>
    {jobs.map(({ askedAt, endedAt, id, sentence, starter, state, title: name }) => (
      <tr key={id}>
        <th scope="row">
          <a href={longJobLink(id)}>{name}</a>
        </th>
        <td>
          {longJobStateLabels[state]}　<span className="care-quiet">{sentence}</span>
        </td>
        <td data-label={texts.startedBy}>{starter ?? texts.automatic}</td>
        <td data-label={texts.askedAt}>{tokyoInstant(new Date(askedAt))}</td>
        <td data-label={texts.endedAt}>{endedAt ? tokyoInstant(new Date(endedAt)) : texts.missing}</td>
      </tr>
    ))}
  </ListTable>
)
