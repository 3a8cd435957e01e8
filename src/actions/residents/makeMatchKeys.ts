import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { blindIndex } from '@/database/blindIndex'
import { databaseOf, transactionOf } from '@/database/handle'
import { matchValues, type Traits } from '@/domain/people/matchKeys'
import { environment } from '@/env'
import { inTransaction } from '../inTransaction'

const BATCH = 200

type Row = { id: string; name: string; kana: string; emails: string[]; merged: boolean }

/** The keys by which a person with these traits is found. */
export function keysFor(traits: Traits): { key: string; kind: string; keyId: string }[] {
  const { hash, keyId } = blindIndex(environment().PERSONAL_DATA_KEY)
  return matchValues(traits).map(({ kind, value }) => ({ kind, keyId, key: hash(`${kind}\n${value}`) }))
}

/**
 * Makes the keys of up to `limit` people anew who were entered or changed, or whose keys were made with an older secret. A
 * merged record has none. Safe to run twice, also at once.
 */
export async function makeMatchKeys(payload: Payload, now: Date, limit = BATCH): Promise<{ people: number }> {
  const { keyId } = blindIndex(environment().PERSONAL_DATA_KEY)
  await databaseOf(payload).execute(sql`
    INSERT INTO volunteer_match_pending (volunteer_id)
    SELECT DISTINCT volunteer_id FROM (SELECT volunteer_id FROM volunteer_match_keys WHERE key_id <> ${keyId} LIMIT ${limit}) old
    ON CONFLICT DO NOTHING`)
  return inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`
      SELECT v.id, v.name, v.kana, v.merged_into_id IS NOT NULL AS merged,
             coalesce((SELECT array_agg(a.email::text) FROM volunteer_accounts a WHERE a.volunteer_id = v.id), '{}') AS emails
        FROM volunteer_match_pending p JOIN volunteers v ON v.id = p.volunteer_id
       ORDER BY p.since, p.volunteer_id LIMIT ${limit} FOR UPDATE OF p SKIP LOCKED`)
    const people = rows as Row[]
    if (people.length > 0) await replaceKeys(req, people)
    return { people: people.length }
  })
}

async function replaceKeys(req: PayloadRequest, people: readonly Row[]): Promise<void> {
  const db = await transactionOf(req)
  const ids = people.map(({ id }) => id)
  const { docs } = await req.payload.find({
    collection: 'volunteer-contacts',
    where: { volunteer: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const contacts = new Map(docs.map((contact) => [String(contact.volunteer), contact]))
  const made = people.flatMap(({ emails, id, kana, merged, name }) => {
    const contact = contacts.get(id)
    const traits = {
      name,
      kana,
      birthDate: contact?.birthDate ?? null,
      phones: [contact?.phone],
      emails: [contact?.email, ...emails],
    }
    return merged ? [] : keysFor(traits).map((key) => ({ ...key, volunteer_id: id }))
  })
  const list = JSON.stringify(ids)
  await db.execute(
    sql`DELETE FROM volunteer_match_keys WHERE volunteer_id IN (SELECT value::uuid FROM json_array_elements_text(${list}::json))`,
  )
  await db.execute(sql`
    INSERT INTO volunteer_match_keys (key, volunteer_id, kind, key_id)
    SELECT key, volunteer_id, kind, "keyId" FROM json_to_recordset(${JSON.stringify(made)}::json) AS t(key text, volunteer_id uuid, kind text, "keyId" text)
    ON CONFLICT DO NOTHING`)
  await db.execute(
    sql`DELETE FROM volunteer_match_pending WHERE volunteer_id IN (SELECT value::uuid FROM json_array_elements_text(${list}::json))`,
  )
}
