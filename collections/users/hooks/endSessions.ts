import type { CollectionBeforeChangeHook } from 'payload'

/** A switched-off account is signed out everywhere, and stays so when it is switched on again. */
export const endSessions: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) =>
  operation === 'update' && data['active'] === false && originalDoc?.active !== false ? { ...data, sessions: [] } : data
