import { POSTAL_AREAS } from './postalAreas'

export type PostalArea = { postalCode: string; ward: string; town: string }

/** The compact list of postal areas, one by one. */
export const listPostalAreas = (): PostalArea[] =>
  Object.entries(POSTAL_AREAS).flatMap(([ward, list]) =>
    [...list.matchAll(/(\d{7})(\S+)/gu)].map(([, postalCode = '', town = '']) => ({ postalCode, ward, town })),
  )
