import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { changedSettings, type Settings } from '@/domain/register/settings'
import { watchedSettings } from '@/env'
import { settingNotices as texts } from '@/glossary/registers'
import { programmes } from '@/queries/programmes'
import { inTransaction } from './inTransaction'

/** Within so many days of a change the city is told. */
const DAYS_TO_TELL = 7

/**
 * Compares how the system is set with how it was set when this last ran, and opens a notice of the change (clause 6カ) in every
 * programme that has not ended: its clock, its letters and its line in the agreement are those of every other notice. The first
 * run only takes note. Safe to run twice, also at once.
 */
export const watchSettings = (
  payload: Payload,
  now: Date,
  settings: Settings = watchedSettings(),
): Promise<{ changed: number }> =>
  inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    const db = await transactionOf(req)
    const [at, seen] = [now.toISOString(), JSON.stringify(settings)]
    await db.execute(
      sql`INSERT INTO setting_snapshots (id, settings, seen_at) VALUES (1, ${seen}::jsonb, ${at}::timestamptz) ON CONFLICT DO NOTHING`,
    )
    const { rows } = await db.execute(sql`SELECT settings FROM setting_snapshots WHERE id = 1 FOR UPDATE`)
    const changes = changedSettings(rows[0]?.['settings'] as Partial<Settings>, settings)
    await db.execute(sql`UPDATE setting_snapshots SET settings = ${seen}::jsonb, seen_at = ${at}::timestamptz WHERE id = 1`)
    if (changes.length === 0) return { changed: 0 }
    const today = dayOf(now)
    for (const { id } of (await programmes(db)).filter(({ endsOn }) => endsOn >= today))
      await req.payload.create({
        collection: 'change-notices',
        data: {
          programme: id,
          title: texts.title(changes),
          source: texts.source,
          learnedOn: today,
          takesEffectOn: today,
          before: texts.values(changes.map(({ before, setting }) => ({ setting, value: before }))),
          after: texts.values(changes.map(({ after, setting }) => ({ setting, value: after }))),
          tellBy: addDays(today, DAYS_TO_TELL),
        } as never,
        depth: 0,
        overrideAccess: true,
        req,
      })
    return { changed: changes.length }
  })
