/** Where whoever comes by car can leave it. */
export const PARKING = ['available', 'bicycles_only', 'none'] as const
export type Parking = (typeof PARKING)[number]

/** The most pictures of a facility on its listings. */
export const PHOTOS_MOST = 6
