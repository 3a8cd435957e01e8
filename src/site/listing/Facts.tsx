import { OPEN_DATA_CREDIT } from '@/glossary/import'
import type { Listing } from '@/queries/listing'

/** What a resident asks first: what exactly, where, with whom, what to wear and to bring. */
export function Facts({ listing }: { listing: Listing }) {
  const { facility } = listing
  const address = [facility.address, facility.building].filter(Boolean).join(' ')
  const facts: [string, string | null][] = [
    ['施設', facility.ward ? `${facility.name}（${facility.ward}）` : facility.name],
    ['住所', address],
    ['集合場所', listing.place],
    ['交通', facility.transport],
    ['いっしょに動く職員', listing.supervisor],
    ['服装', listing.clothing ?? '動きやすい服装でお越しください。'],
    ['持ち物', listing.belongings ?? '特にありません。'],
    ['参加の条件', listing.requirements ?? '特にありません。どなたでも応募できます。'],
    ['補足', listing.notes],
  ]
  return (
    <>
      <section aria-labelledby="work">
        <h2 id="work">お願いしたいこと</h2>
        <p className="prose">{listing.description}</p>
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts">場所・持ち物など</h2>
        <dl className="facts">
          {facts
            .filter((fact): fact is [string, string] => Boolean(fact[1]))
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="prose">{value}</dd>
              </div>
            ))}
        </dl>
        {facility.openData && <p className="hint">施設の名前と住所の{OPEN_DATA_CREDIT}</p>}
      </section>
    </>
  )
}
