import { request } from 'undici'

/** What lets a test moderate. */
export const moderationSecret = 'a secret for tests'

interface SentFields {
  text: string
  name?: string
  language?: string
  to?: string
  subject?: string
  token?: string
}

/** Other networks than any before, as a proxy would tell of them: limits are for each. */
let networks = 0
export function anotherNetwork(): Record<string, string> {
  networks += 1
  return { 'x-forwarded-for': `2001:db8:${(networks >> 8).toString(16)}${(networks & 255).toString(16).padStart(2, '0')}::1` }
}

export async function obtainToken(origin: string): Promise<string> {
  const { statusCode, body } = await request(`${origin}/chongjin/replies/token`)
  if (statusCode !== 200) throw new Error(`There is no token: ${statusCode} ${await body.text()}`)
  return ((await body.json()) as { token: string }).token
}

/** Sends a form as a browser without scripts does. */
export async function postForm(
  address: string,
  fields: Record<string, string> | [string, string][],
  headers: Record<string, string> = {},
) {
  const { statusCode, headers: answered, body } = await request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  })
  return { status: statusCode, headers: answered, location: String(answered.location ?? ''), text: await body.text() }
}

/** Sends replies from as many networks, and tells where the receipt of each lies. */
export async function sendReplies(
  origin: string,
  replies: SentFields[],
  passTime: (milliseconds: number) => void,
): Promise<string[]> {
  const tokens = await Promise.all(replies.map(() => obtainToken(origin)))
  passTime(4_000)
  const receipts: string[] = []
  for (const [index, reply] of replies.entries()) {
    const fields = { name: '', to: '', token: tokens[index] ?? '', ...reply }
    const { status, location, text } = await postForm(`${origin}/chongjin/replies`, fields, anotherNetwork())
    if (status !== 303) throw new Error(`It was not received: ${status} ${text}`)
    receipts.push(location)
  }
  return receipts
}

/** Somebody who is signed in, by requests alone. */
export class Moderator {
  readonly #origin: string
  readonly #cookies = new Map<string, string>()

  constructor(origin: string) {
    this.#origin = origin
  }

  async signIn(secret = moderationSecret): Promise<number> {
    return (await this.post({ action: 'sign-in', secret })).status
  }

  async post(fields: Record<string, string> | [string, string][], headers: Record<string, string> = {}) {
    const sent = { origin: this.#origin, cookie: this.cookie, ...anotherNetwork(), ...headers }
    const answer = await postForm(`${this.#origin}/moderation`, fields, sent)
    this.#keep(answer.headers)
    return answer
  }

  get cookie(): string {
    return [...this.#cookies.values()].join('; ')
  }

  #keep({ 'set-cookie': set = [] }: { 'set-cookie'?: string | string[] }): void {
    for (const cookie of [set].flat()) {
      const [pair = ''] = cookie.split(';')
      this.#cookies.set(pair.split('=')[0] ?? '', pair)
    }
  }

  async get(path = '/moderation'): Promise<string> {
    const { body, headers } = await request(this.#origin + path, { headers: { cookie: this.cookie } })
    this.#keep(headers)
    return body.text()
  }

  /** What stands on a list, as it is named in forms. */
  async seen(list: string): Promise<string[]> {
    const boxes = (await this.get(`/moderation?list=${list}`)).match(/<input[^>]*type="checkbox"[^>]*>/g) ?? []
    return boxes.map((box) => /value="([^"]+)"/.exec(box)?.[1] ?? '')
  }

  /** Approves all that waits, suspicious or not. */
  async approveAll(): Promise<void> {
    for (const list of ['waiting', 'suspicious']) {
      for (let seen = await this.seen(list); seen.length > 0; seen = await this.seen(list)) {
        await this.post([['action', 'approve'], ...seen.map((reply): [string, string] => ['reply', reply])])
      }
    }
  }
}

/** Sends replies and approves them. */
export async function publishReplies(
  origin: string,
  replies: SentFields[],
  passTime: (milliseconds: number) => void,
): Promise<string[]> {
  const receipts = await sendReplies(origin, replies, passTime)
  const moderator = new Moderator(origin)
  await moderator.signIn()
  await moderator.approveAll()
  return receipts
}
