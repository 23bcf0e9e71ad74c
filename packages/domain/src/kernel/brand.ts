declare const brand: unique symbol

/** A value with a name that the compiler keeps apart from its look-alikes. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]?: Name }
