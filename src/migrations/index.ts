import * as initial from './20261122_100000_initial'
import * as invariants from './20261122_100100_invariants'
import * as rateLimits from './20261122_203000_rate_limits'
import * as accountChanges from './20261122_204500_account_changes'
import * as nameWhoSawAContact from './20261122_223851_name_who_saw_a_contact'
import * as applicationUnderLock from './20261122_230000_application_under_lock'
import * as slotRules from './20261122_231000_slot_rules'
import * as titlesOnRows from './20261122_231500_titles_on_rows'
import * as ledgerAndReports from './20261122_232000_ledger_and_reports'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_100000_initial' },
  { up: invariants.up, down: invariants.down, name: '20261122_100100_invariants' },
  { up: rateLimits.up, down: rateLimits.down, name: '20261122_203000_rate_limits' },
  { up: accountChanges.up, down: accountChanges.down, name: '20261122_204500_account_changes' },
  { up: nameWhoSawAContact.up, down: nameWhoSawAContact.down, name: '20261122_223851_name_who_saw_a_contact' },
  { up: applicationUnderLock.up, down: applicationUnderLock.down, name: '20261122_230000_application_under_lock' },
  { up: slotRules.up, down: slotRules.down, name: '20261122_231000_slot_rules' },
  { up: titlesOnRows.up, down: titlesOnRows.down, name: '20261122_231500_titles_on_rows' },
  { up: ledgerAndReports.up, down: ledgerAndReports.down, name: '20261122_232000_ledger_and_reports' },
]
