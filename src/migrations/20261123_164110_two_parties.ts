import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* Nobody agrees to the terms of a settlement for both parties, also where their account went over from one to the other. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql`ALTER TABLE settlement_settings ADD CONSTRAINT settlement_settings_two_people CHECK (operator_agreed_by_id <> city_agreed_by_id)`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE settlement_settings DROP CONSTRAINT settlement_settings_two_people`)
}
