/** Hours for which news search engines take an item. */
export const NEWS_HOURS = 48;
