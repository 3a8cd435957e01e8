import { readFile } from 'node:fs/promises'
import { compileRules } from '@/domain/listingCheck/compile'
import { judgeListing } from '@/domain/listingCheck/judgeListing'
import { defaultRuleSet } from '@/domain/listingCheck/rules/defaultRuleSet'
import { checkListingsTexts as texts } from '@/glossary/checkListings'
import { analyse } from '@/language/analyse'
import { readListingLines } from './readListingLines'

type Said = { code: 0 | 1; stdout: Iterable<string>; stderr: string }
const failed = (stderr: string): Said => ({ code: 1, stdout: [], stderr })

/**
 * `npm run -s check:listings -- FILE.jsonl`: judges the listings of a file with the rules the project ships, one JSON line
 * each. A line that cannot be read ends it before anything is printed.
 */
export async function checkListingsCommand(args: readonly string[]): Promise<Said> {
  const [path, ...others] = args
  if (path === undefined || path.startsWith('--') || others.length > 0) return failed(texts.usage)
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return failed(texts.unreadable(path))
  const read = readListingLines(text)
  if ('line' in read) return failed(texts.faults[read.fault](read.line))
  const compiled = compileRules(defaultRuleSet, analyse)
  function* judged(listings: readonly { id: string | number; title: string; description: string }[]) {
    for (const { id, title, description } of listings) {
      const { verdict, hits } = judgeListing({ title, description }, compiled, analyse)
      yield JSON.stringify({ id, verdict, hits })
    }
  }
  return { code: 0, stdout: judged(read.listings), stderr: '' }
}
