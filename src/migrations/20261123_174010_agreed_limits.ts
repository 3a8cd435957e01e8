import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/* What the figures were said to be where no definition was written yet. */
const TEXTS = {
  facilities:
    '市内にあり、登録の承認を受け、当月末に登録を取りやめていない介護事業所の数です。登録の最終日が月の途中にある事業所は、その月の減に数えます。',
  residents:
    '本人確認が済み、当月末に市内に居住しているボランティア参加希望者の数です。登録を取りやめた方と市外へ転出した方は減に数え、重複した登録は1人と数えます。',
  listings: '介護周辺業務の募集の数です。公開した後に変更や中止があっても、公開した月の数は変わりません。',
  completions:
    '事業所が受け入れ、活動が行われ、完了が確定した数です。受入れの承認だけでは数えません。参加者が完了を確認したとき、又は事業所が参加を記録してから72時間、参加者から申し出がないときに確定します。市外に居住する方の活動も含みます。',
} as const

const added = sql.raw(`
ALTER TABLE "kpi_definitions" ADD COLUMN "pace_threshold_facilities" numeric;
  ALTER TABLE "kpi_definitions" ADD COLUMN "pace_threshold_residents" numeric;
  ALTER TABLE "kpi_definitions" ADD COLUMN "pace_threshold_listings" numeric;
  ALTER TABLE "kpi_definitions" ADD COLUMN "pace_threshold_completions" numeric;
  ALTER TABLE "kpi_definitions" ADD COLUMN "blocking_unsettled_visits" boolean DEFAULT false;
  ALTER TABLE "kpi_definitions" ADD COLUMN "blocking_duplicate_people" boolean DEFAULT false;
  ALTER TABLE "kpi_definitions" ADD COLUMN "blocking_resident_without_ward" boolean DEFAULT false;
  ALTER TABLE "kpi_definitions" ADD COLUMN "blocking_listing_without_slots" boolean DEFAULT false;
  ALTER TABLE "kpi_definitions" ADD COLUMN "proposed_at" timestamp(3) with time zone;
  ALTER TABLE "kpi_definitions" ADD COLUMN "proposed_by_id" uuid;
  ALTER TABLE "kpi_definitions" ADD CONSTRAINT "kpi_definitions_proposed_by_id_users_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "kpi_definitions_proposed_by_idx" ON "kpi_definitions" USING btree ("proposed_by_id");`)

/*
 * What the operator alone had written on the programme was agreed by nobody on record: it becomes a draft that says otherwise what the
 * newest definition says, for both parties to agree on; where there is none yet, what the programme itself says. A threshold above the whole
 * target, which no form let through, becomes the whole target.
 */
const drafted = sql.raw(`
INSERT INTO kpi_definitions (id, programme_id, title, status, counting_unit, listing_rule, text_facilities, text_residents, text_listings, text_completions,
  pace_threshold_facilities, pace_threshold_residents, pace_threshold_listings, pace_threshold_completions,
  blocking_unsettled_visits, blocking_duplicate_people, blocking_resident_without_ward, blocking_listing_without_slots, revision)
SELECT gen_random_uuid(), p.id, 'これまでのしきい値と点検項目', 'draft',
       coalesce(k.counting_unit, p.counting_unit::text::enum_kpi_definitions_counting_unit), coalesce(k.listing_rule, p.listing_rule::text::enum_kpi_definitions_listing_rule),
       coalesce(k.text_facilities, '${TEXTS.facilities}'), coalesce(k.text_residents, '${TEXTS.residents}'),
       coalesce(k.text_listings, '${TEXTS.listings}'), coalesce(k.text_completions, '${TEXTS.completions}'),
       CASE WHEN p.pace_threshold_facilities > 100 THEN 100 ELSE p.pace_threshold_facilities END, CASE WHEN p.pace_threshold_residents > 100 THEN 100 ELSE p.pace_threshold_residents END, CASE WHEN p.pace_threshold_listings > 100 THEN 100 ELSE p.pace_threshold_listings END, CASE WHEN p.pace_threshold_completions > 100 THEN 100 ELSE p.pace_threshold_completions END,
       'unsettled_visits' = ANY (f.kinds), 'duplicate_people' = ANY (f.kinds), 'resident_without_ward' = ANY (f.kinds), 'listing_without_slots' = ANY (f.kinds), 1
  FROM programmes p
  LEFT JOIN LATERAL (SELECT * FROM kpi_definitions d WHERE d.programme_id = p.id ORDER BY d.is_agreed DESC, d.version DESC NULLS LAST, d.created_at DESC LIMIT 1) k ON TRUE
  CROSS JOIN LATERAL (SELECT coalesce(array_agg(value::text), '{}') AS kinds FROM programmes_blocking_findings b WHERE b.parent_id = p.id) f
 WHERE num_nonnulls(p.pace_threshold_facilities, p.pace_threshold_residents, p.pace_threshold_listings, p.pace_threshold_completions) > 0
    OR cardinality(f.kinds) > 0;`)

