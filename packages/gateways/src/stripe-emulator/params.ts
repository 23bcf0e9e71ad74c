import { ApiRefusal } from './api-refusal.ts'
import type { FormTree } from './read-form.ts'

/** A call's parameters. What a deed does not read is refused at the end, as Stripe refuses what it does not know. */
export class Params {
  readonly #tree: FormTree
  readonly #path: string
  readonly #read = new Set<string>()
  readonly #children: Params[] = []

  constructor(tree: FormTree, path = '') {
    this.#tree = tree
    this.#path = path
  }

  nameOf(key: string): string {
    return this.#path === '' ? key : `${this.#path}[${key}]`
  }

  has(key: string): boolean {
    return key in this.#tree
  }

  text(key: string): string | undefined {
    this.#read.add(key)
    const value = this.#tree[key]
    if (value === undefined) return undefined
    if (typeof value !== 'string') throw ApiRefusal.wrong(`Invalid string: ${this.nameOf(key)}`, this.nameOf(key))
    return value === '' ? undefined : value
  }

  needText(key: string): string {
    const value = this.text(key)
    if (value === undefined)
      throw ApiRefusal.wrong(`Missing required param: ${this.nameOf(key)}.`, this.nameOf(key), 'parameter_missing')
    return value
  }

  choice<Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    const found = choices.find((choice) => choice === value)
    if (found === undefined)
      throw ApiRefusal.wrong(`Invalid ${this.nameOf(key)}: must be one of ${choices.join(', ')}`, this.nameOf(key))
    return found
  }

  integer(key: string, least = 0): number | undefined {
    const value = this.text(key)
    if (value === undefined) return undefined
    const name = this.nameOf(key)
    if (!/^-?\d{1,15}$/.test(value))
      throw ApiRefusal.wrong(`Invalid integer: ${value}`, name, 'parameter_invalid_integer')
    const number = Number(value)
    if (number < least)
      throw ApiRefusal.wrong(`This value must be greater than or equal to ${least}.`, name, 'parameter_invalid_integer')
    return number
  }

  child(key: string): Params | undefined {
    this.#read.add(key)
    const value = this.#tree[key]
    if (value === undefined) return undefined
    if (typeof value === 'string') throw ApiRefusal.wrong(`Invalid object: ${this.nameOf(key)}`, this.nameOf(key))
    const child = new Params(value, this.nameOf(key))
    this.#children.push(child)
    return child
  }

  items(key: string): Params[] {
    const list = this.child(key)
    return list === undefined
      ? []
      : Object.keys(list.#tree)
          .map((index) => list.child(index))
          .filter((item) => item !== undefined)
  }

  texts(key: string): string[] {
    const list = this.child(key)
    return list === undefined ? [] : Object.keys(list.#tree).map((index) => list.needText(index))
  }

  metadata(key = 'metadata'): Record<string, string> {
    const map = this.child(key)
    if (map === undefined) return {}
    const names = Object.keys(map.#tree)
    if (names.length > 50) throw ApiRefusal.wrong('You can have up to 50 metadata keys.', this.nameOf(key))
    return Object.fromEntries(names.map((name) => [name, map.#metadataText(name)]))
  }

  /** Refuses what nobody read. */
  close(): void {
    for (const key of Object.keys(this.#tree)) {
      if (!this.#read.has(key))
        throw ApiRefusal.wrong(`Received unknown parameter: ${this.nameOf(key)}`, this.nameOf(key), 'parameter_unknown')
    }
    for (const child of this.#children) child.close()
  }

  #metadataText(name: string): string {
    const value = this.text(name) ?? ''
    if (name.length > 40) throw ApiRefusal.wrong('Metadata keys must be under 40 characters long.', this.nameOf(name))
    if (value.length > 500) throw ApiRefusal.wrong('Metadata values must be under 500 characters.', this.nameOf(name))
    return value
  }
}
