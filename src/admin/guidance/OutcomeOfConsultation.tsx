import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { idOf, type Ref } from '@/domain/idOf'
import { listingsAroundTexts as texts } from '@/glossary/guidance'
import type { Consultation } from '@/payload-types'
import { listingsAround } from '@/queries/listingsAround'
import { outcomeDays } from '@/queries/outcomeDays'
import { documentLink } from '../links'
import { scopeOf } from '../scopeOf'
import { ListingsAround } from './ListingsAround'
import { MakeSheet } from './MakeSheet'
import '../admin.css'
import '../record.css'

/** On a consultation: its carving sheet, and the listings before and after it. */
export const OutcomeOfConsultation: UIFieldServerComponent = async ({ data, id, req }) => {
  if (!id) return null
  const { carvingSheet, heldOn, programme, revision, status } = data as Consultation
  const db = databaseOf(req.payload)
  const sheet = idOf(carvingSheet as Ref | null | undefined)
  const mayMake = actorOf(req).role === 'operator' && status !== 'called_off'
  const held = status === 'held' && heldOn
  return (
    <>
      {(sheet || mayMake) && (
        <section aria-label={texts.sheet} className="care care-inset">
          <h2>{texts.sheet}</h2>
          {sheet ? (
            <a href={documentLink('carving-sheets', sheet)}>{texts.openSheet}</a>
          ) : (
            <>
              <p className="care-quiet">{texts.sheetAbout}</p>
              <MakeSheet id={String(id)} revision={revision ?? 1} />
            </>
          )}
        </section>
      )}
      <section aria-label={texts.label} className="care care-inset">
        <h2>{texts.label}</h2>
        {held ? (
          <ListingsAround
            day={heldOn}
            days={await outcomeDays(db, idOf(programme as Ref))}
            listings={await listingsAround(db, { kind: 'consultation', id: String(id), scope: scopeOf(req) })}
            today={dayOf(nowOf(req))}
          />
        ) : (
          <p>{texts.notHeld}</p>
        )}
      </section>
    </>
  )
}
