import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Begins like a telephone number and has the digits of one; the rule to the letter is `telephoneOf`. */
const isNumber = (column: string): string =>
  `(coalesce(${column}, '') = '' OR normalize(${column}, NFKC) ~ '^[+(]?[0-9]([^0-9]{0,4}[0-9]){9,}')`
const isSite = (column: string): string => `(coalesce(${column}, '') = '' OR ${column} ~* '^https?://[^[:space:]/?#]+')`

const columns = [
  ['phone', isNumber('phone'), 'facilities_phone_is_number'],
  ['fax', isNumber('fax'), 'facilities_fax_is_number'],
  ['url', isSite('url'), 'facilities_url_is_site'],
] as const

/**
 * The telephone and fax of a facility are numbers, and its web address can be followed without harm. What stands there and is
 * neither moves into the facility's note, so that nothing is lost. What somebody told a facility when they applied
 * does not change after its answer.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ALTER TABLE facilities DISABLE TRIGGER USER;
    ${columns
      .map(
        ([column, holds]) => `
    UPDATE facilities SET note = concat_ws(E'\\n', nullif(note, ''), '${column}: ' || ${column}), ${column} = NULL WHERE NOT ${holds};`,
      )
      .join('')}
    ALTER TABLE facilities ENABLE TRIGGER USER;
    ${columns.map(([, holds, name]) => `ALTER TABLE facilities ADD CONSTRAINT ${name} CHECK ${holds};`).join('\n    ')}
    ALTER TABLE facility_requests DISABLE TRIGGER USER;
    UPDATE facility_requests SET message = concat_ws(E'\\n', nullif(message, ''), 'phone: ' || phone), phone = '' WHERE NOT ${isNumber('phone')};
    ALTER TABLE facility_requests ENABLE TRIGGER USER;
    ALTER TABLE facility_requests ADD CONSTRAINT facility_requests_phone_is_number CHECK ${isNumber('phone')};
    CREATE FUNCTION keep_first_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT OLD.is_waiting AND coalesce(NEW.message, '') <> coalesce(OLD.message, '') THEN RAISE EXCEPTION 'application_message_closed'; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER keep_first_words BEFORE UPDATE OF message ON applications FOR EACH ROW EXECUTE FUNCTION keep_first_words();`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP FUNCTION keep_first_words CASCADE;
    ALTER TABLE facility_requests DROP CONSTRAINT facility_requests_phone_is_number;
    ${columns.map(([, , name]) => `ALTER TABLE facilities DROP CONSTRAINT ${name};`).join('\n    ')}`),
  )
}
