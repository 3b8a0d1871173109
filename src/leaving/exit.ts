/**
 * Where a person lands who leaves quickly: a page that anybody may have open, the same for everyone.
 * Its address stands in the institute's own description of its website (27.4.2022).
 */
export const EXIT = 'https://www.ilmatieteenlaitos.fi/';
