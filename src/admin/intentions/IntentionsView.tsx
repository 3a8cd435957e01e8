import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { guidanceTexts } from '@/glossary/guidance'
import { intentionOverviewTexts as texts } from '@/glossary/intentions'
import { programmes } from '@/queries/programmes'
import { single } from '../dashboard/choice'
import { intentionFormLink, intentionsLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { loaded } from '../loaded'
import { Fault } from '../Fault'
import { IntentionOverview } from './IntentionOverview'
import { loadIntentions } from './loadIntentions'
import '../admin.css'

/** Which facilities answered the 意向調査, what they would hand over, and what came of it. Whoever registers it guards it. */
export async function IntentionsView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const all = await programmes(databaseOf(req.payload))
  const wanted = single(searchParams?.['programme'])
  const programme = all.find(({ id }) => id === wanted) ?? all[0]
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about}>
        {actorOf(req).role === 'operator' && (
          <p>
            <a className="care-button care-button--quiet" href={intentionFormLink()}>
              {texts.enter}
            </a>
          </p>
        )}
      </ScreenHead>
      {programme ? (
        <>
          {all.length > 1 && (
            <nav aria-label={guidanceTexts.programme} className="care-tabs">
              {all.map(({ id, name }) => (
                <a href={intentionsLink(id)} key={id} {...(id === programme.id ? { 'aria-current': 'page' as const } : {})}>
                  {name}
                </a>
              ))}
            </nav>
          )}
          <Suspense fallback={<p role="status">{guidanceTexts.loading}</p>} key={programme.id}>
            <Loaded now={nowOf(req)} payload={req.payload} programme={programme} />
          </Suspense>
        </>
      ) : (
        <p className="care-empty">{guidanceTexts.noProgramme}</p>
      )}
    </main>
  )
}

type Given = Pick<Parameters<typeof loadIntentions>[1], 'programme' | 'now'> & { payload: Parameters<typeof loadIntentions>[0] }

async function Loaded({ now, payload, programme }: Given) {
  const model = await loaded(payload, loadIntentions(payload, { programme, now }))
  return model ? <IntentionOverview model={model} /> : <Fault sentence={guidanceTexts.failed} />
}
