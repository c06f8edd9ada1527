/** A folder with real files of orders, to be played in the place of those that are made up. */
export const orderHistoryFolder = process.env.ORDER_HISTORY;
