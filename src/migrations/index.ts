import * as migration_20261122_100000_initial from './20261122_100000_initial'
import * as migration_20261122_100100_invariants from './20261122_100100_invariants'
import * as migration_20261122_203000_rate_limits from './20261122_203000_rate_limits'
import * as migration_20261122_204500_account_changes from './20261122_204500_account_changes'
import * as migration_20261122_223851_name_who_saw_a_contact from './20261122_223851_name_who_saw_a_contact'
import * as migration_20261122_230000_application_under_lock from './20261122_230000_application_under_lock'
import * as migration_20261122_231000_slot_rules from './20261122_231000_slot_rules'
import * as migration_20261122_231500_titles_on_rows from './20261122_231500_titles_on_rows'
import * as migration_20261122_232000_ledger_and_reports from './20261122_232000_ledger_and_reports'
import * as migration_20261122_233929_contact_days from './20261122_233929_contact_days'
import * as migration_20261122_234500_applying_rules from './20261122_234500_applying_rules'
import * as migration_20261123_001817_reviews from './20261123_001817_reviews'
import * as reviewsKept from './20261123_002000_reviews_kept'

export const migrations = [
  {
    up: migration_20261122_100000_initial.up,
    down: migration_20261122_100000_initial.down,
    name: '20261122_100000_initial',
  },
  {
    up: migration_20261122_100100_invariants.up,
    down: migration_20261122_100100_invariants.down,
    name: '20261122_100100_invariants',
  },
  {
    up: migration_20261122_203000_rate_limits.up,
    down: migration_20261122_203000_rate_limits.down,
    name: '20261122_203000_rate_limits',
  },
  {
    up: migration_20261122_204500_account_changes.up,
    down: migration_20261122_204500_account_changes.down,
    name: '20261122_204500_account_changes',
  },
  {
    up: migration_20261122_223851_name_who_saw_a_contact.up,
    down: migration_20261122_223851_name_who_saw_a_contact.down,
    name: '20261122_223851_name_who_saw_a_contact',
  },
  {
    up: migration_20261122_230000_application_under_lock.up,
    down: migration_20261122_230000_application_under_lock.down,
    name: '20261122_230000_application_under_lock',
  },
  {
    up: migration_20261122_231000_slot_rules.up,
    down: migration_20261122_231000_slot_rules.down,
    name: '20261122_231000_slot_rules',
  },
  {
    up: migration_20261122_231500_titles_on_rows.up,
    down: migration_20261122_231500_titles_on_rows.down,
    name: '20261122_231500_titles_on_rows',
  },
  {
    up: migration_20261122_232000_ledger_and_reports.up,
    down: migration_20261122_232000_ledger_and_reports.down,
    name: '20261122_232000_ledger_and_reports',
  },
  {
    up: migration_20261122_233929_contact_days.up,
    down: migration_20261122_233929_contact_days.down,
    name: '20261122_233929_contact_days',
  },
  {
    up: migration_20261122_234500_applying_rules.up,
    down: migration_20261122_234500_applying_rules.down,
    name: '20261122_234500_applying_rules',
  },
  {
    up: migration_20261123_001817_reviews.up,
    down: migration_20261123_001817_reviews.down,
    name: '20261123_001817_reviews',
  },
  { up: reviewsKept.up, down: reviewsKept.down, name: '20261123_002000_reviews_kept' },
]
