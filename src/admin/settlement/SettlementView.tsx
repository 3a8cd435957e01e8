import type { AdminViewServerProps } from 'payload'
import { Suspense } from 'react'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { settlementOf } from '@/actions/settlement/settlementOf'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { settlementTexts as texts } from '@/glossary/settlement'
import { programmes } from '@/queries/programmes'
import { single } from '../dashboard/choice'
import { settlementLink } from '../links'
import { pageOf } from '../pageOf'
import { ScreenHead } from '../ScreenHead'
import { loaded } from '../loaded'
import { Fault } from '../Fault'
import { type LedgerPart, ledgerPart } from './ledgerPart'
import { SettlementBoard } from './SettlementBoard'
import '../admin.css'
import '../record.css'
import './settlement.css'

/** How many facility-months came together, what is taken off for those that did not, and what it hangs on. Whoever registers it guards it. */
export async function SettlementView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const all = await programmes(databaseOf(req.payload))
  const programme = all.find(({ id }) => id === single(searchParams?.['programme'])) ?? all[0]
  const version = Number(single(searchParams?.['version'])) || null
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about} />
      {all.length > 1 && (
        <nav aria-label={texts.programme} className="care-tabs">
          {all.map(({ id, name }) => (
            <a
              href={settlementLink({ programme: id })}
              key={id}
              {...(id === programme?.id ? { 'aria-current': 'page' as const } : {})}
            >
              {name}
            </a>
          ))}
        </nav>
      )}
      {programme ? (
        <Suspense fallback={<p role="status">{texts.loading}</p>} key={`${programme.id} ${version}`}>
          <Loaded
            asked={{ programmeId: programme.id, version, now: nowOf(req) }}
            only={ledgerPart(single(searchParams?.['month']), single(searchParams?.['only']))}
            page={pageOf(single(searchParams?.['page']))}
            payload={req.payload}
            role={actorOf(req).role}
          />
        </Suspense>
      ) : (
        <p className="care-empty">{texts.noProgramme}</p>
      )}
    </main>
  )
}

type Given = {
  payload: Parameters<typeof settlementOf>[0]
  asked: Parameters<typeof settlementOf>[1]
  only: LedgerPart
  page: number
  role: ReturnType<typeof actorOf>['role']
}

async function Loaded({ asked, only, page, payload, role }: Given) {
  const settled = await loaded(payload, settlementOf(payload, asked))
  return settled ? (
    <SettlementBoard
      only={only}
      page={page}
      programme={asked.programmeId}
      role={role}
      settled={settled}
      today={dayOf(asked.now)}
    />
  ) : (
    <Fault sentence={texts.failed} />
  )
}
