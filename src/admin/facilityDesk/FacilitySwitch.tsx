import { byCorporation, type OwnFacility } from '@/domain/facility/chosenFacilities'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { deskLink } from '../links'

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))
const idsOf = (facilities: readonly OwnFacility[]): string[] => facilities.map(({ id }) => id)

/** For whoever works for several facilities: all of them, those of one corporation, or one. Nothing for the others. */
export function FacilitySwitch({ chosen, facilities }: { chosen: readonly string[]; facilities: readonly OwnFacility[] }) {
  if (facilities.length < 2) return null
  const groups = byCorporation(facilities)
  const link = (label: string, href: string, ids: readonly string[]) => (
    <a key={href} href={href} {...(same(chosen, ids) ? { 'aria-current': 'page' as const } : {})}>
      {label}
    </a>
  )
  return (
    <nav aria-label={texts.switch}>
      <div className="care-tabs">{link(texts.all, deskLink({}), idsOf(facilities))}</div>
      {groups.map(({ corporation, facilities: of }) => (
        <section key={corporation ?? ''} aria-label={corporation ?? texts.noCorporation}>
          <p className="care-quiet">{corporation ?? texts.noCorporation}</p>
          <div className="care-tabs">
            {groups.length > 1 &&
              corporation &&
              of.length > 1 &&
              link(texts.wholeCorporation(corporation), deskLink({ corporation }), idsOf(of))}
            {of.map(({ id, name }) => link(name, deskLink({ facility: id }), [id]))}
          </div>
        </section>
      ))}
    </nav>
  )
}
