import type { Database } from '@/database/handle'

/** Why these deliverables may not be handed over for the sake of somebody's rights (clause 9(3)), as a sentence; null where nothing stands against it. */
export type RightsCheck = (db: Database, asked: { programme: string; deliverables: readonly string[] }) => Promise<string | null>
