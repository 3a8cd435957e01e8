import type { AdminViewServerProps, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { intentionFormTexts as texts } from '@/glossary/intentions'
import { facilitiesToChoose } from '@/queries/facilitiesToChoose'
import { single } from '../dashboard/choice'
import { scopeOf } from '../scopeOf'
import { ScreenHead } from '../ScreenHead'
import { IntentionForm } from './IntentionForm'
import '../admin.css'
import '../record.css'
import './intentions.css'

/** The guided form of the 意向調査: by a facility for itself, by the operator from paper. Whoever registers it guards it. */
export async function IntentionFormView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const { role } = actorOf(req)
  const facilities = await facilitiesToChoose(databaseOf(req.payload), { day: dayOf(nowOf(req)), scope: scopeOf(req) })
  const asked = single(searchParams?.['facility'])
  const chosen = facilities.find(({ id }) => id === asked) ?? (role === 'facility' ? facilities[0] : undefined)
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about}>
        <p className="care-quiet">{texts.about2}</p>
      </ScreenHead>
      {facilities.length === 0 ? (
        <p className="care-notice">{texts.noFacility}</p>
      ) : (
        <IntentionForm
          answeredBy={role === 'facility' && req.user && 'name' in req.user ? req.user.name : ''}
          facilities={facilities}
          facility={chosen?.id ?? ''}
          templates={await templatesOf(req)}
          today={dayOf(nowOf(req))}
        />
      )}
    </main>
  )
}

async function templatesOf(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'task-templates',
    where: { active: { equals: true } },
    sort: 'key',
    limit: 200,
    depth: 0,
    overrideAccess: false,
    user: req.user as TypedUser,
    req,
  })
  return docs.map(({ category, id, minutes, title }) => ({ id, category, title, minutes: minutes ?? null }))
}
