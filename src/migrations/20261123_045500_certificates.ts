import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_certificates_issued_by_role" AS ENUM('city', 'operator', 'facility', 'organizer', 'admin', 'resident', 'visitor', 'system');
  CREATE TABLE "certificates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"volunteer_id" uuid NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"visits" numeric NOT NULL,
  	"minutes" numeric NOT NULL,
  	"kinds" jsonb NOT NULL,
  	"issued_at" timestamp(3) with time zone NOT NULL,
  	"issued_by_role" "enum_certificates_issued_by_role" NOT NULL
  );
  
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE restrict ON UPDATE no action;
  CREATE UNIQUE INDEX "certificates_number_idx" ON "certificates" USING btree ("number");
  CREATE INDEX "certificates_volunteer_idx" ON "certificates" USING btree ("volunteer_id");
  CREATE INDEX "certificates_programme_idx" ON "certificates" USING btree ("programme_id");
  CREATE INDEX "certificates_issued_at_idx" ON "certificates" USING btree ("issued_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "certificates" CASCADE;
  DROP TYPE "public"."enum_certificates_issued_by_role";`)
}
