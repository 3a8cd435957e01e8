import type { Query } from '../listing/filters'
import { Notice } from './Notice'

type Props = { words: Readonly<Record<string, string>>; done: Query[string] }

/** What was just done, where the address says so with a word of this page's; nothing for any other word. */
export const DoneNotice = ({ done, words }: Props) =>
  typeof done === 'string' && Object.hasOwn(words, done) && <Notice>{words[done]}</Notice>
