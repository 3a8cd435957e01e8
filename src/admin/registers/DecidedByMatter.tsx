import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { collectionWords } from '@/glossary/collections'
import { matterTexts as texts } from '@/glossary/matters'
import { settingsOnMatter, type SettingOnMatter } from '@/queries/settingsOnMatter'
import { documentLink } from '../links'
import '../admin.css'
import '../record.css'

/** On a question of the specification: every setting that rests on it. */
export const DecidedByMatter: UIFieldServerComponent = async ({ id, req }) => {
  const { role } = actorOf(req)
  if (!id || (role !== 'city' && role !== 'operator')) return null
  const settings = await settingsOnMatter(databaseOf(req.payload), String(id))
  return (
    <section aria-label={texts.decided} className="care care-inset">
      <h2>{texts.decided}</h2>
      {settings.length === 0 ? (
        <p className="care-quiet">{texts.none}</p>
      ) : (
        <ul>
          {settings.map((setting) => (
            <li key={`${setting.of} ${setting.id}`}>
              <a href={documentLink(setting.of, setting.id)}>{nameOf(setting)}</a>{' '}
              {setting.stands !== null && (
                <span className={`care-badge${setting.stands ? ' care-badge--done' : ''}`}>
                  {setting.stands ? texts.agreed : texts.draft}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="care-quiet">{texts.decidedAbout}</p>
    </section>
  )
}

const nameOf = ({ of, title, version }: SettingOnMatter): string =>
  [collectionWords[of].singular, version !== null && texts.version(version), title].filter(Boolean).join('　')
