import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_reviews_side" AS ENUM('resident', 'facility');
  CREATE TABLE "reviews" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"side" "enum_reviews_side" NOT NULL,
  	"application_id" uuid NOT NULL,
  	"facility_id" uuid,
  	"volunteer_id" uuid,
  	"clarity" numeric,
  	"as_described" numeric,
  	"staff_manner" numeric,
  	"safety" numeric,
  	"come_again" numeric,
  	"punctual" numeric,
  	"instructions" numeric,
  	"manner_with_users" numeric,
  	"promises" numeric,
  	"welcome_again" numeric,
  	"comment" varchar,
  	"private_note" varchar,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"release_due_at" timestamp(3) with time zone NOT NULL,
  	"released_at" timestamp(3) with time zone,
  	"reply" varchar,
  	"replied_at" timestamp(3) with time zone,
  	"hidden_at" timestamp(3) with time zone,
  	"hidden_reason" varchar,
  	"hidden_by_id" uuid,
  	"written_by" varchar,
  	"is_shown" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_facility_id_facilities_id_fk" FOREIGN KEY ("facility_id") REFERENCES "public"."facilities"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_volunteer_id_volunteers_id_fk" FOREIGN KEY ("volunteer_id") REFERENCES "public"."volunteers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_hidden_by_id_users_id_fk" FOREIGN KEY ("hidden_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "reviews_application_idx" ON "reviews" USING btree ("application_id");
  CREATE INDEX "reviews_facility_idx" ON "reviews" USING btree ("facility_id");
  CREATE INDEX "reviews_volunteer_idx" ON "reviews" USING btree ("volunteer_id");
  CREATE INDEX "reviews_hidden_by_idx" ON "reviews" USING btree ("hidden_by_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "facility_submittedAt_idx" ON "reviews" USING btree ("facility_id","submitted_at");
  CREATE INDEX "volunteer_submittedAt_idx" ON "reviews" USING btree ("volunteer_id","submitted_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "reviews" CASCADE;
  DROP TYPE "public"."enum_reviews_side";`)
}
