/** Keeps values for as long as the clock shows the second in which they were made. */
export class OfThisSecond<T> {
  #second = 0
  #values = new Map<string, T>()

  get(key: string): T | undefined {
    return this.#now().get(key)
  }

  set(key: string, value: T): void {
    this.#now().set(key, value)
  }

  #now(): Map<string, T> {
    const second = Math.floor(Date.now() / 1000)
    if (second !== this.#second) {
      this.#second = second
      this.#values = new Map()
    }
    return this.#values
  }
}
