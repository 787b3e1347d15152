const n = (count: string | number, one: string, many: string) => (Number(count) === 1 ? `1 ${one}` : `${count} ${many}`);

/** Where callers give up, in Spanish. */
export const flowDropOffWords = {
  dropOff: {
    title: 'Dónde abandona quien llama',
    hint: 'Se cuentan las llamadas de todas las versiones.',
    ofLive: (version: string | number) => `Versión ${version}, la activa.`,
    never: 'Todavía no se ha publicado nada: nadie ha pasado por aquí.',
    failed: 'Ahora mismo no se pueden leer las cifras.',
    map: 'El flujo con sus cifras; la tabla de abajo dice lo mismo',
    table: 'Lo que hizo quien llamó en cada paso',
    period: 'Qué días',
    periods: { today: 'Hoy', week: '7 días', month: '30 días', own: 'Otras fechas' },
    first: 'Primer día',
    last: 'Último día',
    wrong: { missing: 'Elija los dos días.', order: 'El primer día no es anterior al último, o aún no ha llegado.', long: 'Se cuentan 92 días como máximo.' },
    calls: (count: string | number) => n(count, 'llamada', 'llamadas'),
    came: (count: string | number) => n(count, 'llegó aquí', 'llegaron aquí'),
    worst: 'Los tres peores pasos',
    none: (least: string | number) => `Ningún paso en el que se cuelgue. No se juzgan los pasos con menos de ${least} llamadas: su proporción no dice nada.`,
    gaveUp: (share: string, lost: string | number, entered: string | number) => `El ${share} colgó aquí: ${lost} de ${entered}.`,
    because: {
      silence: (count: string | number) => `${n(count, 'vez no se dijo ni se marcó nada', 'veces no se dijo ni se marcó nada')}: ¿está claro qué hacer?`,
      wrong: (count: string | number) => `${n(count, 'tecla o palabra equivocada', 'teclas o palabras equivocadas')}: ¿falta una opción, o se llama de otro modo?`,
      'asked-for-person': (count: string | number) => `${n(count, 'persona pidió', 'personas pidieron')} hablar con alguien: ¿les ayuda este paso?`,
    },
    step: 'Paso',
    columns: { entered: 'Llegaron', key: 'Salió con tecla', 'by-words': 'Habló', silence: 'Calló', wrong: 'Se equivocó', 'asked-for-person': 'Pidió una persona', 'hung-up-here': 'Colgó aquí' },
    ofOther: 'en un flujo que ejecuta',
    ofBefore: 'no está en la versión activa',
  },
};
