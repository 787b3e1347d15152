/** Names a form offers, and what they are, in Spanish. */
export const flowKnownWords = {
  known: {
    strange: (name: string) => `${name}: aún no está en la empresa`,
    people: (count: string | number) => (Number(count) === 1 ? '1 persona' : `${count} personas`),
    asked: (step: string) => `Se pregunta en ${step}`,
    fetched: (step: string) => `Se consulta en ${step}`,
    fact: {
      'caller.kind': 'De quién es el número: known (conocido), shared (compartido), unknown (desconocido) o withheld (oculto)',
      'caller.language': 'El idioma en que oye la llamada',
      'caller.trust': 'Hasta qué punto se puede creer su número',
      'customer.id': 'El id del cliente registrado',
      'customer.name': 'El nombre del cliente; no se lee en voz alta',
      'customer.greeting-name': 'Cómo quiere el cliente que le llamen',
      'customer.language': 'El idioma registrado del cliente',
      'case.open': 'Si tiene un caso abierto',
      'case.number': 'El número de su caso abierto',
      'case.calls-7d': 'Llamadas sobre el caso en los siete días anteriores',
      'owner.first-name': 'El nombre de quien lleva el caso',
      'owner.presence': 'Si está quien lleva el caso',
      'owner.back': 'Cuándo vuelve quien lleva el caso',
      'hours.next-open': 'Cuándo abren; se conoce tras un horario cerrado',
      'wait.estimate': 'Cuánto puede durar la espera',
      'line.number': 'El número al que llamó',
    },
  },
};
