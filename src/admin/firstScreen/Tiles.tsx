import { firstScreenWords as words } from '@/glossary/screens'
import type { CountedTile } from './countedTiles'

/** How many wait in each list; the number opens it. */
export const Tiles = ({ tiles }: { tiles: readonly CountedTile[] }) => (
  <ul className="care-cards">
    {tiles.map(({ count, hint, href, label, urgent }) => (
      <li key={label} className={`care-card${urgent && count > 0 ? ' care-card--behind' : ''}`}>
        <h2 className="care-card__name">{label}</h2>
        <p className="care-card__value care-card__value--tile">
          <a href={href} aria-label={`${label} ${words.count(count)}。${words.open}`}>
            {words.count(count)}
          </a>
        </p>
        <p className="care-quiet">{hint}</p>
      </li>
    ))}
  </ul>
)
