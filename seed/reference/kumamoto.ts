/** The municipality of the programme: code, name, and the box in which all of its places lie (degrees). */
export const MUNICIPALITY = {
  id: '431001',
  name: '熊本市',
  addressee: '熊本市長',
  latMin: 32.6,
  latMax: 33,
  lonMin: 130.5,
  lonMax: 130.9,
} as const

/** Its wards in their official order. */
export const WARDS = [
  { id: '431010', name: '中央区' },
  { id: '431028', name: '東区' },
  { id: '431036', name: '西区' },
  { id: '431044', name: '南区' },
  { id: '431052', name: '北区' },
] as const

/** Which wards lie beside which, by their codes. */
export const NEIGHBOURS: Readonly<Record<(typeof WARDS)[number]['id'], string[]>> = {
  '431010': ['431028', '431036', '431044', '431052'],
  '431028': ['431010', '431044', '431052'],
  '431036': ['431010', '431044', '431052'],
  '431044': ['431010', '431028', '431036'],
  '431052': ['431010', '431028', '431036'],
}
