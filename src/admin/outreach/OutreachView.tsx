import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { outreachTexts as texts } from '@/glossary/outreach'
import { programmes } from '@/queries/programmes'
import { wardsOfProgramme } from '@/queries/wardsOfProgramme'
import { single } from '../dashboard/choice'
import { listLink, newOutreachLink, outreachLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { loaded } from '../loaded'
import { Fault } from '../Fault'
import { choiceOf } from './choice'
import { loadOutreach } from './loadOutreach'
import { OutreachBoard } from './OutreachBoard'
import { OutreachFilter } from './OutreachFilter'
import '../admin.css'
import './outreach.css'

/** How far each facility has come, from being told of the programme to its first visit. Whoever registers it guards it. */
export async function OutreachView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const db = databaseOf(req.payload)
  const all = await programmes(db)
  const wanted = single(searchParams?.['programme'])
  const programme = all.find(({ id }) => id === wanted) ?? all[0]
  const mayWrite = actorOf(req).role === 'operator'
  const wards = programme ? await wardsOfProgramme(db, programme.id) : []
  const choice = choiceOf(searchParams, wards)
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about}>
        <div className="care-actions">
          {mayWrite && (
            <a className="care-button" href={newOutreachLink()}>
              {texts.add}
            </a>
          )}
          <a className="care-button care-button--quiet" href={listLink('outreach-contacts')}>
            {texts.records}
          </a>
        </div>
      </ScreenHead>
      {programme ? (
        <>
          {all.length > 1 && (
            <nav aria-label={texts.programme} className="care-tabs">
              {all.map(({ id, name }) => (
                <a
                  href={outreachLink({ ...choice, programme: id })}
                  key={id}
                  {...(id === programme.id ? { 'aria-current': 'page' as const } : {})}
                >
                  {name}
                </a>
              ))}
            </nav>
          )}
          <OutreachFilter choice={choice} programme={programme.id} wards={wards} />
          <Suspense fallback={<p role="status">{texts.loading}</p>} key={`${programme.id} ${JSON.stringify(choice)}`}>
            <Loaded asked={{ choice, programme, now: nowOf(req) }} mayWrite={mayWrite} payload={req.payload} />
          </Suspense>
        </>
      ) : (
        <p className="care-empty">{texts.noProgramme}</p>
      )}
    </main>
  )
}

type Given = { payload: Parameters<typeof loadOutreach>[0]; asked: Parameters<typeof loadOutreach>[1]; mayWrite: boolean }

async function Loaded({ asked, mayWrite, payload }: Given) {
  const model = await loaded(payload, loadOutreach(payload, asked))
  return model ? (
    <OutreachBoard choice={asked.choice} mayWrite={mayWrite} model={model} programme={asked.programme.id} />
  ) : (
    <Fault sentence={texts.failed} />
  )
}
