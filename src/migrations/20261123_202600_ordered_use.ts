import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Whoever uses the work of others bears its cost, except where the city ordered it to be used (clause 9(3)): only then no cost is asked
 * of the record.
 */
const rule = (needs: string) =>
  sql.raw(`
DROP TRIGGER derive ON third_party_rights;
CREATE TRIGGER derive BEFORE INSERT OR UPDATE ON third_party_rights FOR EACH ROW EXECUTE FUNCTION derive_register('{"first":"preparing","open":["preparing","asking","consented"],"moves":["preparing>asking","asking>preparing","asking>consented","asking>declined","declined>preparing","consented>preparing","consented>ended"],"needs":[${needs},{"in":["consented"],"columns":["consented_on"]}],"refuses":[],"order":[["asked_on","consented_on"]],"fixed":[{"in":["asking","consented","ended"],"columns":["owner","terms","until","cost","consented_on"]}],"clocks":[{"in":["consented"],"column":"until","warn":60}]}');`)

const unlessOrdered =
  '{"in":["asking","consented"],"columns":["asked_on"]},{"in":["asking","consented"],"when":{"column":"is_ordered","is":["","false"]},"columns":["cost"]}'
const always = '{"in":["asking","consented"],"columns":["asked_on","cost"]}'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(rule(unlessOrdered))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(rule(always))
}
