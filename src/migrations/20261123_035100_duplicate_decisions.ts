import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_duplicate_decisions_decision" AS ENUM('merged', 'different');
  CREATE TABLE "duplicate_decisions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"decision" "enum_duplicate_decisions_decision" NOT NULL,
  	"kept_id" uuid NOT NULL,
  	"other_id" uuid NOT NULL,
  	"reason" varchar,
  	"moved" jsonb,
  	"by_name" varchar NOT NULL,
  	"by_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "duplicate_decisions" ADD CONSTRAINT "duplicate_decisions_kept_id_volunteers_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "duplicate_decisions" ADD CONSTRAINT "duplicate_decisions_other_id_volunteers_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "duplicate_decisions" ADD CONSTRAINT "duplicate_decisions_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "duplicate_decisions_kept_idx" ON "duplicate_decisions" USING btree ("kept_id");
  CREATE INDEX "duplicate_decisions_other_idx" ON "duplicate_decisions" USING btree ("other_id");
  CREATE INDEX "duplicate_decisions_by_idx" ON "duplicate_decisions" USING btree ("by_id");
  CREATE INDEX "duplicate_decisions_at_idx" ON "duplicate_decisions" USING btree ("at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "duplicate_decisions" CASCADE;
  DROP TYPE "public"."enum_duplicate_decisions_decision";`)
}
