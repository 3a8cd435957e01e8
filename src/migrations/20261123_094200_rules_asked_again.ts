import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "auto_accept_decisions_application_idx";
  CREATE INDEX "auto_accept_decisions_application_idx" ON "auto_accept_decisions" USING btree ("application_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "auto_accept_decisions_application_idx";
  CREATE UNIQUE INDEX "auto_accept_decisions_application_idx" ON "auto_accept_decisions" USING btree ("application_id");`)
}
