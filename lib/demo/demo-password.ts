/** The password of every demo account. */
export const demoPassword = 'sightline-demo';
