import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { databaseOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import type { RecountedMonth } from '@/domain/report/recount'
import { tokyoInstant } from '@/glossary/instants'
import { longJobScreenTexts as texts } from '@/glossary/longJobs'
import { dataOfJob, longJob } from '@/queries/longJobs'
import { single } from '../dashboard/choice'
import { longJobsLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { JobProgress } from './JobProgress'
import { RecountTable } from './RecountTable'
import '../admin.css'

/** One job: how far it has come, and what came of it. Whoever registers it guards it. */
export async function LongJobView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const id = single(searchParams?.['id'])
  const db = databaseOf(req.payload)
  const job = isUuid(id) ? await longJob(db, id) : null
  if (!job) notFound()
  const counted = job.kind === 'recount' && job.state === 'done' ? ((await dataOfJob(db, job.id)) as Recounted | null) : null
  return (
    <main className="care">
      <ScreenHead title={job.title} back={{ href: longJobsLink, label: texts.back }}>
        <p className="care-quiet">
          {texts.startedBy}：{job.starter ?? texts.automatic}　{texts.askedAt}：{tokyoInstant(new Date(job.askedAt))}
        </p>
      </ScreenHead>
      <section className="care-block">
        <JobProgress job={job} reload={job.kind === 'recount'} />
      </section>
      {counted && <RecountTable months={counted.months} programme={job.programme} />}
    </main>
  )
}

type Recounted = { months: RecountedMonth[] }
