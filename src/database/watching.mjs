import { AsyncLocalStorage } from 'node:async_hooks'

/*
 * Who watches whether the database could be reached (see away.ts). Plain JavaScript, because the gate in front of the
 * server watches too; and one for the process, because a production build holds every module more than once.
 */
const KEY = Symbol.for('care.database.away')

/** @typedef {{ away: boolean, outer: Watched | undefined }} Watched */
/** @type {{ watching: AsyncLocalStorage<Watched>, unasked: WeakSet<object> }} */
export const { watching, unasked } = (globalThis[KEY] ??= { watching: new AsyncLocalStorage(), unasked: new WeakSet() })