/* What is agreed, written back where it stood. */
const writtenBack = sql.raw(`
UPDATE programmes p SET pace_threshold_facilities = k.pace_threshold_facilities, pace_threshold_residents = k.pace_threshold_residents,
       pace_threshold_listings = k.pace_threshold_listings, pace_threshold_completions = k.pace_threshold_completions, pace_threshold_agreed_on = k.agreed_on
  FROM kpi_definitions k WHERE k.programme_id = p.id AND k.is_agreed
   AND k.version = (SELECT max(n.version) FROM kpi_definitions n WHERE n.programme_id = p.id AND n.is_agreed);
INSERT INTO programmes_blocking_findings ("order", parent_id, value, id)
SELECT f.nth, k.programme_id, f.kind::enum_programmes_blocking_findings, gen_random_uuid() FROM kpi_definitions k
 CROSS JOIN LATERAL (VALUES (1, 'unsettled_visits', k.blocking_unsettled_visits), (2, 'duplicate_people', k.blocking_duplicate_people),
   (3, 'resident_without_ward', k.blocking_resident_without_ward), (4, 'listing_without_slots', k.blocking_listing_without_slots)) f (nth, kind, blocks)
 WHERE k.is_agreed AND f.blocks AND k.version = (SELECT max(n.version) FROM kpi_definitions n WHERE n.programme_id = k.programme_id AND n.is_agreed);`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(added)
  await db.execute(drafted)
  await db.execute(sql`
   DROP TABLE "programmes_blocking_findings" CASCADE;
  ALTER TABLE "programmes" DROP COLUMN "pace_threshold_facilities";
  ALTER TABLE "programmes" DROP COLUMN "pace_threshold_residents";
  ALTER TABLE "programmes" DROP COLUMN "pace_threshold_listings";
  ALTER TABLE "programmes" DROP COLUMN "pace_threshold_completions";
  ALTER TABLE "programmes" DROP COLUMN "pace_threshold_agreed_on";
  DROP TYPE "public"."enum_programmes_blocking_findings";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programmes_blocking_findings" AS ENUM('unsettled_visits', 'duplicate_people', 'resident_without_ward', 'listing_without_slots');
  CREATE TABLE "programmes_blocking_findings" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_programmes_blocking_findings",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "programmes" ADD COLUMN "pace_threshold_facilities" numeric;
  ALTER TABLE "programmes" ADD COLUMN "pace_threshold_residents" numeric;
  ALTER TABLE "programmes" ADD COLUMN "pace_threshold_listings" numeric;
  ALTER TABLE "programmes" ADD COLUMN "pace_threshold_completions" numeric;
  ALTER TABLE "programmes" ADD COLUMN "pace_threshold_agreed_on" varchar;
  ALTER TABLE "programmes" ADD CONSTRAINT "programmes_thresholds_positive" CHECK (
    coalesce(pace_threshold_facilities, 0) >= 0 AND coalesce(pace_threshold_residents, 0) >= 0 AND coalesce(pace_threshold_listings, 0) >= 0
    AND coalesce(pace_threshold_completions, 0) >= 0);
  ALTER TABLE "programmes_blocking_findings" ADD CONSTRAINT "programmes_blocking_findings_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programmes_blocking_findings_order_idx" ON "programmes_blocking_findings" USING btree ("order");
  CREATE INDEX "programmes_blocking_findings_parent_idx" ON "programmes_blocking_findings" USING btree ("parent_id");`)
  await db.execute(writtenBack)
  await db.execute(sql`
   ALTER TABLE "kpi_definitions" DROP CONSTRAINT "kpi_definitions_proposed_by_id_users_id_fk";
  DROP INDEX "kpi_definitions_proposed_by_idx";
  ALTER TABLE "kpi_definitions" DROP COLUMN "pace_threshold_facilities";
  ALTER TABLE "kpi_definitions" DROP COLUMN "pace_threshold_residents";
  ALTER TABLE "kpi_definitions" DROP COLUMN "pace_threshold_listings";
  ALTER TABLE "kpi_definitions" DROP COLUMN "pace_threshold_completions";
  ALTER TABLE "kpi_definitions" DROP COLUMN "blocking_unsettled_visits";
  ALTER TABLE "kpi_definitions" DROP COLUMN "blocking_duplicate_people";
  ALTER TABLE "kpi_definitions" DROP COLUMN "blocking_resident_without_ward";
  ALTER TABLE "kpi_definitions" DROP COLUMN "blocking_listing_without_slots";
  ALTER TABLE "kpi_definitions" DROP COLUMN "proposed_at";
  ALTER TABLE "kpi_definitions" DROP COLUMN "proposed_by_id";`)
}
