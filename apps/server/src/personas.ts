import type { Bilingual } from '@inservice/domain/kernel'

export type Persona = { readonly key: string; readonly role: string; readonly blurb: Bilingual; readonly home: string }

/** The address by which the demonstration's world makes a persona's account. */
export const personaEmail = (key: string): string => `${key}@demo.example`

/** As whom one may look around, in the order of the list. */
export const personas: readonly Persona[] = [
  {
    key: 'educator',
    role: 'educator',
    home: '/learning',
    blurb: {
      en: 'A teacher: registers for trainings, pays, claims clock hours, keeps one transcript.',
      es: 'Docente: se inscribe en formaciones, paga, acredita horas de reloj y tiene un solo historial.',
    },
  },
  {
    key: 'trainer',
    role: 'trainer',
    home: '/teach',
    blurb: {
      en: 'A trainer: sees the roster, takes attendance, writes to the group.',
      es: 'Capacitadora: ve la lista de participantes, toma asistencia y escribe al grupo.',
    },
  },
  {
    key: 'seat-manager',
    role: 'seat_manager',
    home: '/seats',
    blurb: {
      en: 'A district’s seat manager: buys seats by purchase order, hands them out, sees who used them.',
      es: 'Responsable de cupos de un distrito: compra cupos con orden de compra, los asigna y ve quién los usó.',
    },
  },
  {
    key: 'seat-delegate',
    role: 'seat_delegate',
    home: '/seats',
    blurb: {
      en: 'A school’s delegate: gives the seats that the district allotted to the school to its people.',
      es: 'Responsable de una escuela: asigna a su personal los cupos que el distrito le destinó.',
    },
  },
  {
    key: 'registrar',
    role: 'registrar',
    home: '/desk',
    blurb: {
      en: 'A registrar: drafts and publishes offerings, verifies claims for clock hours.',
      es: 'Registro: prepara y publica formaciones y verifica las solicitudes de horas de reloj.',
    },
  },
  {
    key: 'program-manager',
    role: 'program_manager',
    home: '/desk',
    blurb: {
      en: 'A program manager: writes a program’s trainings for a registrar to publish, sees their seats and rosters.',
      es: 'Responsable de programa: redacta las formaciones que Registro publica y ve sus cupos y listas de participantes.',
    },
  },
  {
    key: 'finance',
    role: 'finance',
    home: '/finance',
    blurb: {
      en: 'The finance desk: open invoices, orders, refunds on their way, and the ledger’s trial balance.',
      es: 'Finanzas: facturas abiertas, pedidos, reembolsos en camino y el balance de comprobación.',
    },
  },
  {
    key: 'administrator',
    role: 'administrator',
    home: '/administration',
    blurb: {
      en: 'The administrator of this installation: its self-checks, who changed what, and every provider’s desk and finances.',
      es: 'Administración de esta instalación: sus revisiones, quién cambió qué, y la mesa y las finanzas de cada proveedor.',
    },
  },
]
