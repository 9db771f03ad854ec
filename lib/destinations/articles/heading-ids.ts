/** Ids that the page around an article has. A test of the page holds the list to it. */
const pageIds = [
  'climate-desc',
  'climate-title',
  'content',
  'contents',
  'embed',
  'facts',
  'languages',
  'locator-map-description',
  'locator-map-title',
  'pictures',
  'replies',
  'reply-language',
  'reply-name',
  'reply-name-fault',
  'reply-subject',
  'reply-text',
  'reply-text-count',
  'reply-text-fault',
  'reply-text-hint',
  'send-a-reply',
  'sources',
  'stay-offers',
  'trip',
  'trip-services',
  'trip-stays',
  'trip-transport',
  'when',
  'when-fault',
  'your-days',
]

/**
 * Names headings after their words. An id depends on nothing else as long as it is the only one: links to it keep working.
 * An id that another heading or the page has taken gets the next number.
 */
export class HeadingIds {
  private readonly taken: Set<string>
  /** The last number that a name got, so that many headings with one name take no longer than others. */
  private readonly numbers = new Map<string, number>()

  constructor(sourceIds: string[]) {
    this.taken = new Set([...pageIds, ...sourceIds.map((id) => `source-${id}`)])
  }

  next(text: string): string {
    const name = text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    let number = this.numbers.get(name) ?? 1
    let id = number === 1 ? name : `${name}-${number}`
    while (this.taken.has(id)) id = `${name}-${++number}`
    this.numbers.set(name, number)
    this.taken.add(id)
    return id
  }
}
