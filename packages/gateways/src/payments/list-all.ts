import { askStripe } from './ask-stripe.ts'

/** Every page of one of Stripe's lists, which come newest first, turned to oldest first. */
export const listAll = <Item>(list: () => AsyncIterable<Item>): Promise<Item[]> =>
  askStripe(async () => {
    const items: Item[] = []
    for await (const item of list()) items.push(item)
    return items.toReversed()
  })
