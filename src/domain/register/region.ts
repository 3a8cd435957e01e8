/** Clause 14(2): where data of this system may lie. `embedded`: on this very machine; `jp`: the operator's own rooms in Japan. */
export const DOMESTIC_REGIONS = [
  'embedded',
  'jp',
  'ap-northeast-1',
  'ap-northeast-3',
  'japaneast',
  'japanwest',
  'asia-northeast1',
  'asia-northeast2',
] as const

/** What lies or runs somewhere, each with the name of its own in the configuration. */
export const REGION_PARTS = ['database', 'files', 'backup', 'mail', 'logs'] as const
export type RegionPart = (typeof REGION_PARTS)[number]
export type Regions = Record<RegionPart, string>

const isDomestic = (region: string): boolean => (DOMESTIC_REGIONS as readonly string[]).includes(region.trim().toLowerCase())

/** The parts whose named region is not one within the country, in the order in which they are listed. */
export const foreignParts = (regions: Regions): RegionPart[] => REGION_PARTS.filter((part) => !isDomestic(regions[part]))

/** Parts said to lie on this machine whose address is another one: their region was not named. */
export function unnamedParts(regions: Regions, hosts: Partial<Record<RegionPart, string | null>>): RegionPart[] {
  const here = ['localhost', '127.0.0.1', '::1', '[::1]', '']
  return REGION_PARTS.filter((part) => {
    const host = hosts[part]
    return regions[part].trim().toLowerCase() === 'embedded' && host !== undefined && host !== null && !here.includes(host)
  })
}
