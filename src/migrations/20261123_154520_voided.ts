import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_deliverables_status" ADD VALUE 'voided';
  ALTER TYPE "public"."enum_deliverable_events_what" ADD VALUE 'voided';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "deliverables" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "deliverables" ALTER COLUMN "status" SET DEFAULT 'drafting'::text;
  ALTER TABLE "deliverable_events" ALTER COLUMN "from" SET DATA TYPE text;
  ALTER TABLE "deliverable_events" ALTER COLUMN "to" SET DATA TYPE text;
  DROP TYPE "public"."enum_deliverables_status";
  CREATE TYPE "public"."enum_deliverables_status" AS ENUM('drafting', 'submitted', 'revision_requested', 'resubmitted', 'approved', 'delivered');
  ALTER TABLE "deliverables" ALTER COLUMN "status" SET DEFAULT 'drafting'::"public"."enum_deliverables_status";
  ALTER TABLE "deliverables" ALTER COLUMN "status" SET DATA TYPE "public"."enum_deliverables_status" USING "status"::"public"."enum_deliverables_status";
  ALTER TABLE "deliverable_events" ALTER COLUMN "from" SET DATA TYPE "public"."enum_deliverables_status" USING "from"::"public"."enum_deliverables_status";
  ALTER TABLE "deliverable_events" ALTER COLUMN "to" SET DATA TYPE "public"."enum_deliverables_status" USING "to"::"public"."enum_deliverables_status";
  ALTER TABLE "deliverable_events" ALTER COLUMN "what" SET DATA TYPE text;
  DROP TYPE "public"."enum_deliverable_events_what";
  CREATE TYPE "public"."enum_deliverable_events_what" AS ENUM('owed', 'due_set', 'issued', 'submitted', 'first_approved', 'approved', 'revision_requested', 'delivered');
  ALTER TABLE "deliverable_events" ALTER COLUMN "what" SET DATA TYPE "public"."enum_deliverable_events_what" USING "what"::"public"."enum_deliverable_events_what";`)
}
