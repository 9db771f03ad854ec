/** Keeps values for as long as the clock shows the second in which they were begun. */
export class OfThisSecond<T> {
  #second = 0
  #values = new Map<string, T>()

  /**
   * The values of this second. What takes longer to make than the second lasts goes into a map that nobody
   * looks at any more, and so never counts for a later one.
   */
  get values(): Map<string, T> {
    const second = Math.floor(Date.now() / 1000)
    if (second !== this.#second) {
      this.#second = second
      this.#values = new Map()
    }
    return this.#values
  }
}
