import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Whom no mail reaches is offered a seat by telephone. Of the offers that are open, those to people without any address. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "offers" ADD COLUMN "by_phone" boolean DEFAULT false;`)
  await db.execute(
    sql.raw(`
    ALTER TABLE offers DISABLE TRIGGER USER;
    UPDATE offers o SET by_phone = true
     WHERE o.is_open AND NOT EXISTS (SELECT 1 FROM volunteer_accounts c WHERE c.volunteer_id = o.volunteer_id AND c.active IS NOT FALSE)
       AND NOT EXISTS (SELECT 1 FROM volunteer_contacts c WHERE c.volunteer_id = o.volunteer_id AND c.email IS NOT NULL);
    ALTER TABLE offers ENABLE TRIGGER USER;`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "offers" DROP COLUMN "by_phone";`)
}
