import type { PayloadRequest } from 'payload'
import { firstScreenWords as words } from '@/glossary/screens'
import { countedTiles } from './countedTiles'

/** Above the figures: what only this person can move on. Nothing when nothing waits. */
export async function Todo({ req }: { req: PayloadRequest }) {
  const waiting = (await countedTiles(req)).filter(({ count }) => count > 0)
  if (waiting.length === 0) return null
  return (
    <section className="care-notice care-todo" aria-labelledby="todo">
      <h2 id="todo">{words.todo}</h2>
      <ul>
        {waiting.map(({ count, href, label }) => (
          <li key={label}>
            <a href={href}>
              {label}　{words.count(count)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
