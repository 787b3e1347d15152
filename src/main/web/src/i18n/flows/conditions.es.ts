/** Conditions made of conditions, in Spanish. */
export const flowConditionWords = {
  conditions: {
    group: (condition: string) => `Condición: ${condition}`,
    of: { all: 'todas estas', any: 'alguna de estas' },
    ofLabel: 'Cómo se combinan',
    not: 'No',
    notHint: 'Lo contrario: se cumple cuando esto no se cumple',
    notSo: 'No se cumple que',
    more: 'Añadir aquí una condición',
    moreGroup: 'Añadir aquí un grupo',
    wrap: 'Convertir en grupo',
    unwrap: 'Deshacer el grupo',
    drop: 'Quitar esta condición',
    empty: 'Aún no hay nada en este grupo.',
    deep: (levels: string | number) => `Anidada a más de ${levels} niveles. Se queda como está; cámbiela en el archivo.`,
    strange: 'Este formulario no conoce esta clase de condición. Se queda como está; cámbiela en el archivo.',
    values: 'Valores; Intro añade uno',
  },
};
