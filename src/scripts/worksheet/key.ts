/** The key under which the whole sheet is kept on this device. */
export const KEY = 'should-your-service-go';
