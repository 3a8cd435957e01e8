/** A batch of ids in their order: those up to an instant, after the last id of the batch before. */
export type Batch = { until: Date; after: string | null; limit: number }
