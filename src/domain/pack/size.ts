/** How much a pack may hold, in megabytes: its ZIP is one value of the database, and stands in memory while it is made. */
export const LARGEST_PACK_MB = 150
export const LARGEST_PACK = LARGEST_PACK_MB * 1024 * 1024
