/** Dice that always fall the same way for the same seed. */
export type Dice = {
  /** A number from 0 to below 1. */
  readonly roll: () => number
  /** A whole number from `least` to `most`, both possible. */
  readonly between: (least: number, most: number) => number
  /** True in so many of a hundred throws. */
  readonly chance: (percent: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** One key by its weight. */
  readonly weigh: <Item>(items: readonly (readonly [Item, number])[]) => Item
  readonly shuffle: <Item>(items: readonly Item[]) => Item[]
  /** So many different ones, in no order. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[]
}

/** mulberry32: 32 bits of state, enough for a world and the same on every machine. */
export function makeDice(seed: number): Dice {
  let state = (seed * 0x9e3779b1) >>> 0
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number): number => least + Math.floor(roll() * (most - least + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new Error('nothing to pick from')
    return items[Math.floor(roll() * items.length)] as Item
  }
  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const all = [...items]
    for (let at = all.length - 1; at > 0; at -= 1) {
      const other = Math.floor(roll() * (at + 1))
      ;[all[at], all[other]] = [all[other] as Item, all[at] as Item]
    }
    return all
  }
  return {
    roll,
    between,
    pick,
    shuffle,
    chance: (percent) => roll() * 100 < percent,
    some: (items, count) => shuffle(items).slice(0, count),
    weigh: (items) => {
      let left = roll() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        left -= weight
        if (left < 0) return item
      }
      return pick(items)[0]
    },
  }
}
