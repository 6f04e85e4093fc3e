/** The project property that screens read, and the back end writes: the newest version. */
export const currencyProperty = 'value-backlog-currency';
