import { tokyoInstant } from '@/glossary/instants'
import { supportScreenTexts as texts, supportStatusLabels } from '@/glossary/support'
import type { SupportRequest } from '@/payload-types'

/** What this person asked before, with the answers; nothing when they never asked. */
export const OwnQuestions = ({ asked }: { asked: readonly SupportRequest[] }) =>
  asked.length === 0 ? null : (
    <section aria-labelledby="own">
      <h2 id="own">{texts.own}</h2>
      {asked.map(({ answer, answeredAt, id, number, question, receivedAt, status }) => (
        <article className="aside" key={id}>
          <h3>
            {number}　{supportStatusLabels[status]}
          </h3>
          {receivedAt && <p className="hint">{texts.askedAt(tokyoInstant(new Date(receivedAt)))}</p>}
          <p className="prose">{question}</p>
          {status === 'done' ? (
            <>
              <h4>{texts.answer}</h4>
              <p className="prose">{answer}</p>
              {answeredAt && <p className="hint">{texts.answeredAt(tokyoInstant(new Date(answeredAt)))}</p>}
            </>
          ) : (
            <p>{texts.waiting}</p>
          )}
        </article>
      ))}
    </section>
  )
