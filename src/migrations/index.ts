import * as initial from './20261122_100000_initial'
import * as invariants from './20261122_100100_invariants'

export const migrations = [
  { up: initial.up, down: initial.down, name: '20261122_100000_initial' },
  { up: invariants.up, down: invariants.down, name: '20261122_100100_invariants' },
]
