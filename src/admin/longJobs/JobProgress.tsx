'use client'
import { useEffect, useState } from 'react'
import { isOver, percentOf } from '@/domain/longJob/longJob'
import { longJobScreenTexts as texts, longJobStateLabels } from '@/glossary/longJobs'
import type { LongJob } from '@/queries/longJobs'
import { ask } from '../ask'
import { Fault } from '../Fault'
import { longJobProgressLink } from '../links'
import { useSending } from '../useSending'
import './longJobs.css'

const EVERY_MS = 2000

type Given = {
  job: LongJob
  /** Reads the page anew when the job has ended, where the page shows its result. */
  reload?: boolean
}

/** How far a job has come, asked every two seconds until it is over. Whoever leaves finds it again in the list of jobs. */
export function JobProgress({ job: first, reload = false }: Given) {
  const [job, setJob] = useState(first)
  const [away, setAway] = useState(false)
  const { busy, fault, send } = useSending(texts.failed)
  const over = isOver(job.state)
  useEffect(() => {
    if (over) return
    const timer = setInterval(async () => {
      const answered = await ask<LongJob>(longJobProgressLink(first.id), {}, texts.unreachable)
      setAway(!answered.ok)
      if (!answered.ok) return
      setJob(answered.body)
      if (reload && isOver(answered.body.state)) window.location.reload()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [first.id, over, reload])
  const percent = job.state === 'done' ? 100 : percentOf(job)
  return (
    <div className="care-job">
      {job.state !== 'cancelled' && job.state !== 'failed' && (
        <progress aria-label={texts.progress} className="care-job__bar" max={100} value={percent}>
          {percent}
        </progress>
      )}
      <p aria-live="polite">
        <strong>{longJobStateLabels[job.state]}</strong>　{job.sentence}
        {!over && job.of > 0 && <span className="care-quiet">　{texts.step(job.done, job.of, percent)}</span>}
      </p>
      {away && <p className="care-quiet">{texts.unreachable}</p>}
      {job.state === 'done' && job.href && (
        <p>
          <a href={job.href}>{texts.open}</a>
        </p>
      )}
      <Fault sentence={fault} />
      {!over && (
        <>
          <p className="care-quiet">{texts.leave}</p>
          <p className="care-actions">
            <button
              className="care-button care-button--quiet"
              disabled={busy}
              onClick={() => void send('POST', `/api/long-jobs/${job.id}/cancel`, {})}
              type="button"
            >
              {busy ? texts.sending : texts.cancel}
            </button>
          </p>
        </>
      )}
    </div>
  )
}
