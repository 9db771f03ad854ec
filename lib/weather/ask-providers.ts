import type { Destination } from '../destinations/destination'
import { ProviderError } from '../http/provider-error'
import { providerRequests } from '../metrics'
import type { ProviderName } from '../settings'
import { getStore } from '../store'
import { isTooOld } from './freshness'
import { fetchMetNorway } from './met-norway'
import { fetchOpenMeteo } from './open-meteo'
import type { Provider, ProviderAnswer } from './provider'
import { currentCoolDown, endCoolDowns, startCoolDown } from './provider-cool-downs'
import { withProviderLock } from './provider-lock'
import { recordSuccess } from './provider-status'
import { readingAt } from './weather-at'

const providers: Record<ProviderName, Provider> = {
  'open-meteo': fetchOpenMeteo,
  'met-norway': fetchMetNorway,
}

/** The first usable answer of these providers, or null; who failed lately is passed over. */
export async function askProviders(
  names: ProviderName[],
  destination: Destination,
): Promise<ProviderAnswer | null> {
  for (const name of names) {
    // Asked here too, so that nobody waits for those who find out that it fails.
    if (await currentCoolDown(name, destination)) continue
    const answer = await withProviderLock(name, () => askProvider(name, destination))
    if (answer) return answer
  }
  return null
}

/** What was true before the lock was had may be out of date: all of it is looked at again. */
async function askProvider(name: ProviderName, destination: Destination): Promise<ProviderAnswer | null> {
  if (await currentCoolDown(name, destination)) return null
  const previous = await lastAnswer(name, destination)
  if (previous && Date.now() < previous.notBefore) return previous
  try {
    const answer = await providers[name](destination, previous)
    if (isTooOld(answer.forecast, new Date())) {
      throw new ProviderError('age', `the forecast was made at ${answer.forecast.issuedAt}`)
    }
    if (!readingAt(answer.forecast, new Date())) {
      throw new ProviderError('empty', 'the forecast has no temperature for now')
    }
    providerRequests.inc({ provider: name, outcome: 'ok' })
    const ttl = answer.notBefore - Date.now()
    await getStore().set({ key: answerKey(name, destination), value: answer, ttl })
    await endCoolDowns(name, destination)
    await recordSuccess(name, ttl)
    return answer
  } catch (error) {
    // A fault of ours in reading its answer must not keep us from asking the next one either.
    const known = error instanceof ProviderError
    const failure = known ? error : new ProviderError('format', String(error), null, { cause: error })
    providerRequests.inc({ provider: name, outcome: failure.failure })
    await startCoolDown(name, destination, failure)
    return null
  }
}

/** A provider's last answer, kept by itself: its rules for the next request refer to it. */
async function lastAnswer(
  name: ProviderName,
  destination: Destination,
): Promise<ProviderAnswer | null> {
  const key = answerKey(name, destination)
  return (await getStore().get<ProviderAnswer | undefined>({ key })) ?? null
}

function answerKey(name: ProviderName, { slug }: Destination): string {
  return `answer:${name}:${slug}`
}
