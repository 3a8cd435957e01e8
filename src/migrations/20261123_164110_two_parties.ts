import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Nobody agrees to the terms of a settlement for both parties, also where their account went over from one to the other. Terms that were
 * agreed like that before stand, each by its name: what both parties agreed on is not taken back, and a start is not refused for it.
 */
const parties = sql.raw(`
DO $$
DECLARE stood text;
BEGIN
  SELECT string_agg(format('%L::uuid', id), ', ') INTO stood FROM settlement_settings WHERE operator_agreed_by_id = city_agreed_by_id;
  EXECUTE 'ALTER TABLE settlement_settings ADD CONSTRAINT settlement_settings_two_people CHECK (operator_agreed_by_id <> city_agreed_by_id'
    || coalesce(' OR id IN (' || stood || ')', '') || ')';
END $$;`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(parties)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE settlement_settings DROP CONSTRAINT settlement_settings_two_people`)
}
