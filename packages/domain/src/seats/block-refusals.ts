import { sayCents } from '../billing/index.ts'
import { refusalTable, type Facts, type Language } from '../kernel/index.ts'

const cents = (facts: Facts, name: string, language: Language): string => sayCents(Number(facts[name] ?? 0), language)
const seats = (count: unknown): string => `${String(count)} ${count === 1 ? 'seat' : 'seats'}`
const cupos = (count: unknown): string => `${String(count)} ${count === 1 ? 'cupo' : 'cupos'}`

/** The "no" of buying a district's seats, giving them back, and claim links. */
export const blockRefusals = refusalTable({
  'block-not-offered': {
    kind: 'gone',
    sentence: {
      en: () =>
        'This training has no district seats. Staff can register one by one; the district may still pay by purchase order.',
      es: () =>
        'Esta formación no ofrece cupos para distritos. El personal puede inscribirse individualmente; el distrito puede pagar con orden de compra.',
    },
  },
  'block-closed': {
    kind: 'gone',
    sentence: {
      en: () =>
        'Registration for this training is not open, so seats can’t be bought now. Look for another date in the catalog.',
      es: () =>
        'La inscripción a esta formación no está abierta y no se pueden comprar cupos. Busque otra fecha en el catálogo.',
    },
  },
  'block-seats-short': {
    kind: 'conflict',
    field: 'quantity',
    sentence: {
      en: ({ free, asked, waiting }) =>
        Number(waiting) > 0
          ? `${String(waiting)} ${waiting === 1 ? 'person is' : 'people are'} waiting for a seat, so none can be bought now. Ask the provider about another date.`
          : `Only ${seats(free)} of the ${String(asked)} you want ${free === 1 ? 'is' : 'are'} free. Buy fewer, or ask the provider about another date.`,
      es: ({ free, asked, waiting }) =>
        Number(waiting) > 0
          ? `Hay ${String(waiting)} en lista de espera, así que ahora no se venden cupos. Pregunte al organizador por otra fecha.`
          : `De los ${String(asked)} que pide, ${free === 1 ? 'queda' : 'quedan'} ${cupos(free)}. Compre menos o pregunte al organizador por otra fecha.`,
    },
  },
  'block-price-changed': {
    kind: 'conflict',
    sentence: {
      en: (facts) =>
        `The price changed while you were buying: it is now ${cents(facts, 'cents', 'en')}. Look at it, then confirm again; nothing was bought.`,
      es: (facts) =>
        `El precio cambió mientras compraba: ahora es ${cents(facts, 'cents', 'es')}. Revíselo y confirme otra vez; no se compró nada.`,
    },
  },
  'block-order-needed': {
    kind: 'invalid',
    field: 'purchaseOrderNumber',
    sentence: {
      en: () => 'Give the number of the purchase order that pays for these seats. Your business office has it.',
      es: () => 'Indique el número de la orden de compra que paga estos cupos. Su oficina administrativa lo tiene.',
    },
  },
  'block-order-short': {
    kind: 'invalid',
    field: 'authorizedCents',
    sentence: {
      en: (facts) =>
        facts['authorizedCents'] === 0
          ? `Give the amount that the purchase order authorizes. The seats cost ${cents(facts, 'cents', 'en')}.`
          : `The seats cost ${cents(facts, 'cents', 'en')}, and the purchase order authorizes ${cents(facts, 'authorizedCents', 'en')}. Buy fewer seats, or have the order raised.`,
      es: (facts) =>
        facts['authorizedCents'] === 0
          ? `Indique el monto que autoriza la orden de compra. Los cupos cuestan ${cents(facts, 'cents', 'es')}.`
          : `Los cupos cuestan ${cents(facts, 'cents', 'es')} y la orden de compra autoriza ${cents(facts, 'authorizedCents', 'es')}. Compre menos cupos o pida que amplíen la orden.`,
    },
  },
  'block-order-expired': {
    kind: 'gone',
    field: 'expiresOn',
    sentence: {
      en: ({ expiresOn }) => `This purchase order ended on ${String(expiresOn)}. Use another one, or have it extended.`,
      es: ({ expiresOn }) => `Esta orden de compra venció el ${String(expiresOn)}. Use otra o pida que la prorroguen.`,
    },
  },
  'block-approver-needed': {
    kind: 'invalid',
    field: 'approver',
    sentence: {
      en: () => 'Name the person who approved the purchase order.',
      es: () => 'Indique quién aprobó la orden de compra.',
    },
  },
  'block-file-unknown': {
    kind: 'invalid',
    field: 'fileKey',
    sentence: {
      en: () => 'The attached purchase order did not arrive. Attach it again, or go on without it.',
      es: () => 'La orden de compra adjunta no llegó. Adjúntela de nuevo o continúe sin ella.',
    },
  },
  'seat-return-closed': {
    kind: 'gone',
    sentence: {
      en: () => 'The last day to give seats back has passed. Free seats can still go to your staff.',
      es: () => 'Ya pasó el último día para devolver cupos. Los cupos libres aún pueden ser para su personal.',
    },
  },
  'seat-return-above-free': {
    kind: 'conflict',
    field: 'quantity',
    sentence: {
      en: ({ free }) => `${seats(free)} of this block ${free === 1 ? 'is' : 'are'} free; only those can go back.`,
      es: ({ free }) =>
        `En este bloque ${free === 1 ? 'queda' : 'quedan'} ${cupos(free)} libres; solo esos se pueden devolver.`,
    },
  },
  'seat-return-changed': {
    kind: 'conflict',
    sentence: {
      en: (facts) =>
        `What comes back has changed since you looked: it is now ${cents(facts, 'cents', 'en')}. Look at it, then decide again.`,
      es: (facts) => `El monto a devolver cambió: ahora es ${cents(facts, 'cents', 'es')}. Revíselo y decida otra vez.`,
    },
  },
  'allot-above-free': {
    kind: 'conflict',
    field: 'quantity',
    sentence: {
      en: ({ free }) =>
        `${seats(free)} ${free === 1 ? 'is' : 'are'} free there; move at most so many, or take seats back from people first.`,
      es: ({ free }) =>
        `Allí ${free === 1 ? 'queda' : 'quedan'} ${cupos(free)} libres; pase como máximo esa cantidad o retire antes cupos a personas.`,
    },
  },
  'allot-same-school': {
    kind: 'invalid',
    field: 'toSchoolId',
    sentence: {
      en: () => 'The seats are there already. Choose another school.',
      es: () => 'Los cupos ya están allí. Elija otra escuela.',
    },
  },
  'allot-school-unknown': {
    kind: 'invalid',
    field: 'toSchoolId',
    sentence: {
      en: () => 'This school is not one of your organization’s. Choose one from the list.',
      es: () => 'Esta escuela no es de su organización. Elija una de la lista.',
    },
  },
  'block-not-due': {
    kind: 'gone',
    sentence: {
      en: () => 'Nothing is to be done with these seats’ deadline now.',
      es: () => 'Ahora no hay nada que hacer con el plazo de estos cupos.',
    },
  },
  'block-changed': {
    kind: 'conflict',
    sentence: {
      en: () =>
        'Someone else changed these seats while you were at it. Look at what changed, then send again; nothing was done, and what you typed is kept.',
      es: () =>
        'Otra persona cambió estos cupos mientras usted trabajaba. Mire qué cambió y envíe de nuevo; no se hizo nada y se conserva lo que escribió.',
    },
  },
  'link-ends-past': {
    kind: 'invalid',
    field: 'expiresOn',
    sentence: {
      en: () => 'Choose a last day that is still to come.',
      es: () => 'Elija un último día que aún no haya pasado.',
    },
  },
  'link-revoked': {
    kind: 'gone',
    sentence: {
      en: () => 'Your seat manager has ended this link. Ask them for a new one.',
      es: () => 'La persona encargada de los cupos anuló este enlace. Pídale uno nuevo.',
    },
  },
  'link-expired': {
    kind: 'gone',
    sentence: {
      en: () => 'This link’s time is over. Ask your seat manager for a new one.',
      es: () => 'Este enlace venció. Pida uno nuevo a la persona encargada de los cupos.',
    },
  },
  'link-used-up': {
    kind: 'gone',
    sentence: {
      en: () => 'All seats of this link are taken. Ask your seat manager whether there are more.',
      es: () => 'Todos los cupos de este enlace están ocupados. Pregunte a la persona encargada si hay más.',
    },
  },
  'link-seats-gone': {
    kind: 'gone',
    sentence: {
      en: () =>
        'Your district’s seats in this training are all taken. Ask your seat manager whether there will be more.',
      es: () =>
        'Los cupos de su distrito en esta formación están todos ocupados. Pregunte a la persona encargada si habrá más.',
    },
  },
  'link-not-for-address': {
    kind: 'forbidden',
    sentence: {
      en: ({ domains }) =>
        `These seats are for people with an address at ${String(domains)}. Sign in with that address, or ask who sent you the link for a seat by name; no seat was used.`,
      es: ({ domains }) =>
        `Estos cupos son para personas con correo de ${String(domains)}. Inicie sesión con ese correo, o pida a quien le envió el enlace un cupo a su nombre; no se usó ningún cupo.`,
    },
  },
  'link-not-named': {
    kind: 'forbidden',
    sentence: {
      en: () =>
        'This link is for people whom your seat manager has named, and none of your addresses is among them. Sign in with the address that got it, or ask for a seat by name; no seat was used.',
      es: () =>
        'Este enlace es para personas que nombró quien administra los cupos, y ninguna de sus direcciones figura allí. Inicie sesión con el correo que lo recibió o pida un cupo a su nombre; no se usó ningún cupo.',
    },
  },
  'link-for-nobody': {
    kind: 'invalid',
    field: 'domains',
    sentence: {
      en: () => 'Say whom the link is for: mail domains, addresses, or anyone whose claim you approve.',
      es: () => 'Indique para quién es el enlace: dominios, direcciones o cualquiera cuya solicitud usted apruebe.',
    },
  },
})
