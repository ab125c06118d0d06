const UP = '0123456789';
const DOWN = '9876543210';
const WITH_TEN: readonly string[] = ['12345678910', '10987654321'];
/** From so few digits on, each one up or one down from the last, people count. */
const LEAST = 3;

/** Whether digits count up or down one by one: 三二一, five four three two one. */
export function isCount(digits: string): boolean {
  return (
    digits.length >= LEAST &&
    (UP.includes(digits) || DOWN.includes(digits) || WITH_TEN.includes(digits))
  );
}
