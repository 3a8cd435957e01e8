const MINUTE = 60_000
/** The worker writes down every half a minute that it runs; after this long somebody should look. */
const SILENT_MINUTES = 10

/** Whether the automatic work stands still: it has not run for ten minutes, or never. */
export const isStandingStill = (lastRan: Date | null, now: Date): boolean =>
  lastRan === null || now.getTime() - lastRan.getTime() > SILENT_MINUTES * MINUTE
