import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What stands behind the link of a mail that proves an e-mail address: one row for one link, found by the hash of its token.
 * The address is sealed. A used ticket stays until it would have ended, so that a second press is told apart from a wrong link.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    CREATE TABLE email_tickets (
      token_hash text PRIMARY KEY,
      purpose text NOT NULL CHECK (purpose IN ('register', 'change')),
      email text NOT NULL CHECK (starts_with(email, 'v1.')),
      account_id uuid REFERENCES volunteer_accounts (id) ON DELETE CASCADE,
      expires_at timestamptz NOT NULL,
      used_at timestamptz,
      CHECK ((purpose = 'change') = (account_id IS NOT NULL)));
    CREATE INDEX email_tickets_expires_ix ON email_tickets (expires_at);
    CREATE INDEX email_tickets_account_ix ON email_tickets (account_id);`),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('DROP TABLE email_tickets;'))
}
